import type { Page } from '@playwright/test';
import { apiOf } from './support/api';
import { composerOf, expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

/** Somebody whom Northwind has just turned down. */
async function turnedDown(page: Page, name: string) {
  await signIn(page, newAddress(name));
  const api = await apiOf(page);
  await api.turnDown({ company: 'Northwind', stage: 'final-round' });
  return api;
}

test('BACK-GUARD: brings the earlier no up before the same role is added, and saves it for then', async ({
  page,
}) => {
  await turnedDown(page, 'return');
  await page.goto('/applications/new');
  await page.getByLabel('Company').fill('Northwind');
  await page.getByLabel('Role').fill('Platform Engineer');
  await page.getByLabel('Found through').fill('A friend');
  await page.getByRole('button', { name: 'Add application' }).click();
  await expect(page.getByText('You’ve applied here before')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Why' })).toHaveAttribute('href', '/how-it-works#back-guard');
  await expect(page.getByLabel('Found through')).toHaveValue('A friend');
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Remind me then' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Northwind' })).toBeVisible();
  await expect(page.getByText(/For the same role, wait until/)).toBeVisible();
  await expect(page.getByText('Saved', { exact: true }).filter({ visible: true }).first()).toBeVisible();
  await expectGoodScreen(page);

  // The same choice when it is moved on.
  await page.getByLabel('Stage').selectOption('applied');
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await page.getByRole('button', { name: 'Apply with this' }).click();
  await expect(page.getByText('Say in one line what’s new since then.').first()).toBeVisible();
  await page.getByLabel('What’s new since then?').fill('A doctorate in retrieval.');
  await page.getByRole('button', { name: 'Apply with this' }).click();
  await expect(page.getByText('You applied with something new: A doctorate in retrieval.')).toBeVisible();
  await expectGoodScreen(page);
});

test('BACK-GUARD: lets somebody apply all the same from the board', async ({ page }) => {
  await turnedDown(page, 'override');
  await page.goto('/pipeline');
  const composer = await composerOf(page);
  await composer.getByLabel('Company').fill('northwind');
  await composer.getByLabel('Role').fill('Platform Engineer');
  await composer.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(composer.getByRole('button', { name: 'Remind me then' })).toBeVisible();
  await expect(composer.getByLabel('Company')).toHaveValue('northwind');
  await expectGoodScreen(page);
  await composer.getByRole('button', { name: 'Add it anyway' }).click();
  await expect(page.getByText('Northwind added.')).toBeVisible();
});
