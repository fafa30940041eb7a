import { createHash, randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { addPasskey, withAuthenticator } from './support/authenticator';
import { appNow, moveClockTo } from './support/clock';
import { expect, expectGoodScreen, newAddress, openLatestMail, signIn, test } from './support/journey';
import { OPERATOR } from './support/own-server';
import { asOwner } from './support/owner';
import { tokenOf } from './support/sign-in';

// The page of those who run the site: what they see, what they do, and what others meet of it.

const POSTING = 'Night nurse at Vale Hospital, Leeds. Apply by 3 March 2099.';

const heading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Running this site' });
const row = (page: Page, list: string, text: string): Locator =>
  page.getByRole('list', { name: list }).getByRole('listitem').filter({ hasText: text });

/** Signed in by their passkey, as they would on any morning. */
async function operatorWithPasskey(page: Page): Promise<void> {
  await signIn(page, OPERATOR);
  await withAuthenticator(page);
  await page.goto('/operator');
  await expect(page.getByRole('heading', { level: 1, name: 'One thing first.' })).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('link', { name: 'Open security settings' }).click();
  await addPasskey(page);
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/settings'));
  await page.goto('/sign-in?to=/operator');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(heading(page)).toBeVisible();
}

async function leaveBehind(reader: string): Promise<void> {
  const hash = createHash('sha256').update(reader).digest();
  await asOwner("INSERT INTO suppressions (email_hash, reason, at) VALUES ($1, 'bounced', rebound.now())", [
    hash,
  ]);
  await asOwner(
    `INSERT INTO mail_reports (id, recipient_hash, sender_hash, stopped, at)
     VALUES ($1, $2, $2, 'sender', rebound.now()), ($3, $4, $2, 'everybody', rebound.now())`,
    [randomUUID(), hash, randomUUID(), createHash('sha256').update(randomUUID()).digest()],
  );
}

test('an operator reads numbers, invites, switches, and looks after mail and reports', async ({
  page,
  otherBrowser,
}) => {
  const [member, guest, reader] = [newAddress('member'), newAddress('guest'), newAddress('reader')];
  const other = await otherBrowser();
  expect((await other.goto('/operator'))?.status()).toBe(404);
  await signIn(other, member);
  expect((await other.goto('/operator'))?.status()).toBe(404);
  await expect(heading(other)).toHaveCount(0);
  const headers = { authorization: `Bearer ${await tokenOf(other)}` };
  const capture = () => other.request.post('/api/v1/captures', { headers, data: { text: POSTING } });

  await operatorWithPasskey(page);
  await expectGoodScreen(page);
  await expect(page.getByText(/seen within seven days/)).toBeVisible();
  await expect(page.locator('body')).not.toContainText(member);

  await page.getByLabel('Email address', { exact: true }).fill(guest);
  await page.getByRole('button', { name: 'Invite' }).click();
  await expect(row(page, 'Open invitations', guest)).toBeVisible();
  await expect(page.getByText(/^Invited\./)).toBeVisible();

  await row(page, 'Switches', 'Capturing postings').getByRole('button').click();
  await expect(row(page, 'Switches', 'Capturing postings')).toContainText('Off.');
  const refused = await capture();
  expect([refused.status(), (await refused.json()).code]).toEqual([403, 'switched-off']);
  await other.goto('/capture');
  await other.getByLabel('Posting').fill(POSTING);
  await other.getByRole('button', { name: 'Read it' }).click();
  await expect(other.getByText(/switched off on this site/).first()).toBeVisible();
  await expect(other.getByLabel('Posting')).toHaveValue(POSTING);
  await expectGoodScreen(other);

  await leaveBehind(reader);
  await page.reload();
  await expect(page.getByRole('list', { name: 'Open reports' }).getByRole('listitem')).toHaveCount(2);
  await expectGoodScreen(page);
  await page.getByText('The last 30 days').click();
  await expectGoodScreen(page);
  await row(page, 'Open reports', 'Stopped all emails')
    .getByRole('button', { name: /^Settle/ })
    .click();
  await expect(page.getByRole('list', { name: 'Open reports' }).getByRole('listitem')).toHaveCount(1);
  await page.getByLabel('Send emails to an address again').fill(reader);
  await page.getByRole('button', { name: 'Take it off the list' }).click();
  await expect(page.getByText('Emails go to this address again.')).toBeVisible();

  // Ten minutes later the page asks anew, and so does a press on one that was left open.
  await moveClockTo((await appNow()).add({ minutes: 11 }));
  await row(page, 'Switches', 'Capturing postings').getByRole('button').click();
  const dialog = page.getByRole('dialog', { name: 'Please confirm it’s you' });
  await expect(dialog.getByRole('button', { name: 'Use a passkey' })).toBeVisible();
  await expectGoodScreen(page);
  await dialog.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(row(page, 'Switches', 'Capturing postings')).toContainText('On.');
  expect((await capture()).status()).toBe(201);

  await moveClockTo((await appNow()).add({ minutes: 11 }));
  await page.goto('/operator');
  await expect(page.getByRole('heading', { level: 1, name: 'Please confirm it’s you.' })).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(heading(page)).toBeVisible();
  await row(page, 'Open invitations', guest)
    .getByRole('button', { name: /^Take back/ })
    .click();
  await expect(row(page, 'Open invitations', guest)).toHaveCount(0);

  await openLatestMail(other, guest, 'An invitation to Rebound');
  await expect(other.frameLocator('iframe').getByText('You’re invited to Rebound.')).toBeVisible();
});
