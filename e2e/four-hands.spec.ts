import type { Page } from '@playwright/test';
import { apiOf } from './support/api';
import { type Hands, keys, mouse, screenReader, thumb } from './support/hands';
import { expect, newAddress, signIn, test } from './support/journey';

// The same search, from adding an application to its rejection, by four persons: each goes the whole way as they work.

const status = (page: Page, words: string | RegExp) =>
  expect(page.getByRole('status').filter({ hasText: words }).first()).toBeVisible();
const fold = (page: Page, name: string) => page.locator('summary').filter({ hasText: name });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string | RegExp) =>
  page.getByRole('link', { name, ...(typeof name === 'string' && { exact: true }) });

async function someSearch(page: Page): Promise<void> {
  await signIn(page, newAddress('hands'));
  const api = await apiOf(page);
  for (const company of ['Northwind', 'Contoso', 'Kestrel'])
    await api.addApplication({ company, role: `Engineer at ${company}` });
}

/** On the board: one more application, moved on and back. */
async function onTheBoard(page: Page, hands: Hands) {
  await page.goto('/pipeline');
  await hands.press(fold(page, 'Add'));
  await hands.write(field(page, 'Company'), 'Litware');
  await hands.write(field(page, 'Role'), 'Clerk');
  await hands.press(button(page, 'Add'));
  await status(page, 'Litware added.');
  await hands.press(fold(page, 'Add'));
  await hands.move('Litware', 'Phone screen');
  await status(page, 'Clerk at Litware moved to Phone screen.');
  await hands.undo();
  await status(page, 'Clerk at Litware is back in Applied.');
}

/** In the table: a cell, several at once and back, and a view that is kept. */
async function inTheTable(page: Page, hands: Hands) {
  await page.goto('/pipeline/table?sort=company');
  await hands.edit('Contoso');
  await hands.write(field(page, 'Company'), 'Contoso Labs');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Company: Contoso Labs. Edit')).toBeFocused();
  await hands.select('Engineer at Contoso', 'Engineer at Kestrel');
  await status(page, '2 selected');
  await hands.choose(choice(page, 'Move or close'), 'Final round');
  await hands.press(button(page, 'Apply'));
  await expect(button(page, 'Stage: Final round. Edit')).toHaveCount(2);
  await status(page, 'Applications moved.');
  await hands.undo();
  await status(page, 'Undone.');
  await expect(button(page, 'Stage: Final round. Edit')).toHaveCount(0);

  await hands.press(fold(page, 'Search and sort'));
  await hands.write(page.getByRole('searchbox', { name: 'Search company or role' }), 'litw');
  await hands.choose(choice(page, 'Group by'), 'Stage');
  await hands.press(button(page, 'Update table'));
  await expect(page).toHaveURL(/q=litw.*group=stage|group=stage.*q=litw/);
  await hands.press(fold(page, 'Save this view'));
  await hands.write(field(page, 'Name of the view'), 'Clerks');
  await hands.press(button(page, 'Save view'));
  await expect(link(page, 'Clerks')).toHaveAttribute('aria-current', 'page');
}

/** In the calendar, and an interview that stands in it afterwards. */
async function inTheCalendar(page: Page, hands: Hands) {
  await page.goto('/pipeline/calendar?view=month&day=2030-06-10');
  await hands.press(link(page, 'Next month'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('July 2030');
  await hands.press(link(page, 'Week'));
  await hands.press(link(page, 'Add an interview'));
  await hands.choose(choice(page, 'Application'), 'Litware, Clerk');
  await hands.choose(choice(page, 'Kind'), 'Panel interview');
  await page.getByLabel('Day and time').fill('2030-07-03T10:00');
  await hands.press(button(page, 'Add interview'));
  await expect(link(page, 'Litware, Clerk')).toBeVisible();
  const file = await page.request.get(
    (await link(page, 'Add to your calendar').first().getAttribute('href')) ?? '',
  );
  expect(await file.text()).toContain('BEGIN:VEVENT');
}

/** On its page: what belongs to it. */
async function onItsPage(page: Page, hands: Hands) {
  await hands.press(link(page, 'Litware, Clerk'));
  await expect(page.getByRole('heading', { level: 1, name: 'Litware' })).toBeVisible();
  await hands.press(fold(page, 'Add a task'));
  await hands.write(field(page, 'What to do'), 'Send the samples');
  await hands.press(button(page, 'Add task'));
  await expect(link(page, 'Send the samples')).toBeVisible();
  await hands.press(fold(page, 'Add a person'));
  await hands.write(field(page, 'Their name'), 'Mira Lang');
  await hands.press(button(page, 'Add person'));
  await expect(link(page, 'Mira Lang')).toBeVisible();
  await hands.write(page.getByRole('combobox', { name: 'Add tags' }), 'remote');
  await hands.press(button(page, 'Add'));
  await expect(button(page, 'Remove the tag remote')).toBeVisible();
  await hands.write(page.getByRole('textbox', { name: /^Note/ }), 'Ask Ines.');
  await hands.press(button(page, 'Save note'));
  await status(page, 'Saved.');
  await hands.press(fold(page, 'Correct').first());
  await page.getByLabel('Happened on').first().fill('2024-01-10');
  await hands.press(button(page, 'Save date').first());
  await expect(page.getByText('Corrected. Before: Applied')).toBeVisible();
}

/** A file goes up and comes down again. */
async function aDocument(page: Page, hands: Hands) {
  await page.goto('/documents');
  const buffer = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(1000)]);
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'CV.pdf', mimeType: 'application/pdf', buffer });
  await hands.press(button(page, 'Upload'));
  const down = link(page, /^Download/).first();
  await expect(down).toBeVisible();
  expect((await page.request.get((await down.getAttribute('href')) ?? '')).ok()).toBe(true);
}

/** Found by a few letters, and logged as a rejection. */
async function itsEnd(page: Page, hands: Hands) {
  await page.goto('/search');
  await hands.write(page.getByRole('searchbox', { name: 'Search' }), 'litw');
  await status(page, '1 application');
  await hands.press(page.getByRole('list', { name: 'Applications' }).getByRole('link', { name: 'Clerk' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Litware' })).toBeVisible();
  await hands.press(page.getByRole('main').getByRole('link', { name: 'Log a rejection' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log a rejection');
  await hands.press(button(page, 'See what to do next'));
  await expect(page).toHaveURL(/\/rejections\/[^/]+$/);
}

async function goesTheWholeWay(page: Page, hands: Hands) {
  await someSearch(page);
  await onTheBoard(page, hands);
  await inTheTable(page, hands);
  await inTheCalendar(page, hands);
  await onItsPage(page, hands);
  await aDocument(page, hands);
  await itsEnd(page, hands);
}

test('goes the whole way with a mouse', ({ page }) => goesTheWholeWay(page, mouse(page)));

test('goes the whole way with the keyboard alone', ({ page }) => goesTheWholeWay(page, keys(page)));

test('goes the whole way with a screen reader, by roles and names', ({ page }) =>
  goesTheWholeWay(page, screenReader(page)));

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  test('goes the whole way with a thumb', ({ page }) => goesTheWholeWay(page, thumb(page)));
});
