import type { Page } from '@playwright/test';
import { apiOf } from './support/api';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

test.beforeEach(async ({ page }) => {
  await signIn(page, newAddress('journal'));
});

/** Opens the lines that are filled in from what was logged. */
const unfold = (page: Page) => page.getByText('The rest, as far as you logged it').click();
const list = (page: Page) => page.getByRole('list', { name: 'Entries', exact: true }).getByRole('listitem');

// JOURNAL, JOURNAL-2
test('takes five lines, hints at a generic one without refusing it, and lets it be made specific', async ({
  page,
}) => {
  await page.goto('/journal');
  await expect(page.getByText('No entries yet.')).toBeVisible();
  await expectGoodScreen(page);
  const { id } = await (await apiOf(page)).turnDown({ company: 'Northwind', stage: 'later-interview' });

  await page.goto(`/rejections/${id}/journal`);
  await expect(page.getByRole('heading', { name: 'Five lines, five minutes.' })).toBeVisible();
  await expect(page.getByLabel('Furthest stage')).toHaveValue('later-interview');
  await expectGoodScreen(page);
  await unfold(page);
  await expectGoodScreen(page);
  await page.getByRole('radio', { name: 'Panel' }).check();
  await page.getByLabel('What they wrote').fill('Strong, but they wanted more depth on storage.');
  await page.getByLabel('One thing').fill('Prepare better');
  await page.getByLabel('Why, I think').fill('Their second interviewer had somebody in mind.');
  await page.getByRole('button', { name: 'Save entry' }).click();

  await expect(page).toHaveURL(/\/journal\/[^/]+\?saved/);
  await expect(page.getByText('Saved. One line could be more specific.')).toBeVisible();
  for (const line of [
    'Later interview',
    'Panel',
    'more depth on storage',
    'Prepare better',
    'somebody in mind',
  ])
    await expect(page.locator('dd').filter({ hasText: line })).toBeVisible();
  await expectGoodScreen(page);

  await page.getByRole('link', { name: 'Make it more specific' }).click();
  await expect(page.getByLabel('Why, I think')).toHaveValue('Their second interviewer had somebody in mind.');
  await page
    .getByLabel('One thing')
    .fill('Draw the write path of a storage engine on paper the evening before');
  await page.getByRole('button', { name: 'Save entry' }).click();
  await expect(page.getByText('Saved. That’s enough writing for one day.')).toBeVisible();
  await expectGoodScreen(page);

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Journal' }).click();
  const entries = page.getByRole('list', { name: 'Entries' }).getByRole('listitem');
  await expect(entries).toHaveCount(1);
  await expect(entries).toContainText('Draw the write path of a storage engine on paper');
  await expectGoodScreen(page);
});

