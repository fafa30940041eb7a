import { appCode } from '@/test/app-code';
import { addPasskey, withAuthenticator } from './support/authenticator';
import { appNow, moveClockTo } from './support/clock';
import {
  countMails,
  expect,
  expectGoodScreen,
  newAddress,
  openLatestMail,
  signIn,
  signInByMail,
  test,
} from './support/journey';

const passElevenMinutes = async () => moveClockTo((await appNow()).add({ minutes: 11 }));

test('signs in with a passkey, and by email only with it from then on', async ({ page, otherBrowser }) => {
  const email = newAddress('passkey');
  await signIn(page, email);
  await withAuthenticator(page);
  await page.goto('/settings/security');
  await expectGoodScreen(page);
  const codes = await addPasskey(page);
  expect(codes).toHaveLength(10);
  await expectGoodScreen(page);
  await expect(page.getByRole('list', { name: 'Passkeys' })).toContainText('My laptop');
  await expect(page.getByText('You have ten codes left.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'What happened lately' })).toContainText('You added a passkey');

  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await page.goto('/sign-in?to=/journal');
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page).toHaveURL(/\/journal$/);

  // Elsewhere the mail alone is not enough, and a recovery code lets in once.
  const other = await otherBrowser();
  await other.goto('/sign-in?to=/journal');
  await other.getByLabel('Your email address').fill(email);
  await other.getByRole('button', { name: 'Email me a sign-in link' }).click();
  await openLatestMail(other, email, /Sign in/);
  await other.frameLocator('iframe').getByRole('link').first().click();
  await other.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(other.getByRole('heading', { name: 'One more step.' })).toBeVisible();
  await expectGoodScreen(other);
  await other.goto('/today');
  await expect(other.getByRole('heading', { name: 'One more step.' })).toBeVisible();
  await other.getByLabel('Recovery code').fill('AAAA-AAAA-AAAA-AAAA');
  await other.getByRole('button', { name: 'Confirm' }).click();
  await expect(other.getByText('That didn’t match. Please try again.')).toBeVisible();
  await expectGoodScreen(other);
  await other.getByLabel('Recovery code').fill(codes[0] ?? '');
  await other.getByRole('button', { name: 'Confirm' }).click();
  await expect(other).toHaveURL(/\/today$/);
  await other.goto('/settings/security');
  await expect(other.getByText('You have nine codes left.')).toBeVisible();
  await expect(other.getByRole('list', { name: 'What happened lately' })).toContainText(
    'A recovery code was used',
  );
});

test('asks who signed in a while ago to confirm, and goes on with what was typed', async ({ page }) => {
  const email = newAddress('confirm');
  await signIn(page, email);
  await passElevenMinutes();
  await page.goto('/settings/security#tokens');
  await page.getByLabel('What is it for?').fill('My spreadsheet');
  await page.getByLabel('Works for').selectOption('30 days');
  await page.getByRole('button', { name: 'Create token' }).click();
  const dialog = page.getByRole('dialog', { name: 'Please confirm it’s you' });
  await expect(dialog.getByRole('button', { name: 'Email me a code' })).toBeVisible();
  await expectGoodScreen(page);
  await dialog.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByText('Please confirm it’s you.')).toBeVisible();
  await expect(page.getByLabel('What is it for?')).toHaveValue('My spreadsheet');
  await expectGoodScreen(page);

  await page.getByRole('button', { name: 'Create token' }).click();
  await dialog.getByRole('button', { name: 'Email me a code' }).click();
  await expect(dialog.getByLabel('The code from the email')).toBeVisible();
  const mails = await page.context().newPage();
  await openLatestMail(mails, email, 'Your code for Rebound');
  const code = await mails
    .frameLocator('iframe')
    .getByText(/^[A-Z0-9]{8}$/)
    .textContent();
  await mails.close();
  await dialog.getByLabel('The code from the email').fill('AAAAAAAA');
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  await expect(dialog.getByText('That didn’t match. Please try again.')).toBeVisible();
  await expectGoodScreen(page);
  await dialog.getByLabel('The code from the email').fill(code ?? '');
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.locator('[data-secret]')).toHaveText(/^rbd_/);
  await expect(page.getByRole('list', { name: 'Tokens' })).toContainText('My spreadsheet');
  await expect(page.getByRole('list', { name: 'Tokens' })).toContainText('Works until');

  // Deleting everything asks in its own dialog, above it.
  await passElevenMinutes();
  await page.goto('/settings/data');
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await page.getByLabel('Type the word delete').fill('delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete my account' }).click();
  await expect(dialog.getByRole('button', { name: 'Email me a code' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('This part of your account asks for it');
  await page.getByRole('button', { name: 'Keep my account' }).click();
  await page.goto('/today');
  await expect(page).toHaveURL(/\/today$/);
  expect(await countMails(page, email, 'New API token on your account')).toBe(1);
});

test('takes an authenticator app as a second step', async ({ page, otherBrowser }) => {
  const email = newAddress('app');
  await signInByMail(page, email);
  await page.goto('/settings/security');
  await page.getByRole('button', { name: 'Set up an app' }).click();
  const secret = page.locator('[data-secret]');
  await expect(secret).toHaveText(/^[A-Z2-7 ]{39}$/);
  await expectGoodScreen(page);
  const said = (await secret.textContent()) ?? '';
  await page.getByLabel('Six digits from the app').fill('000000');
  await page.getByRole('button', { name: 'Add the app' }).click();
  await expect(page.getByText('That’s not the code the app shows now.').first()).toBeVisible();
  // A code never comes back with an answer, and what is asked for stays all the same until it is changed.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await expect(page.getByText('That’s not the code the app shows now.').first()).toBeVisible();
  await page.getByLabel('Six digits from the app').fill(appCode(said, await appNow()));
  await page.getByRole('button', { name: 'Add the app' }).click();
  await expect(page.locator('[data-recovery-codes] span')).toHaveCount(10);
  await expectGoodScreen(page);

  await passElevenMinutes();
  const other = await otherBrowser();
  await other.goto('/sign-in');
  await other.getByLabel('Your email address').fill(email);
  await other.getByRole('button', { name: 'Email me a sign-in link' }).click();
  // The first mail signed this account up; its link is used up.
  await expect.poll(() => countMails(other, email, /Sign in/)).toBe(2);
  await openLatestMail(other, email, /Sign in/);
  await other.frameLocator('iframe').getByRole('link').first().click();
  await other.getByRole('button', { name: 'Sign in', exact: true }).click();
  await other.getByLabel('Code from your authenticator app').fill(appCode(said, await appNow()));
  await other.getByRole('button', { name: 'Confirm' }).click();
  await expect(other).toHaveURL(/\/today$/);

  // Removing it asks for it once more.
  await page.goto('/settings/security');
  await page.getByRole('button', { name: 'Remove authenticator app' }).click();
  await passElevenMinutes();
  const dialog = page.getByRole('dialog', { name: 'Please confirm it’s you' });
  await dialog.getByLabel('Code from your authenticator app').fill(appCode(said, await appNow()));
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('button', { name: 'Set up an app' })).toBeVisible();
});
