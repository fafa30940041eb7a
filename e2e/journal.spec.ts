import { apiOf } from './support/api';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

test.beforeEach(async ({ page }) => {
  await signIn(page, newAddress('journal'));
});

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