test('keeps what was typed where a line is too long', async ({ page }) => {
  const { id } = await (await apiOf(page)).turnDown({ company: 'Northwind', stage: 'phone-screen' });
  await page.goto(`/rejections/${id}/journal`);
  await unfold(page);
  await page.getByRole('radio', { name: 'Recruiter' }).check();
  await page.getByLabel('Why, I think').fill('No reason given.');
  await page.getByLabel('One thing').fill('a '.repeat(2100));
  await page.getByRole('button', { name: 'Save entry' }).click();
  await expect(page.getByLabel('One thing')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Why, I think')).toHaveValue('No reason given.');
  await expect(page.getByRole('radio', { name: 'Recruiter' })).toBeChecked();
  await expectGoodScreen(page);
});

test('deletes an entry and leaves the rejection', async ({ page }) => {
  const api = await apiOf(page);
  const { id } = await api.turnDown({ company: 'Northwind', stage: 'phone-screen' });
  const entry = await api.post<{ id: string }>(`/rejections/${id}/journal`, { gut: 'Close.' });
  await page.goto(`/journal/${entry.id}`);
  await page.getByRole('button', { name: 'Delete this entry' }).click();
  await expect(page.getByText('No entries yet.')).toBeVisible();
  expect((await page.goto(`/journal/${entry.id}`))?.status()).toBe(404);
  await page.goto(`/rejections/${id}`);
  await expect(page.getByRole('link', { name: 'Northwind' })).toBeVisible();
});

test('begins on the page of the journal, keeps earlier wordings, and finds words again', async ({ page }) => {
  const api = await apiOf(page);
  for (const company of ['Northwind', 'Zürich Käse']) await api.turnDown({ company, stage: 'phone-screen' });
  await page.goto('/journal');
  await page.getByRole('link', { name: 'Write', exact: true }).click();
  await expectGoodScreen(page);
  await page.getByRole('link', { name: 'Zürich Käse' }).click();

  await expect(page.getByRole('heading', { name: 'Five lines, five minutes.' })).toBeVisible();

  // JOURNAL: an empty entry is no entry.
  await page.getByRole('button', { name: 'Save entry' }).click();
  await expect(page.getByLabel('One thing')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Write at least one line').first()).toBeVisible();
  await page.getByLabel('Why, I think').fill('They asked about my résumé, and I was tired.');
  await page.getByRole('button', { name: 'Save entry' }).click();
  await expect(page.getByText(/^Saved\./)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Earlier wordings' })).toBeHidden();

  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByLabel('Why, I think').fill('They asked about my résumé.');
  await page.getByRole('button', { name: 'Save entry' }).click();
  await page.getByRole('link', { name: 'Earlier wordings' }).click();
  await expect(page.locator('dd').filter({ hasText: 'and I was tired' })).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Delete earlier wordings' }).click();
  await expect(page.getByText('No earlier wordings.')).toBeVisible();

  await page.goto('/journal/new');
  await page.getByRole('button', { name: 'Save entry' }).click();
  await expect(page.getByText('Write a few words first.').first()).toBeVisible();
  await page.getByLabel('Your words').fill('A long walk by the river.');
  await page.getByRole('button', { name: 'Save entry' }).click();
  await expect(page).toHaveURL(/\/journal$/);
  await expect(list(page)).toHaveCount(2);
  await expectGoodScreen(page);

  const search = page.getByRole('searchbox', { name: 'Search your journal' });
  await search.fill('esum');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/q=esum/);
  await expect(list(page)).toHaveCount(1);
  await expect(list(page)).toContainText('Zürich Käse');
  await page.reload();
  await expect(search).toHaveValue('esum');
  await search.fill('RIVER walk');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(list(page)).toContainText('A long walk');
  await page.getByText('Narrow it down').click();
  await page.getByLabel('Company').selectOption('Zürich Käse');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByText('Nothing matches.')).toBeVisible();
  await expectGoodScreen(page);
  await search.fill('');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(list(page)).toHaveCount(1);
  await expectGoodScreen(page);
  await page.getByRole('link', { name: 'Show all', exact: true }).click();
  await expect(list(page)).toHaveCount(2);
});

test('changes and deletes a free entry, which comes back', async ({ page }) => {
  const api = await apiOf(page);
  const { id } = await api.post<{ id: string }>('/free-entries', { body: 'A quiet day.' });
  await page.goto(`/journal/free/${id}`);
  await expectGoodScreen(page);
  await page.getByLabel('Your words').fill('A quieter day.');
  await page.getByRole('button', { name: 'Save entry' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Delete this entry' }).click();
  await expect(page.getByText('No entries yet.')).toBeVisible();
  await page.getByRole('button', { name: /Undo/ }).click();
  await expect(page.getByLabel('Your words')).toHaveValue('A quieter day.');
});

test('asks how somebody is where they want that, once a day, with one tap', async ({ page }) => {
  await page.goto('/journal');
  await expect(page.getByText('How are you today?')).toBeHidden();
  await page.getByRole('button', { name: 'Turn on a daily check-in' }).click();
  await expect(page.getByRole('heading', { name: 'How are you today?' })).toBeVisible();
  await page.getByRole('button', { name: 'Tired' }).click();
  await expect(list(page)).toContainText('Tired');
  await expectGoodScreen(page);
  await page.getByLabel('A line more').fill('Short night.');
  await page.getByRole('button', { name: 'Save line' }).click();
  await expect(list(page)).toContainText('Short night.');
  await page.getByRole('button', { name: 'Okay' }).click();
  await expect(list(page)).toContainText('Okay');
  await expect(list(page)).toContainText('Short night.');
  await expect(list(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Turn off check-ins' }).click();
  await expect(page.getByRole('heading', { name: 'How are you today?' })).toBeHidden();
  await expect(list(page)).toHaveCount(1);
});
