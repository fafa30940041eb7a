import type { Page } from '@playwright/test';
import { UNDO_SECONDS } from '@/lib/rules/policy';
import { apiOf } from './support/api';
import { appNow, moveClockTo } from './support/clock';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

// UNDO-1: nothing asks before it happens, and everything can be taken back where the person is, on a phone too.

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test.beforeEach(async ({ page }) => {
  await signIn(page, newAddress('undo'));
});

const offer = (page: Page) => page.getByRole('status').filter({ has: undoButton(page) });
const undoButton = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });

test('takes a deleted application back on the list that is shown next, by keyboard', async ({ page }) => {
  const { id } = await (await apiOf(page)).addApplication({ company: 'Northwind' });
  await page.goto(`/applications/${id}`);
  await page.getByRole('button', { name: 'Delete this application' }).tap();
  await expect(page).toHaveURL(/\/pipeline$/);
  await expect(page.getByText('No applications yet')).toBeVisible();
  await expect(offer(page)).toContainText('Application deleted.');
  await expectGoodScreen(page);

  // Past the skip link it is the first thing that a keyboard comes to.
  await page.getByRole('link', { name: 'Skip to content' }).focus();
  await page.keyboard.press('Tab');
  await expect(undoButton(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/applications/${id}$`));
  await expect(page.getByRole('heading', { name: /Northwind|Platform Engineer/ }).first()).toBeVisible();
  await expect(undoButton(page)).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: 'Undone.' })).toBeVisible();
});

test('takes back a move that was given its day', async ({ page }) => {
  const { id } = await (await apiOf(page)).post<{ id: string }>('/applications', {
    ...{ company: 'Northwind', role: 'Clerk', stage: 'applied', appliedOn: '2024-01-10' },
  });
  await page.goto(`/applications/${id}`);
  await page.getByLabel('Stage', { exact: true }).selectOption('phone-screen');
  await page.getByLabel('On (optional)', { exact: true }).fill('2024-01-09');
  await page.getByRole('button', { name: 'Move', exact: true }).tap();
  await expect(page.getByText(/Its history goes up to .*10.*2024\./).first()).toBeVisible();
  await page.getByLabel('On (optional)', { exact: true }).fill('2024-01-20');
  await page.getByRole('button', { name: 'Move', exact: true }).tap();
  await expect(offer(page)).toContainText('Application moved.');
  const moved = page.getByRole('listitem').filter({ hasText: 'Phone screen' }).filter({ hasText: '2024' });
  await expect(moved).toBeVisible();
  await undoButton(page).tap();
  await expect(page.getByRole('status').filter({ hasText: 'Undone.' })).toBeVisible();
  await expect(moved).toBeHidden();
});

test('goes along to another page, and is over after its seconds', async ({ page }) => {
  const api = await apiOf(page);
  const { id } = await api.turnDown({ company: 'Northwind', stage: 'phone-screen' });
  const entry = await api.post<{ id: string }>(`/rejections/${id}/journal`, { gut: 'Close.' });
  await page.goto(`/journal/${entry.id}`);
  await page.getByRole('button', { name: 'Delete this entry' }).tap();
  await expect(offer(page)).toContainText('Journal entry deleted.');
  await page.getByRole('link', { name: 'Pipeline', exact: true }).tap();
  await expect(page).toHaveURL(/\/pipeline$/);
  await expect(undoButton(page)).toBeVisible();
  await expect(undoButton(page)).toBeHidden({ timeout: (UNDO_SECONDS + 30) * 1000 });
  await page.reload();
  expect((await page.goto(`/journal/${entry.id}`))?.status()).toBe(404);
});

test('says that it is too late once the clock of the house says so', async ({ page }) => {
  const { id } = await (await apiOf(page)).addApplication({ company: 'Northwind' });
  await page.goto(`/applications/${id}`);
  await page.getByRole('button', { name: 'Delete this application' }).tap();
  await expect(undoButton(page)).toBeVisible();
  await moveClockTo((await appNow()).add({ minutes: 1 }));
  await undoButton(page).tap();
  await expect(page.getByText('Too late to undo.')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('deletes and takes back by plain forms', async ({ page }) => {
    const { id } = await (await apiOf(page)).addApplication({ company: 'Northwind' });
    await page.goto(`/applications/${id}`);
    await page.getByRole('button', { name: 'Delete this application' }).click();
    await expect(page).toHaveURL(/\/pipeline$/);
    await undoButton(page).click();
    await expect(page).toHaveURL(new RegExp(`/applications/${id}$`));
  });
});
