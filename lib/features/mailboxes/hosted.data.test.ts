import { beforeEach, expect, test } from 'vitest';
import { runExternalCall } from '@/lib/access/external-call';
import { getMailbox } from '@/lib/features/mailboxes/data';
import { keepingMailbox } from '@/lib/features/mailboxes/external-calls';
import { keepMailbox } from '@/lib/features/mailboxes/mutations';
import { mailboxSchema } from '@/lib/features/mailboxes/schema';
import { getReply } from '@/lib/features/replies/data';
import { sendReply } from '@/lib/features/replies/mutations';
import { deliver } from '@/lib/outbox/deliver';
import { shiftClock } from '@/test/database';
import { loginAt, mailboxAt, mailServer } from '@/test/mail-server';
import { sender, watched } from '@/test/queued';
import { act, allowed, drafted, outboxOf, pastUndo, person, rejected } from '@/test/rejected';

// Settings are read once a process, so hosted mode has a file of its own.
Object.assign(process.env, {
  REBOUND_MODE: 'hosted',
  REBOUND_TRUSTED_PROXIES: '0',
  MAIL_TRANSPORT: 'smtp',
  SMTP_URL: 'smtp://localhost:2525',
});
beforeEach(() => shiftClock(0));

test.each([
  ['host', { host: '127.0.0.1', port: 465, security: 'tls' }],
  ['host', { host: 'localhost', port: 587, security: 'starttls' }],
  ['host', { host: '[::1]', port: 465, security: 'tls' }],
  ['host', { host: '169.254.169.254', port: 2525, security: 'tls' }],
  ['port', { host: '8.8.8.8', port: 25, security: 'tls' }],
  ['port', { host: '127.0.0.1', port: 5432, security: 'tls' }],
  ['security', { host: '127.0.0.1', port: 465, security: 'none' }],
])('a hosted site refuses at %s a mailbox at %j', async (field, server) => {
  const me = await person();
  const input = mailboxSchema.parse({ ...mailboxAt(465), ...server });
  const error = await runExternalCall(me, keepingMailbox, input).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ issues: [{ path: [field] }] });
  expect(await act(me, getMailbox)).toBeNull();
});

test('a row that was there before, or written by hand, leads nowhere either', async () => {
  const server = await mailServer();
  const me = await person();
  await act(me, async (tx) => allowed(await keepMailbox(tx, { login: loginAt(server.port), problem: null })));
  const reply = await drafted(me, await rejected(me, 'phone-screen'));
  await shiftClock(30 * 3600);
  await act(me, async (tx) => allowed(await sendReply(tx, reply.id, { via: 'mailbox' })));
  await pastUndo();
  const [row] = await outboxOf(reply);
  const house = watched();
  expect(await deliver(sender(house.adapter), row.id)).toBe('failed');
  expect([house.sent, server.received]).toEqual([[], []]);
  const after = await act(me, (tx) => getReply(tx, reply.id));
  expect(after).toMatchObject({ state: 'failed', deliveryReason: 'mailbox-private-address' });
  await server.close();
});
