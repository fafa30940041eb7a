import type { Page } from '@playwright/test';
import { makeDemoAnew } from './support/demo';
import { expect, expectGoodScreen, test } from './support/journey';

// The demo data is about now.
test.beforeAll(makeDemoAnew);

/** Where pictures go: the README's are made anew with REBOUND_SCREENSHOTS=docs/screenshots. */
const PICTURES = process.env.REBOUND_SCREENSHOTS ?? 'test-results/screenshots';
const DESKTOP = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };

const headline = (page: Page) => page.getByRole('heading', { level: 1 });

/** The open page in both themes. */
async function picture(page: Page, name: string, viewport: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(viewport);
  // What can be taken back lies over the page for its ten seconds: not in the README.
  if (process.env.REBOUND_SCREENSHOTS) await expect(page.getByText('Dismissed.')).toBeHidden();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(async () => {
      window.scrollTo(0, 0);
      await document.fonts.ready;
    });
    await page.screenshot({ path: `${PICTURES}/${name}-${colorScheme}.png`, animations: 'disabled' });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

test('shows a search on the day after a final round', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Try it with a demo account' }).click();
  await expect(page.getByText('day 1 after Kitewright')).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: /^Dismiss: .+ commented/ }).click();
  await expect(page.getByRole('region', { name: 'News' })).toHaveCount(0);
  await picture(page, 'today', DESKTOP);

  await page.getByRole('link', { name: 'See the whole plan' }).click();
  await expect(headline(page)).toHaveText('Three days, one at a time.');
  await expectGoodScreen(page);
  await page.getByRole('link', { name: 'Go to the rejection' }).click();
  await expect(page.getByText('You reached the final round')).toBeVisible();
  await expectGoodScreen(page);
  await picture(page, 'verdict-phone', PHONE);
  await page.setViewportSize(DESKTOP);

  await page.goto('/pipeline');
  await expect(page.getByRole('link', { name: 'Lumenfold' })).toBeVisible();
  await expectGoodScreen(page);
  await picture(page, 'board', DESKTOP);
  await page.getByRole('link', { name: 'Closed', exact: true }).click();
  await expect(headline(page)).toHaveText('Closed applications');
  await expectGoodScreen(page);

  await page.goto('/journal');
  await expectGoodScreen(page);
  await page.getByRole('list', { name: 'Entries' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Who can read it' })).toBeVisible();
  await expectGoodScreen(page);
  for (const address of ['/coach', '/settings', '/applications/new']) {
    await page.goto(address);
    await expect(headline(page)).toBeVisible();
    await expectGoodScreen(page);
  }
});

test('shows a coach with four clients', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Look around as the demo coach' }).click();
  // Somebody who only coaches begins at their clients.
  await expect(page).toHaveURL(/\/clients$/);
  const clients = page.getByRole('list', { name: 'Clients' }).getByRole('listitem');
  await expect(clients).toHaveCount(4);
  await expectGoodScreen(page);
  await clients.filter({ hasText: 'Maya Lindqvist' }).getByRole('link').click();
  await expect(headline(page)).toHaveText('Maya Lindqvist');
  await expectGoodScreen(page);
  await page.getByRole('link', { name: /Draycott Signals/ }).click();
  await expect(headline(page)).toHaveText('Draycott Signals');
  await expectGoodScreen(page);
});
