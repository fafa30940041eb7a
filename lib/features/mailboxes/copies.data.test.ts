import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { keepMailbox, removeMailbox, setWatching } from '@/lib/features/mailboxes/mutations';
import { fileSentCopies } from '@/lib/features/mailboxes/sent-copies';
import { lookForAnswers } from '@/lib/features/mailboxes/watching';
import { getRejection } from '@/lib/features/rejections';
import { getReply } from '@/lib/features/replies/data';
import { letterReturned, notAnAnswer, noteAnswer, sendReply } from '@/lib/features/replies/mutations';
import { deliver } from '@/lib/outbox/deliver';
import { asAdmin, shiftClock } from '@/test/database';
import { type ImapOptions, imapServer } from '@/test/imap-server';
import { loginAt, mailServer } from '@/test/mail-server';
import { sender, watched } from '@/test/queued';
import { act, allowed, drafted, outboxOf, pastUndo, person, rejected } from '@/test/rejected';

const HOUR = 3600;
let smtp: Awaited<ReturnType<typeof mailServer>>;
let imap: Awaited<ReturnType<typeof imapServer>>;
beforeEach(async () => {
  await shiftClock(0);
  await asAdmin('DELETE FROM users');
  smtp = await mailServer();
  imap = await imapServer();
});
afterEach(() => Promise.all([smtp.close(), imap.close()]));

const withImap = async (port = imap.port): Promise<ClientScope> => {
  const me = await person('UTC');
  const login = loginAt(smtp.port, { imap: { host: '127.0.0.1', port, security: 'none' } });
  await act(me, async (tx) => allowed(await keepMailbox(tx, { login, problem: null })));
  return me;
};

/** A letter of `me` that left by their mailbox; `hours` after the rejection. */
async function sent(me: ClientScope, kind: 'short' | 'feedback-ask' = 'feedback-ask', hours = 30) {
  const verdict = await rejected(me, 'phone-screen');
  const reply = await drafted(me, verdict, { kind });
  await shiftClock(hours * HOUR);
  await act(me, async (tx) => allowed(await sendReply(tx, reply.id, { via: 'mailbox' })));
  const [row] = await outboxOf(reply);
  await pastUndo();
  expect(await deliver(sender(watched().adapter), row.id as string)).toBe('sent');
  return { id: reply.id, verdict };
}
const passed = (hours: number) => shiftClock((30 + hours) * HOUR + 60);
const shown = (me: ClientScope, id: string) => act(me, (tx) => getReply(tx, id));
const messageId = async (id: string) =>
  (await asAdmin('SELECT provider_id FROM outbox WHERE reply_id = $1', [id]))[0]?.provider_id as string;
const kept = () => asAdmin('SELECT state, attempts, reason, raw_sealed IS NULL AS empty FROM sent_copies');

