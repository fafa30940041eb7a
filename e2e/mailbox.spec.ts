import PostalMime from 'postal-mime';
import { imapServer } from '@/test/imap-server';
import { mailServer, PASSWORD } from '@/test/mail-server';
import { apiOf } from './support/api';
import { appNow, moveClockTo, moveClockToHour } from './support/clock';
import { expect, expectGoodScreen, newAddress, signIn, test } from './support/journey';

test.beforeEach(() => moveClockToHour(14));

const THEIR_MAIL = [
  'From: Mia Berg <mia@northwind.example>',
  'Subject: AW: Your application',
  'Message-ID: <no.2@northwind.example>',
  'References: <yes.1@northwind.example>',
  'Date: Mon, 23 Nov 2026 16:20:00 +0100',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'We went with somebody else.',
].join('\r\n');

test('a reply leaves from one’s own mailbox, in the thread of their mail, after its hold', async ({
  page,
}) => {
  const server = await mailServer();
  const inbox = await imapServer();
  await signIn(page, newAddress('mailbox'));
  const { id, holdUntil } = await (await apiOf(page)).turnDown({
    company: 'Northwind',
    stage: 'phone-screen',
  });

  // Their mail, dropped on the rejection's page.
  await page.goto(`/rejections/${id}`);
  await page.getByText('Reply in the same email thread').click();
  await page
    .getByLabel('Their email as a file')
    .setInputFiles({ name: 'no.eml', mimeType: 'message/rfc822', buffer: Buffer.from(THEIR_MAIL) });
  await page.getByRole('button', { name: 'Save their email' }).click();
  await expect(page.getByText('Your reply joins their email thread')).toBeVisible();
  await expect(page.getByText('Mia Berg <mia@northwind.example>')).toBeVisible();
  await expectGoodScreen(page);

  // The mailbox: tried before it is kept.
  await page.goto('/settings/mailbox');
  const mailbox = page.locator('#mailbox');
  await expect(mailbox.getByLabel('Outgoing server')).toBeHidden();
  await mailbox.getByLabel('Your provider').selectOption('other');
  await mailbox.getByLabel('Your email address').fill('ana@mailbox.example');
  await mailbox.getByLabel('Outgoing server').fill('127.0.0.1');
  await mailbox.getByLabel('Port', { exact: true }).fill(String(server.port));
  await mailbox.getByLabel('Encryption', { exact: true }).selectOption('none');
  await mailbox.getByLabel('Incoming server').fill('127.0.0.1');
  await mailbox.getByLabel('Its port').fill(String(inbox.port));
  await mailbox.getByLabel('Its encryption').selectOption('none');
  await mailbox.getByLabel('Sender name').fill('Ana Ruiz');
  await mailbox.getByLabel('App password').fill('wrong');
  await mailbox.getByRole('button', { name: 'Test and save' }).click();
  await expect(mailbox.getByText('The server doesn’t accept this login and password.').first()).toBeVisible();
  await expect(mailbox.getByLabel('Outgoing server')).toHaveValue('127.0.0.1');
  await expect(mailbox.getByLabel('App password')).toHaveValue('');
  await expectGoodScreen(page);
  await mailbox.getByLabel('App password').fill(PASSWORD);
  await mailbox.getByRole('button', { name: 'Test and save' }).click();
  await expect(mailbox.getByText('Ana Ruiz <ana@mailbox.example>')).toBeVisible();
  await expectGoodScreen(page);
  await mailbox.getByRole('button', { name: 'Test connection' }).click();
  await expect(mailbox.getByText('It works.')).toBeVisible();
  await expect(mailbox.getByText('Filed in your Sent folder, through 127.0.0.1')).toBeVisible();
  // Nothing in the inbox is looked at until they say so.
  await mailbox.getByRole('button', { name: 'Look for answers' }).click();
  await expect(mailbox.getByRole('button', { name: 'Stop looking for answers' })).toBeVisible();
  await expectGoodScreen(page);

  // The reply answers their mail, and says how it leaves.
  await page.goto(`/rejections/${id}/reply`);
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('mia@northwind.example');
  await expect(page.getByLabel('Subject')).toHaveValue('Re: Your application');
  await expect(page.getByRole('radio', { name: 'From your connected account' })).toBeChecked();
  await expectGoodScreen(page);
  const words = page.getByLabel('Message');
  await words.fill((await words.inputValue()).replace('[name]', 'Ana'));
  const text = await words.inputValue();
  await page.getByRole('button', { name: 'Schedule reply' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Scheduled.');

  // HOLD-6: as a file it is not to be had early either.
  const api = await apiOf(page);
  const { items } = await api.get<{ items: { id: string; via: string }[] }>(`/rejections/${id}/replies`);
  expect(items).toMatchObject([{ via: 'mailbox' }]);
  const file = `/rejections/${id}/reply/file/${items[0]?.id}`;
  expect((await page.request.get(file)).status()).toBe(409);

  await moveClockTo(holdUntil);
  await expect.poll(() => server.received.length, { timeout: 60_000 }).toBe(1);
  const [{ bytes, ...envelope } = { bytes: Buffer.alloc(0) }] = server.received;
  expect(envelope).toMatchObject({ from: 'ana@mailbox.example', to: ['mia@northwind.example'] });
  expect(await PostalMime.parse(bytes)).toMatchObject({
    from: { name: 'Ana Ruiz', address: 'ana@mailbox.example' },
    subject: 'Re: Your application',
    inReplyTo: '<no.2@northwind.example>',
    references: '<yes.1@northwind.example> <no.2@northwind.example>',
    text: `${text.trim()}\n\n`,
  });

  await page.goto(`/rejections/${id}/reply`);
  // The very bytes are in Sent, once.
  await expect.poll(() => inbox.in('Sent').length, { timeout: 60_000 }).toBe(1);
  expect(inbox.in('Sent')[0]?.bytes.equals(bytes)).toBe(true);
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('A copy is in your Sent folder.')).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await expectGoodScreen(page);
  const letter = await page.request.get(file);
  expect(letter.headers()).toMatchObject({ 'content-type': 'message/rfc822', 'cache-control': 'no-store' });
  expect(await letter.text()).toMatch(/^X-Unsent: 1\r?$/m);

  // They answer: it is found in its thread, and a proposal.
  const sentId = (await PostalMime.parse(bytes)).messageId;
  inbox.arrive(
    `From: Mia Berg <mia@northwind.example>\nMessage-ID: <a.1@northwind.example>\nIn-Reply-To: ${sentId}\nSubject: AW: AW: Your application\n\nYour talk was the clearest of all.\n`,
  );
  await moveClockTo((await appNow()).add({ hours: 2 }));
  await page.goto('/today');
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('There’s an answer from Northwind.')).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await page.getByRole('link', { name: 'See what they said' }).click();
  await expect(page.getByText('There’s an answer in your inbox')).toBeVisible();
  await expect(page.getByLabel('What they said')).toHaveValue('Your talk was the clearest of all.');
  await expectGoodScreen(page);
  await page.getByLabel('Yes, something useful').check();
  await page.getByRole('button', { name: 'Save answer' }).click();
  await expect(page.getByText('There’s an answer in your inbox')).toHaveCount(0);
  await page.goto(`/rejections/${id}`);
  await expect(page.locator('blockquote')).toContainText('Your talk was the clearest of all.');
  await Promise.all([server.close(), inbox.close()]);
});
