import { apiOf } from './support/api';
import { appNow, moveClockToHour } from './support/clock';
import { expect, expectGoodScreen, newAddress, openLatestMail, signIn, test } from './support/journey';

test('lets a person choose their mails and their quiet hours, and keeps what was typed', async ({ page }) => {
  await signIn(page, newAddress('wishes'));
  await page.goto('/settings#mails');
  const section = page.locator('#mails');
  await section.getByRole('switch', { name: /company’s waiting period/ }).uncheck();
  await section.getByLabel('Quiet hours from').selectOption('22');
  await expect(section.getByText('Choose when the quiet hours end', { exact: false }).first()).toBeVisible();
  await expect(section.getByLabel('Quiet hours from')).toHaveValue('22');
  await section.getByLabel('Until').selectOption('7');
  await expect(section.getByText('Saved.')).toBeVisible();
  await page.reload();
  await expect(section.getByRole('switch', { name: /company’s waiting period/ })).not.toBeChecked();
  await expect(section.getByRole('switch', { name: /you can send a reply/ })).toBeChecked();
  await expect(section.getByLabel('Until')).toHaveValue('7');
  await expectGoodScreen(page);
});

test('writes when a reply may leave, and one click stops that kind alone', async ({ page, request }) => {
  const email = newAddress('unlocked');
  await signIn(page, email);
  await (await apiOf(page)).turnDown({ company: 'Northwind', stage: 'final-round' });
  // Past the hold, on the morning after it.
  for (let day = 0; day < 4; day += 1) await moveClockToHour(10);
  await openLatestMail(page, email, 'You can reply now');
  await page.frameLocator('iframe').getByRole('link', { name: 'Turn off these emails' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Turn off these emails?');
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Turn off' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Emails about sending replies are off.');
  await page.goto('/settings/emails');
  await expect(page.getByRole('switch', { name: /you can send a reply/ })).not.toBeChecked();
  await expect(page.getByRole('switch', { name: /day 1 and day 3/ })).toBeChecked();
  expect((await request.post('/api/webhooks/resend', { data: {} })).status()).toBe(404);
});

// REVIEW
test('lays a month of the journal out on one page', async ({ page }) => {
  await signIn(page, newAddress('month'));
  const api = await apiOf(page);
  const { id } = await api.turnDown({ company: 'Northwind', stage: 'final-round' });
  await api.post(`/rejections/${id}/journal`, {
    feedback: 'We went with someone who had deeper technical knowledge.',
    oneThing: 'Draw the system before talking about it.',
  });
  const month = (await appNow()).toString().slice(0, 7);
  await page.goto(`/journal/months/${month}`);
  await expect(page.getByText('Draw the system before talking about it.')).toBeVisible();
  await expect(page.getByText('One entry so far.')).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('navigation', { name: 'Months' }).getByRole('link').first().click();
  await expect(page.getByText(/^No entries in /)).toBeVisible();
  await expectGoodScreen(page);
  await page.goto('/journal/months/2099-01');
  await expect(page.getByText('There is nothing at this address.')).toBeVisible();
});
