import { justNow, knownForYears } from '@/bin/known-for-years';
import { apiOf } from './support/api';
import { appNow, moveClockToHour, passHalfAMinute } from './support/clock';
import {
  expect,
  expectGoodScreen,
  newAddress,
  openLatestMail,
  signIn,
  test,
  throughRebound,
} from './support/journey';
import { ownDataDir } from './support/own-server';
import { ownerUrl } from './support/owner';

// TRUST-1 to TRUST-3, NOREPLY: what Rebound sends to other people.

test.beforeEach(() => moveClockToHour(11));

const daysAgo = async (days: number) => (await appNow()).subtract({ hours: days * 24 }).toString();
const old = { company: 'Halloway', stage: 'phone-screen' };

test.describe('somebody who signed up this minute', () => {
  // Everybody else in the journeys has been here for years.
  test.beforeAll(() => justNow(ownerUrl(ownDataDir())));
  test.afterAll(() => knownForYears(ownerUrl(ownDataDir())));

  test('is told when Rebound sends a reply, and the ways that work now', async ({ page }) => {
    await signIn(page, newAddress('new'));
    const { id } = await (await apiOf(page)).turnDown(old, { receivedAt: await daysAgo(9) });
    await page.goto(`/rejections/${id}/reply?kind=short`);
    // Their own email app is the first way, and there at once.
    await expect(page.getByRole('link', { name: 'Open in your email app' })).toBeVisible();
    await expect(page.getByText(/^Rebound can send this from /)).toHaveCount(0);
    await throughRebound(page);
    await expect(page.getByText(/^Rebound can send this from /)).toBeVisible();
    await expect(page.getByRole('link', { name: 'connect your own email account' })).toBeVisible();
    await page.getByLabel('To', { exact: true }).fill('mira@halloway.example');
    await page.getByLabel('Message').fill('Thank you for telling me. All the best, Ana');
    await expectGoodScreen(page);

    await page.getByRole('button', { name: 'Send now' }).click();
    const refusal = page
      .getByRole('status')
      .or(page.getByRole('alert'))
      .filter({ hasText: 'use your email app' });
    await expect(refusal.first()).toContainText('connect your own email account');
    await expect(page.getByLabel('Message')).toHaveValue(/^Thank you for telling me/);

    // What is scheduled goes when Rebound may send it.
    await page.getByRole('button', { name: 'Schedule reply' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Scheduled.' })).toBeVisible();
  });

  test('is asked for a name before a letter is scheduled, and is told one time for it everywhere', async ({
    page,
  }) => {
    await signIn(page, newAddress('nameless'));
    const anHourAgo = (await appNow()).subtract({ minutes: 62 }).toString();
    const { id } = await (await apiOf(page)).turnDown(old, { receivedAt: anHourAgo });
    // The first minute of an account says that all is kept, and how to come back.
    await page.goto(`/rejections/${id}`);
    await expect(page.getByText('It’s saved in your account')).toBeVisible();
    await expectGoodScreen(page);
    await page.goto(`/rejections/${id}/reply?kind=short`);
    await page.getByLabel('To', { exact: true }).fill('mira@halloway.example');
    const words = page.getByLabel('Message');
    await words.fill('Thank you for telling me. All the best');
    await page.getByRole('radio', { name: 'Through Rebound' }).check();
    const name = page.getByLabel('Your name', { exact: true });
    await page.getByRole('button', { name: 'Schedule reply' }).click();
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    // What waits for it in the letter is not told of instead.
    await words.fill('Thank you for telling me. All the best, [name]');
    await page.getByRole('button', { name: 'Schedule reply' }).click();
    await expect(page.getByText('Write your name. The letter is signed with it.').first()).toBeVisible();
    await expect(page.getByText('Replace [name] with your own words.')).toHaveCount(0);
    await name.fill('Ana Ruiz');
    await expect(
      page.getByText('They see it as the sender: Ana Ruiz via Rebound', { exact: false }),
    ).toBeVisible();
    // Where a template has left room for it, the letter is signed with it.
    await words.fill('Thank you for telling me. All the best, [name]');
    await name.focus();
    await words.focus();
    await expect(words).toHaveValue(/All the best, Ana Ruiz$/);

    // The service waits an hour longer than the hold: one time is said, by the strip and by the refusal.
    const strip = page.getByRole('img', { name: / between now and / });
    const said = /between now and (.*), when/.exec((await strip.getAttribute('aria-label')) ?? '')?.[1] ?? '';
    expect(said).not.toBe('');
    await page.getByRole('button', { name: 'Send now' }).click();
    await expect(
      page.getByRole('status').or(page.getByRole('alert')).filter({ hasText: said }).first(),
    ).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Schedule reply' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Scheduled.' })).toBeVisible();
    await expect(page.getByText(`We’ll send it for you on ${said}`, { exact: false })).toBeVisible();
    await expect(page.getByRole('img', { name: `between now and ${said}` })).toBeVisible();
    await expect(page.getByText(/^Ana Ruiz via Rebound </)).toBeVisible();
    await expectGoodScreen(page);
  });

  test('hands an invitation over as a link', async ({ page }) => {
    await signIn(page, newAddress('newcomer'));
    await page.goto('/coach');
    await page.getByLabel('Your coach’s email address').fill('priya@coach.example');
    await expect(page.getByRole('button', { name: 'Send invitation' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Get a link' }).click();
    await expect(page.getByText(/\/invitations\/[0-9a-f-]{36}$/)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Copy link/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Send by email' })).toHaveCount(0);
    await expectGoodScreen(page);
  });
});

test('the reader of a mail stops it on a page of its own, without an account', async ({
  page,
  otherBrowser,
}) => {
  const to = newAddress('reader');
  await signIn(page, newAddress('writer'));
  const api = await apiOf(page);
  const { id } = await api.turnDown(old, { receivedAt: await daysAgo(9) });
  const words = { kind: 'short', to, subject: 'Thank you', body: 'Thank you for telling me.' };
  const reply = await api.post<{ id: string }>(`/rejections/${id}/replies`, words);
  // TRUST-3: a letter from nobody is none, whoever sends it.
  await expect(api.post(`/replies/${reply.id}/send`, {})).rejects.toThrow(/422.*without your name/s);
  await api.patch('/me', { name: 'Ana Ruiz' });
  await api.post(`/replies/${reply.id}/send`, {});
  await passHalfAMinute();
  await openLatestMail(page, to, 'Thank you');
  const link = page.frameLocator('iframe').getByRole('link', { name: 'I did not expect this' });
  const reader = await otherBrowser();
  await reader.goto((await link.getAttribute('href')) ?? '');
  await expect(reader.getByRole('heading', { name: 'Didn’t expect this email?' })).toBeVisible();
  await expectGoodScreen(reader);
  await reader.getByRole('button', { name: 'Stop email from this person' }).click();
  await expect(reader.getByRole('heading', { name: /^Stopped\. They can’t email you/ })).toBeVisible();
  await reader.getByRole('button', { name: 'Stop email from everyone' }).click();
  await expect(reader.getByRole('heading', { name: /^Stopped\. Nobody can email you/ })).toBeVisible();
  await expectGoodScreen(reader);
  const next = await api.turnDown({ ...old, company: 'Larkspan' }, { receivedAt: await daysAgo(9) });
  const again = await api.post<{ id: string }>(`/rejections/${next.id}/replies`, words);
  await expect(api.post(`/replies/${again.id}/send`, {})).rejects.toThrow(/409.*TRUST-3/s);
});

test('says of an address that nobody may read it, and sends when the person knows', async ({ page }) => {
  await signIn(page, newAddress('known'));
  const { id } = await (await apiOf(page)).turnDown(old, { receivedAt: await daysAgo(9) });
  await page.goto(`/rejections/${id}/reply?kind=short`);
  await page.getByLabel('To', { exact: true }).fill('no-reply@halloway.example');
  await page.getByLabel('Message').fill('Thank you for telling me. All the best, Ana');
  await throughRebound(page);
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(page.getByText('Nobody may read this address').first()).toBeVisible();
  await expectGoodScreen(page);
  await page.getByLabel('I know, use this address anyway').check();
  await page.getByRole('button', { name: 'Send now' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Sending|being sent|on its way/i);
});
