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
  // What is chosen on one page is not chosen on another, nor a whole view in another view.
  const bar = page.getByRole('region', { name: 'Selected applications' });
  await page.getByRole('checkbox', { name: 'Select all on this page' }).click();
  await expect(bar.getByText(`${MANY - 50} selected`).last()).toBeVisible();
  await page.getByRole('link', { name: 'First page' }).click();
  await expect(page.getByRole('row', { name: /Firm \d/ })).toHaveCount(50);
  await expect(bar.getByText('selected')).toHaveCount(0);
  const all = page.getByRole('checkbox', { name: 'Select all on this page' });
  await expect(all).not.toBeChecked();
  await all.click();
  await page.getByRole('button', { name: `Choose all ${MANY} in this view` }).click();
  await expect(bar.getByText(`All ${MANY} selected`)).toBeVisible();
  await page.getByRole('link', { name: 'Show all open' }).click();
  await expect(page).not.toHaveURL(/firm/);
  // The same rows are still ticked; all of the other view is not chosen.
  await expect(bar.getByText(`All ${MANY} selected`)).toHaveCount(0);
});
