import type { Page } from '@playwright/test';
import { apiOf } from './support/api';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

// More than a page shows, chosen and changed at once.

const MANY = 54;

async function withMany(page: Page, fields: object = {}): Promise<Awaited<ReturnType<typeof apiOf>>> {
  await signIn(page, newAddress('whole'));
  const api = await apiOf(page);
  for (let n = 0; n < MANY; n += 1)
    await api.post('/applications', { company: `Firm ${n}`, role: 'Tiler', ...fields });
  return api;
}

test('chooses all of a view, closes them and takes all of it back', async ({ page }) => {
  await withMany(page);
  await page.goto('/pipeline/table?q=firm');
  await page.getByRole('checkbox', { name: 'Select all on this page' }).click();
  await expect(page.getByText('50 selected').last()).toBeVisible();
  await page.getByRole('button', { name: `Choose all ${MANY} in this view` }).click();
  await expect(page.getByText(`All ${MANY} selected`)).toBeVisible();
  await expectGoodScreen(page);
  // One row picked again means rows again.
  const box = page.getByRole('checkbox', { name: 'Select Tiler, Firm 53' });
  await box.click();
  await expect(page.getByText('49 selected').last()).toBeVisible();
  await box.click();
  await page.getByRole('button', { name: `Choose all ${MANY} in this view` }).click();
  await page.getByLabel('Move or close').selectOption({ label: 'You withdrew' });
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('Applications closed.')).toBeVisible();
  await expect(page.getByText('No application matches “firm”.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('row', { name: /Firm \d/ })).toHaveCount(50);
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page.getByRole('row', { name: /Firm \d/ })).toHaveCount(MANY - 50);
});
