import type { Page } from '@playwright/test';
import { appNow, LONDON } from './support/clock';
import { expect, expectGoodScreen, test } from './support/journey';

/** So many hours ago, by the app's clock, as the device's picker writes it. */
async function received(hoursAgo: number): Promise<string> {
  const moment = (await appNow()).subtract({ hours: hoursAgo }).toZonedDateTimeISO(LONDON);
  return moment.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

const see = (page: Page) => page.getByRole('button', { name: 'See what to do next' });

test('tells somebody without an account whether to answer a final round, and when (HOLD-2, REPLY-3)', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'What now?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sorry it was a no.' })).toBeVisible();
  await expectGoodScreen(page);

  await page.getByText('Final round', { exact: true }).click();
  await page.getByText('This one hurts').click();
  await see(page).click();
  await expect(page.getByRole('heading', { level: 1, name: /^You got that close\./ })).toBeVisible();
  await expect(page.getByText('Write to them once you’ve slept on it.')).toBeVisible();
  await expect(page.getByText(/You can send this reply from .* it waits 48 hours/)).toBeVisible();
  // What was answered stands in no address.
  expect(new URL(page.url()).search).toBe('');
  await expectGoodScreen(page);

  await page.getByRole('link', { name: 'Change my answers' }).click();
  await expect(page.getByRole('radio', { name: 'Final round' })).toBeChecked();
  await expect(page.getByRole('switch', { name: 'This one hurts' })).toBeChecked();
  const [date = '', time = ''] = (await received(72)).split('T');
  await page.getByText('Another day').click();
  await page.getByLabel('Which day?').fill(date);
  await page.getByLabel('About what time?').fill(time);
  await expectGoodScreen(page);
  await see(page).click();
  await expect(page.getByText(/You can send it now\. The wait ended/)).toBeVisible();
});

test('keeps what was typed when something needs another look', async ({ page }) => {
  await page.goto('/what-now');
  await page.getByText('More details').click();
  await page.getByLabel('Unpaid hours you put in').fill('many');
  await see(page).click();
  await expect(page.getByText('Choose how far you got.').first()).toBeVisible();
  await expect(page.getByLabel('Unpaid hours you put in')).toHaveValue('many');
  await expectGoodScreen(page);
  await page.getByText('Another day').click();
  await page.getByLabel('Which day?').fill('2090-01-01');
  await page.getByLabel('Unpaid hours you put in').fill('');
  await page.getByText('Applied', { exact: true }).click();
  await see(page).click();
  await expect(page.getByText(/That’s in the future/).first()).toBeVisible();
  await expect(page.getByLabel('Which day?')).toHaveValue('2090-01-01');
});

test('says when the same role can be tried again (BACK-6, BACK-12)', async ({ page }) => {
  await page.goto('/what-now');
  await page.getByRole('link', { name: 'Can I apply again?' }).click();
  await page.getByText('The same one', { exact: true }).click();
  await page.getByText('They rejected me').click();
  await page.getByLabel('When did it end?').fill((await received(24)).slice(0, 10));
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: /^Wait until / })).toBeVisible();
  await expectGoodScreen(page);
  await page.getByText('I have a substantial new credential').click();
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByRole('heading', { name: 'Yes, if you say what’s new.' })).toBeVisible();
});

test('says whether a decision may be raised (PUSH-1, PUSH-3)', async ({ page }) => {
  await page.goto('/what-now/raise-it');
  await page.getByText('They said I wasn’t the right fit').click();
  await page.getByText('Final round', { exact: true }).click();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: 'Better to leave it' })).toBeVisible();
  await expectGoodScreen(page);
  await page.getByText('The final round may reopen').click();
  await page.getByLabel('When did you hear?').fill(await received(35 * 24));
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByRole('heading', { name: 'Yes, once.' })).toBeVisible();
  await expectGoodScreen(page);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('answers all the same, in a zone that is typed', async ({ page }) => {
    await page.goto('/what-now');
    await page.getByLabel('Applied', { exact: true }).check();
    await page.getByLabel('Your time zone').fill('Lisbon');
    await see(page).click();
    await expect(page.getByText(/Write a time zone, such as/).first()).toBeVisible();
    await page.getByLabel('Your time zone').fill('Europe/Lisbon');
    await see(page).click();
    await expect(page.getByRole('heading', { name: 'No reply is needed.' })).toBeVisible();
    await page.getByRole('link', { name: /^Keep this/ }).click();
    await expect(page.getByLabel('Your email address')).toBeVisible();
  });
});
