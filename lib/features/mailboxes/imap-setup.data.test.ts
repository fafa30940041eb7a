import { afterEach, beforeEach, expect, test } from 'vitest';
import { runExternalCall } from '@/lib/access/external-call';
import type { ClientScope } from '@/lib/access/scope';
import { keepingMailbox } from '@/lib/features/mailboxes/external-calls';
import { setWatching } from '@/lib/features/mailboxes/mutations';
import { mailboxSchema } from '@/lib/features/mailboxes/schema';
import { shiftClock } from '@/test/database';
import { imapServer } from '@/test/imap-server';
import { mailboxAt, mailServer, PASSWORD } from '@/test/mail-server';
import { act, allowed, person } from '@/test/rejected';

let smtp: Awaited<ReturnType<typeof mailServer>>;
let imap: Awaited<ReturnType<typeof imapServer>>;
beforeEach(async () => {
  await shiftClock(0);
  smtp = await mailServer();
  imap = await imapServer();
});
afterEach(() => Promise.all([smtp.close(), imap.close()]));

const setUp = async (me: ClientScope, over: Record<string, unknown> = {}) =>
  allowed(
    await runExternalCall(
      me,
      keepingMailbox,
      mailboxSchema.parse({
        ...mailboxAt(smtp.port),
        imapHost: '127.0.0.1',
        imapPort: imap.port,
        imapSecurity: 'none',
        ...over,
      }),
    ),
  );

test('tries the server for incoming mail before it is kept, and says at its field what is wrong', async () => {
  const me = await person();
  expect((await setUp(me)).imap).toEqual({ host: '127.0.0.1', port: imap.port, security: 'none' });
  await imap.close();
  await expect(setUp(me)).rejects.toMatchObject({ issues: [{ path: ['imapHost'] }] });
  expect((await setUp(me, { imapHost: '' })).imap).toBeNull();
});

test('does not send the kept password to another server that it was not given for', async () => {
  const me = await person();
  await setUp(me, { imapHost: '' });
  await expect(setUp(me, { password: undefined })).rejects.toMatchObject({
    issues: [{ path: ['password'] }],
  });
  expect(imap.asked).toEqual([]);
  await setUp(me, { password: PASSWORD });
  expect((await setUp(me, { password: undefined })).imap?.port).toBe(imap.port);
});

test('watches no mailbox that nobody reads, and stops where the account changes', async () => {
  const me = await person();
  await setUp(me, { imapHost: '' });
  await expect(act(me, (tx) => setWatching(tx, { watches: true }))).rejects.toThrow('incoming mail');
  await setUp(me);
  expect(allowed(await act(me, (tx) => setWatching(tx, { watches: true })))?.watches).toBe(true);
  expect((await setUp(me)).watches).toBe(true);
  expect((await setUp(me, { imapHost: '' })).watches).toBe(false);
});
