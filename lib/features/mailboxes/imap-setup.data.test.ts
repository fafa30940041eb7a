import { afterEach, beforeEach, expect, test } from 'vitest';
import { runExternalCall } from '@/lib/access/external-call';
import type { ClientScope } from '@/lib/access/scope';
import { keepingMailbox } from '@/lib/features/mailboxes/external-calls';
import { keepMailbox, setWatching } from '@/lib/features/mailboxes/mutations';
import { wordsOfKept } from '@/lib/features/mailboxes/problems';
import { mailboxSchema } from '@/lib/features/mailboxes/schema';
import { watchThread } from '@/lib/features/mailboxes/watching';
import { asAdmin, shiftClock } from '@/test/database';
import { imapServer } from '@/test/imap-server';
import { loginAt, mailboxAt, mailServer, PASSWORD } from '@/test/mail-server';
import { act, allowed, drafted, person, rejected } from '@/test/rejected';

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

test('keeps what was found while a known provider’s server for incoming mail is away, and says so', async () => {
  const me = await person();
  const server = { host: 'imap.gmail.com', port: 993, security: 'tls' } as const;
  const login = { ...loginAt(465), host: 'smtp.gmail.com', security: 'tls', imap: server } as const;
  const keep = (
    imapProblem: 'timeout' | null,
    over: Partial<typeof login> | { imap: { host: string } } = {},
  ) =>
    act(me, async (tx) =>
      allowed(
        await keepMailbox(tx, { login: { ...login, ...over } as typeof login, problem: null, imapProblem }),
      ),
    );
  const threads = async () =>
    (await asAdmin('SELECT reply_id FROM thread_watches WHERE user_id = $1', [me.userId])).length;

  const first = await keep('timeout');
  expect(first).toMatchObject({ imap: null, watches: false });
  expect(wordsOfKept(first)).toContain('so replies aren’t filed in your Sent folder');

  expect(wordsOfKept(await keep(null))).toContain('each is filed in your Sent folder');
  await act(me, (tx) => setWatching(tx, { watches: true }));
  const reply = await drafted(me, await rejected(me, 'phone-screen'));
  await act(me, (tx) => watchThread(tx, { replyId: reply.id, messageId: '<a@b.example>' }));
  const again = await keep('timeout');
  expect(again).toMatchObject({ imap: server, watches: true });
  expect(wordsOfKept(again)).toContain('We couldn’t open its incoming mail just now');
  expect(wordsOfKept(again)).toContain('didn’t answer in time');
  expect(await threads()).toBe(1);

  const elsewhere = { ...server, host: 'imap.elsewhere.example' };
  expect(await keep('timeout', { imap: elsewhere })).toMatchObject({ imap: null, watches: false });
  expect(await threads()).toBe(0);
});