describe('the copy in Sent', () => {
  test('is the very bytes that went out, once, and is not kept here afterwards', async () => {
    const me = await withImap();
    const { id } = await sent(me);
    expect((await shown(me, id)).copy).toBe('due');
    expect(await fileSentCopies()).toBe(1);
    expect(await fileSentCopies()).toBe(0);
    const [copy, ...more] = imap.in('Sent');
    expect(more).toEqual([]);
    expect(copy?.bytes.equals(smtp.received[0]?.bytes ?? Buffer.alloc(0))).toBe(true);
    expect(copy?.bytes.toString()).toContain(`Message-ID: ${await messageId(id)}`);
    expect((await shown(me, id)).copy).toBe('filed');
    expect(await kept()).toEqual([{ state: 'filed', attempts: 1, reason: null, empty: true }]);
  });

  test('is filed by one of two workers', async () => {
    await sent(await withImap());
    await Promise.all([fileSentCopies(), fileSentCopies(), fileSentCopies()]);
    expect(imap.in('Sent')).toHaveLength(1);
  });

  test('is tried again where the server is away, sends no second mail, and is given up in the end', async () => {
    const me = await withImap();
    const { id } = await sent(me);
    await imap.close();
    expect(await fileSentCopies()).toBe(1);
    expect(await fileSentCopies()).toBe(0);
    expect(await kept()).toEqual([{ state: 'due', attempts: 1, reason: 'mailbox-refused', empty: false }]);
    expect(await shown(me, id)).toMatchObject({ state: 'sent', copy: 'due' });
    for (let tries = 1; tries < 12; tries++) {
      await asAdmin('UPDATE sent_copies SET due_at = rebound.now()');
      await fileSentCopies();
    }
    expect(await kept()).toEqual([{ state: 'failed', attempts: 9, reason: 'mailbox-refused', empty: true }]);
    expect(await shown(me, id)).toMatchObject({ state: 'sent', copy: 'failed' });
    expect(smtp.received).toHaveLength(1);
  });

  test('says where there is no such folder, and where the mailbox is gone', async () => {
    await imap.close();
    imap = await imapServer({ folders: { Archive: '' } });
    const me = await withImap();
    await sent(me);
    await fileSentCopies();
    expect(await kept()).toMatchObject([{ state: 'failed', reason: 'no-folder' }]);
    await asAdmin('DELETE FROM sent_copies');
    await shiftClock(0);
    await sent(me);
    await act(me, removeMailbox);
    await fileSentCopies();
    expect(await kept()).toMatchObject([{ state: 'failed', reason: 'mailbox-gone', empty: true }]);
  });

  test('is not kept for a mailbox that nobody reads, nor where its server files by itself', async () => {
    const me = await person('UTC');
    await act(me, async (tx) => allowed(await keepMailbox(tx, { login: loginAt(smtp.port), problem: null })));
    const { id } = await sent(me);
    expect((await shown(me, id)).copy).toBe('none');
  });
});

const answerTo = (id: string, headers = '') => `From: Mia <mia@northwind.example>
Message-ID: <a.${Math.random()}@northwind.example>
In-Reply-To: ${id}
${headers}Subject: Re: a question

The other person had led a bigger team.

On Thu, 26 Nov 2026 at 10:00, Ana Ruiz wrote:
> What is one thing that I could work on?
`;

test.each([
  ['closed their account', "UPDATE users SET erase_at = now() + interval '14 days' WHERE id = $1"],
  [
    'is suspended',
    `INSERT INTO account_terms (user_id, suspended_at) VALUES ($1, now())
     ON CONFLICT (user_id) DO UPDATE SET suspended_at = now()`,
  ],
])('nobody looks into the mailbox of somebody who %s', async (_, statement) => {
  const me = await withImap();
  await act(me, (tx) => setWatching(tx, { watches: true }));
  await sent(me);
  await asAdmin(statement, [me.userId]);
  await passed(2);
  expect([await fileSentCopies(), await lookForAnswers()]).toEqual([0, 0]);
  await asAdmin('UPDATE users SET erase_at = NULL');
  await asAdmin('UPDATE account_terms SET suspended_at = NULL');
  expect(await fileSentCopies()).toBe(1);
});

