import { apiOf } from './support/api';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

test.beforeEach(async ({ page }) => {
  await signIn(page, newAddress('feedback'));
});

// READ-1, READ-2
test('keeps what two people said about one rejection, and how the person reads it', async ({ page }) => {
  const api = await apiOf(page);
  const { id } = await api.turnDown({ company: 'Northwind', stage: 'final-round' });
  await page.goto('/journal/feedback');
  await expect(page.getByText('No feedback yet.')).toBeVisible();
  await expectGoodScreen(page);

  await page.goto(`/rejections/${id}?words#words`);
  await page.getByRole('link', { name: 'Say who said it, and when' }).click();
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await page.getByLabel('What they said').fill('Your answers were too long, and we lost the thread.');
  await page.getByLabel('Who said it').fill('Mira Chen');
  await page.getByLabel('Their part in the decision').selectOption('hiring-manager');
  await page.getByRole('radio', { name: 'In a call' }).check({ force: true });
  await page.getByRole('radio', { name: 'Strong', exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Add feedback' }).click();
  const first = page.getByRole('article', { name: /^Mira Chen, hiring manager, in a call/ });
  await expect(first).toContainText('Your answers were too long');
  await expect(first).toContainText('You found them strong.');
  await expectGoodScreen(page);

  await first.getByRole('button', { name: 'I disagree' }).click();
  await expect(first).toContainText('You may well be right.');
  await first.getByText('Edit', { exact: true }).click();
  await first.getByRole('checkbox', { name: 'Communication' }).check();
  await first.getByLabel('Themes of your own').fill('Storytelling');
  await expectGoodScreen(page);
  await first.getByRole('button', { name: 'Save' }).click();
  await expect(first.getByText('Saved.')).toBeVisible();
  await page.reload();
  await expect(first).toContainText('Storytelling');

  // What somebody else said, the other way.
  await page.getByLabel('What they said').last().fill('Your answers were too short for us.');
  await page.getByRole('button', { name: 'Add feedback' }).click();
  await expect(page.getByText(/The opposite of what you heard from/)).toBeVisible();

  // The entry shows both, and changes neither.
  await page.goto(`/rejections/${id}/journal`);
  await page.getByText('The rest, as far as you logged it').click();
  await expect(page.getByRole('link', { name: 'Change the feedback' })).toBeVisible();

  await page.goto('/journal/feedback');
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(page.getByText('Too early to say.', { exact: false })).toBeVisible();
  await expect(page.getByText('Of ten requests like this', { exact: false })).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('link', { name: 'You disagree' }).click();
  await expect(page.getByRole('article')).toHaveCount(1);

  await page.getByRole('link', { name: 'Northwind, Platform Engineer' }).click();
  await first.getByRole('button', { name: /^Delete/ }).click();
  await expect(first).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(first).toBeVisible();
});

// READ-1, READ-3
test('claims nothing at four rejections, and says what it is at five', async ({ page }) => {
  const api = await apiOf(page);
  const hear = async (company: string, reading?: string) => {
    const { id } = await api.turnDown({ company, stage: 'first-interview' });
    await api.post(`/rejections/${id}/feedback`, { words: 'Too quiet.', themes: ['communication'], reading });
  };
  for (const company of ['Adatum', 'Litware']) await hear(company);
  for (const company of ['Contoso', 'Fabrikam']) await hear(company, 'disagreed');
  await page.goto('/journal/feedback');
  await expect(page.getByText('the most so far is four', { exact: false })).toBeVisible();
  await expect(page.getByText('Address the perception', { exact: false })).toHaveCount(0);
  await hear('Northwind', 'disagreed');
  await page.reload();
  await expect(page.getByText('after five rejections', { exact: false })).toBeVisible();
  await expect(page.getByText('Address the perception', { exact: false })).toBeVisible();
  await expectGoodScreen(page);
});
