import type { Page } from '@playwright/test';
import { type Api, apiOf } from './support/api';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

async function withSearch(page: Page): Promise<Api> {
  await signIn(page, newAddress('search'));
  const api = await apiOf(page);
  const { id } = await api.addApplication({ company: 'Valérie Müller & Söhne', role: 'Ingénieure' });
  await api.post('/people', { name: 'Ásta Jónsdóttir', role: 'Recruiter', applicationIds: [id] });
  await api.turnDown({ company: 'Müllerei', role: 'Baker' });
  return api;
}

const results = (page: Page, name = 'Applications') => page.getByRole('list', { name });

test('finds while somebody types, without accents, and says where else', async ({ page }) => {
  await withSearch(page);
  await page.goto('/today');
  // A key before its listener is there is nobody's.
  await expect(async () => {
    if (!page.url().endsWith('/search')) await page.keyboard.press('/');
    await expect(page).toHaveURL(/\/search$/, { timeout: 3000 });
  }).toPass();
  const field = page.getByRole('searchbox', { name: 'Search' });
  await expect(field).toBeFocused();
  await expectGoodScreen(page);
  // Letters that are keys elsewhere are letters here.
  await page.keyboard.type('nrgt?');
  await expect(page.getByText('Nothing has “nrgt?” in it.')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectGoodScreen(page);
  await field.fill('muller');
  await expect(page.getByText('2 applications')).toBeVisible();
  await expect(results(page).getByRole('link')).toHaveText(['Ingénieure', 'Baker']);
  await expect(page).toHaveURL(/\/search\?q=muller$/);
  await page.getByRole('navigation', { name: 'Where' }).getByRole('link', { name: 'Closed 1' }).click();
  await expect(results(page).getByRole('link')).toHaveText(['Baker']);
  await field.fill('asta');
  await expect(page.getByText('Nothing closed', { exact: false })).toBeVisible();
  await page.getByRole('navigation', { name: 'Where' }).getByRole('link', { name: 'All 1' }).click();
  await expect(page.getByText('1 application and 1 person')).toBeVisible();
  await expectGoodScreen(page);
  await results(page, 'People').getByRole('link', { name: 'Ingénieure, Valérie Müller & Söhne' }).click();
  await expect(page).toHaveURL(/\/applications\//);
  await page.goBack();
  await results(page, 'People').getByRole('link', { name: 'Ásta Jónsdóttir' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ásta Jónsdóttir');
});

test('goes anywhere by keys', async ({ page }) => {
  await withSearch(page);
  await page.goto('/journal');
  const field = page.getByRole('combobox', { name: 'Search or type a command' });
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused({ timeout: 3000 });
  }).toPass();
  await page.keyboard.type('MULLER');
  const options = page.getByRole('option');
  await expect(options).toHaveCount(3);
  await expect(options.nth(0)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(options.nth(1)).toContainText('Baker');
  await expectGoodScreen(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/applications\//);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/journal$/);

  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys.getByText('Calendar')).toBeVisible();
  await expectGoodScreen(page);
  await page.keyboard.press('n');
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await expect(page).toHaveURL(/\/journal$/);
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/\/today$/);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/\/applications\/new$/);
});

test.describe('on a phone without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  test('is one form', async ({ page }) => {
    await withSearch(page);
    await page.goto('/today');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await page.getByRole('searchbox', { name: 'Search' }).fill('jonsdottir');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(page).toHaveURL(/\/search\?q=jonsdottir$/);
    await expect(page.getByText('1 application and 1 person')).toBeVisible();
    await expect(results(page).getByRole('listitem')).toContainText('In people');
    await expect(results(page, 'People').getByRole('link')).toHaveText([
      'Ásta Jónsdóttir',
      'Ingénieure, Valérie Müller & Söhne',
    ]);
  });
});
