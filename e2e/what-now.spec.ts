import { appNow, LONDON } from './support/clock';
import { expect, expectGoodScreen, test } from './support/journey';

/** So many hours ago, by the app's clock, as the device's picker writes it. */
async function received(hoursAgo: number): Promise<string> {
  const moment = (await appNow()).subtract({ hours: hoursAgo }).toZonedDateTimeISO(LONDON);
  return moment.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

test('tells somebody without an account whether to answer a final round, and when (HOLD-2, REPLY-3)', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'What now?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What now?' })).toBeVisible();
  await expectGoodScreen(page);

  await page.getByText('Final round', { exact: true }).click();
  await page.getByText('This one hurts').click();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('heading', { name: 'Write to them, once you’ve slept on it.' })).toBeVisible();
  await expect(page.getByText(/You can send this reply from .* it waits 48 hours/)).toBeVisible();
  await expect(page.getByLabel('Final round')).toBeChecked();
  await expect(page.getByRole('switch', { name: 'This one hurts' })).toBeChecked();
  await expectGoodScreen(page);

  await page.getByLabel('When did you hear?').fill(await received(72));
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByText(/You can send it now/)).toBeVisible();
});

test('keeps what was typed when something needs another look', async ({ page }) => {
  await page.goto('/what-now');
  await page.getByText('More details').click();
  await page.getByLabel('Unpaid hours you put in').fill('many');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText('Choose how far you got.').first()).toBeVisible();
  await expect(page.getByLabel('Unpaid hours you put in')).toHaveValue('many');
  await expectGoodScreen(page);
  await page.getByLabel('When did you hear?').fill('2090-01-01T10:00');
  await page.getByLabel('Unpaid hours you put in').fill('');
  await page.getByText('Applied', { exact: true }).click();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText(/That’s in the future/).first()).toBeVisible();
  await expect(page.getByLabel('When did you hear?')).toHaveValue('2090-01-01T10:00');
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
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.getByText(/Give an IANA time zone/).first()).toBeVisible();
    await page.getByLabel('Your time zone').fill('Europe/Lisbon');
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.getByRole('heading', { name: 'No reply is needed.' })).toBeVisible();
  });
});
