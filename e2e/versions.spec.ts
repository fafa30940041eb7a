import type { Page } from '@playwright/test';
import { apiOf } from './support/api';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

// VERSION: two tabs, or a phone and a laptop. The later save writes over nothing that it has not seen.

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test.beforeEach(async ({ page }) => {
  await signIn(page, newAddress('versions'));
});

const save = (page: Page) => page.getByRole('button', { name: 'Save entry' }).tap();
const title = 'This was changed somewhere else';

/** Opens a form, which has looked for what was kept: it takes up nothing that the other tab types later. */
async function openBlank(tab: Page, address: string) {
  await tab.goto(address);
  await expect(tab.locator('form[data-watched]').first()).toBeAttached();
}

/** Two tabs at the five lines of a rejection, both opened while they were blank. */
async function twoTabs(page: Page): Promise<[Page, Page]> {
  const { id } = await (await apiOf(page)).turnDown({ company: 'Northwind', stage: 'phone-screen' });
  const other = await page.context().newPage();
  for (const tab of [page, other]) await openBlank(tab, `/rejections/${id}/journal`);
  return [page, other];
}

test('a second tab that was opened blank blanks nothing: what only one of them wrote is kept', async ({
  page,
}) => {
  const [first, second] = await twoTabs(page);
  await first.getByLabel('Why, I think').fill('They had somebody in mind.');
  await save(first);
  await expect(first).toHaveURL(/\/journal\/[^/]+\?saved/);

  await second.getByLabel('One thing').fill('On Monday, say the figure in the first minute.');
  await save(second);
  await expect(second).toHaveURL(/\/journal\/[^/]+\?saved/);
  await expect(second.locator('dd').filter({ hasText: 'somebody in mind' })).toBeVisible();
  await expect(second.locator('dd').filter({ hasText: 'say the figure' })).toBeVisible();
});

test('shows both texts where both wrote one line, and saves what the person makes of them', async ({
  page,
}) => {
  const [first, second] = await twoTabs(page);
  await first.getByLabel('Why, I think').fill('They had somebody in mind.');
  await save(first);
  await expect(first).toHaveURL(/\/journal\/[^/]+\?saved/);

  const line = second.getByRole('textbox', { name: 'Why, I think' });
  await line.fill('The salary was too high.');
  await save(second);
  await expect(second.getByText(title)).toBeVisible();
  const both = second.getByRole('group', { name: 'Why, I think' });
  await expect(both).toContainText('They had somebody in mind.');
  await expect(both).toContainText('The salary was too high.');
  await expect(line).toHaveValue('The salary was too high.');
  await expectGoodScreen(second);
  // Nothing was saved by asking.
  await first.reload();
  await expect(first.locator('dd').filter({ hasText: 'somebody in mind' })).toBeVisible();

  await both.getByRole('button', { name: 'Use the saved one: Why, I think' }).tap();
  await expect(line).toHaveValue('They had somebody in mind.');
  await both.getByRole('button', { name: 'Use mine: Why, I think' }).tap();
  await line.fill('They had somebody in mind, and the salary was too high.');
  await save(second);
  await expect(second).toHaveURL(/\/journal\/[^/]+\?saved/);
  await expect(second.locator('dd').filter({ hasText: 'and the salary' })).toBeVisible();
});

test('a note and a name of one application do not stand in each other’s way', async ({ page }) => {
  const { id } = await (await apiOf(page)).addApplication({ company: 'Northwind' });
  const other = await page.context().newPage();
  for (const tab of [page, other]) await tab.goto(`/applications/${id}`);
  await page.getByLabel('Note').fill('Ask Ines about the rota.');
  await page.getByRole('button', { name: 'Save note' }).tap();
  await expect(page.getByText('Saved.')).toBeVisible();

  await other.getByText('Edit', { exact: true }).tap();
  await other.getByLabel('Role').fill('Gardener');
  await other.getByRole('button', { name: 'Save', exact: true }).tap();
  await expect(other.getByText('Saved.')).toBeVisible();

  await other.getByLabel('Note').fill('Ask Tom instead.');
  await other.getByRole('button', { name: 'Save note' }).tap();
  await expect(other.getByText(title)).toBeVisible();
  await expect(other.getByRole('group', { name: 'Note' })).toContainText('Ask Ines about the rota.');
  await expectGoodScreen(other);
});

test('a vent of two tabs is neither overwritten nor lost', async ({ page }) => {
  const { id } = await (await apiOf(page)).turnDown({ company: 'Northwind', stage: 'phone-screen' });
  const other = await page.context().newPage();
  for (const tab of [page, other]) await openBlank(tab, `/rejections/${id}/vent`);
  const vent = (tab: Page) => tab.getByLabel('What you would never send');
  await vent(page).fill('All of you.');
  await expect(page.getByText(/^Saved here until/)).toBeVisible();
  await vent(other).fill('None of you.');
  await expect(other.getByText(title)).toBeVisible();
  await expect(other.getByRole('group', { name: 'Your vent' })).toContainText('All of you.');
  await other.getByRole('button', { name: 'Use mine: Your vent' }).tap();
  await expect(other.getByText(/^Saved here until/)).toBeVisible();
  await page.reload();
  await expect(vent(page)).toHaveValue('None of you.');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('shows both texts on the page that comes back', async ({ page }) => {
    const api = await apiOf(page);
    const { id } = await api.turnDown({ company: 'Northwind', stage: 'phone-screen' });
    await page.goto(`/rejections/${id}/journal`);
    await api.post(`/rejections/${id}/journal`, { gut: 'They had somebody in mind.' });
    await page.getByLabel('Why, I think').fill('The salary was too high.');
    await page.getByRole('button', { name: 'Save entry' }).click();
    await expect(page.getByText(title)).toBeVisible();
    await expect(page.getByText('They had somebody in mind.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Why, I think' })).toHaveValue('The salary was too high.');
    await page.getByRole('button', { name: 'Save entry' }).click();
    await expect(page).toHaveURL(/\/journal\/[^/]+\?saved/);
  });
});