describe('watching a thread', () => {
  test('looks nowhere until the person turns it on, and then finds what they said as a proposal', async () => {
    const me = await withImap();
    const { id, verdict } = await sent(me);
    imap.arrive(answerTo(await messageId(id)));
    await passed(2);
    expect(await lookForAnswers()).toBe(0);
    expect(imap.asked).toEqual([]);
    await act(me, (tx) => setWatching(tx, { watches: true }));
    expect(await lookForAnswers()).toBe(1);
    const { found, answer } = await shown(me, id);
    expect(found).toMatchObject({ kind: 'answer', words: 'The other person had led a bigger team.' });
    expect(answer).toBeNull();
    expect(await asAdmin("SELECT subject_id FROM notices WHERE kind = 'answer-found'")).toEqual([
      { subject_id: verdict.id },
    ]);
    // Confirmed, with a word changed.
    const words = 'The other person had led a bigger team, they say.';
    await act(me, async (tx) => allowed(await noteAnswer(tx, { replyId: id, answer: 'substance', words })));
    expect(await shown(me, id)).toMatchObject({ answer: 'substance', found: null });
    expect((await act(me, (tx) => getRejection(tx, verdict.id))).feedback).toBe(words);
    expect(await asAdmin('SELECT state, found_sealed FROM thread_watches')).toEqual([
      { state: 'over', found_sealed: null },
    ]);
  });

  test('watches what is sent from then on, an hour apart, and takes an automatic answer for none', async () => {
    const me = await withImap();
    await act(me, (tx) => setWatching(tx, { watches: true }));
    const { id } = await sent(me, 'short');
    expect(await lookForAnswers()).toBe(0);
    imap.arrive(answerTo(await messageId(id), 'Auto-Submitted: auto-replied\n'));
    await passed(1);
    expect(await lookForAnswers()).toBe(1);
    expect(await lookForAnswers()).toBe(0);
    expect((await shown(me, id)).found).toBeNull();
    imap.arrive(answerTo(await messageId(id)));
    await passed(2.5);
    await lookForAnswers();
    expect((await shown(me, id)).found?.kind).toBe('answer');
    // It is about something else: nothing is kept of it.
    expect(allowed(await act(me, (tx) => notAnAnswer(tx, id)))).toMatchObject({ found: null, answer: null });
  });

  test('finds a bounce, which the person confirms', async () => {
    const me = await withImap();
    await act(me, (tx) => setWatching(tx, { watches: true }));
    const { id } = await sent(me);
    imap.arrive(`From: Mail Delivery System <MAILER-DAEMON@mx.example>
Content-Type: text/plain

550 no such user

Message-ID: ${await messageId(id)}
`);
    await passed(1);
    await lookForAnswers();
    expect((await shown(me, id)).found?.kind).toBe('returned');
    expect(allowed(await act(me, (tx) => letterReturned(tx, id)))).toMatchObject({
      state: 'failed',
      delivery: 'returned',
      found: null,
    });
  });

  test('ends at once where it is turned off, also in the middle of a look', async () => {
    const me = await withImap();
    await act(me, (tx) => setWatching(tx, { watches: true }));
    const { id } = await sent(me);
    imap.arrive(answerTo(await messageId(id)));
    await imap.close();
    let off: Promise<unknown> | undefined;
    const options: ImapOptions = {
      instead(command) {
        if (command.startsWith('EXAMINE')) off ??= act(me, (tx) => setWatching(tx, { watches: false }));
        return undefined;
      },
    };
    const slow = await imapServer(options);
    slow.arrive(answerTo(await messageId(id)));
    await asAdmin('UPDATE mailboxes SET imap_port = $1', [slow.port]);
    await passed(1);
    await lookForAnswers();
    await off;
    await slow.close();
    expect(await asAdmin('SELECT 1 FROM thread_watches')).toEqual([]);
    expect(await asAdmin("SELECT 1 FROM notices WHERE kind = 'answer-found'")).toEqual([]);
    expect((await shown(me, id)).found).toBeNull();
    imap = await imapServer();
  });

  test('leaves a mailbox alone for longer each time that it does not let us in', async () => {
    const me = await withImap();
    await act(me, (tx) => setWatching(tx, { watches: true }));
    await sent(me);
    await imap.close();
    await passed(1);
    await lookForAnswers();
    await passed(2.5);
    expect(await lookForAnswers()).toBe(0);
    await passed(3.5);
    await lookForAnswers();
    const [row] = await asAdmin('SELECT failures, reason, looks FROM thread_watches');
    expect(row).toEqual({ failures: 2, reason: 'refused', looks: 2 });
    imap = await imapServer();
  });

  test('says nothing of what a mail says in a log or a row', async () => {
    const lines: string[] = [];
    const spies = (['log', 'info', 'warn', 'error'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((...said) => void lines.push(said.map(String).join(' '))),
    );
    const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      lines.push(String(text));
      return true;
    });
    const me = await withImap();
    await act(me, (tx) => setWatching(tx, { watches: true }));
    const { id } = await sent(me);
    imap.arrive(answerTo(await messageId(id)));
    await passed(1);
    await lookForAnswers();
    await fileSentCopies();
    out.mockRestore();
    for (const spy of spies) spy.mockRestore();
    expect((await shown(me, id)).found).not.toBeNull();
    expect(lines.join('\n')).not.toMatch(/bigger team|northwind\.example|abcd efgh/);
    for (const table of ['thread_watches', 'sent_copies', 'notices'])
      expect(JSON.stringify(await asAdmin(`SELECT * FROM ${table}`))).not.toMatch(/bigger team/);
    await inScope(me, async (tx) => expect(tx.viewer.zone).toBe('UTC'));
  });
});
