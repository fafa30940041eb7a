import { randomUUID } from 'node:crypto';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runExternalCall } from '@/lib/access/external-call';
import type { ClientScope } from '@/lib/access/scope';
import { getMailbox } from '@/lib/features/mailboxes/data';
import { keepingMailbox, tryingMailbox } from '@/lib/features/mailboxes/external-calls';
import { keepMailbox, removeMailbox } from '@/lib/features/mailboxes/mutations';
import { type MailboxInput, mailboxFormSchema, mailboxSchema } from '@/lib/features/mailboxes/schema';
import { unseen } from '@/lib/features/notices/data';
import { keepRejectionEmail } from '@/lib/features/rejections/email/mutations';
import { markEmotional } from '@/lib/features/rejections/mutations';
import { getReply } from '@/lib/features/replies/data';
import { cancelSchedule, saveDraft, scheduleReply, sendReply } from '@/lib/features/replies/mutations';
import { deliver } from '@/lib/outbox/deliver';
import { asAdmin, shiftClock } from '@/test/database';
import { loginAt, mailboxAt, mailServer, PASSWORD } from '@/test/mail-server';
import { sender, watched } from '@/test/queued';
import {
  act,
  allowed,
  byHand,
  drafted,
  draftFor,
  outboxOf,
  pastUndo,
  person,
  rejected,
} from '@/test/rejected';

let server: Awaited<ReturnType<typeof mailServer>>;
beforeEach(async () => {
  await shiftClock(0);
  server = await mailServer();
});
afterEach(() => server.close());

const withMailbox = async (port = server.port) => {
  const me = await person();
  await act(me, async (tx) => allowed(await keepMailbox(tx, { login: loginAt(port), problem: null })));
  return me;
};
const inputOf = (over: Record<string, unknown> = {}): MailboxInput =>
  mailboxSchema.parse({ ...mailboxAt(server.port), ...over });
const setUp = (me: ClientScope, over: Record<string, unknown> = {}) =>
  runExternalCall(me, keepingMailbox, inputOf(over));
const afterHold = (hours = 30) => shiftClock(hours * 3600);

/** A reply of `me` that is due by their mailbox, and its outbox row. */
async function due(
  me: ClientScope,
  over: { body?: string; subject?: string; source?: string } = {},
  hours = 30,
) {
  const verdict = await rejected(me, 'phone-screen');
  const { source, ...words } = over;
  if (source)
    await act(me, async (tx) => allowed(await keepRejectionEmail(tx, { rejectionId: verdict.id, source })));
  const reply = await drafted(me, verdict, words);
  await afterHold(hours);
  await act(me, async (tx) => allowed(await sendReply(tx, reply.id, { via: 'mailbox' })));
  const [row] = await outboxOf(reply);
  await pastUndo();
  return { reply, verdict, outboxId: row.id as string };
}

/** The house's own way out, which no reply of these may take. */
const houseWay = () => watched();
const leave = async (outboxId: string, way = houseWay()) => {
  const state = await deliver(sender(way.adapter), outboxId);
  expect(way.sent).toEqual([]);
  return state;
};

describe('a reply by its writer’s own mailbox', () => {
  test('arrives in the thread of their mail, from its writer, to one person, word for word', async () => {
    const me = await withMailbox();
    const body = [
      'Liebe Mia, здравствуйте, 日本語, 👋 – “so”.',
      '',
      '.a line that begins with a dot',
      '.',
      'trailing spaces   ',
      `a long line ${'word '.repeat(300)}end`,
      '<b>not bold</b> = 50% &amp; more',
      'From here on.',
    ].join('\n');
    const { reply, outboxId } = await due(me, {
      body,
      subject: 'Re: Ihre Bewerbung, Zoë',
      source: [
        'From: Mia Berg <mia@northwind.example>',
        'Message-ID: <no.2@northwind.example>',
        'References: <a.1@northwind.example>',
        'Date: Mon, 23 Nov 2026 16:20:00 +0100',
        '',
        'We went with somebody else.',
      ].join('\r\n'),
    });
    expect(await leave(outboxId)).toBe('sent');
    expect(server.received).toHaveLength(1);
    const [{ bytes, ...envelope } = { bytes: Buffer.alloc(0) }] = server.received;
    expect(envelope).toEqual({
      from: 'ana@mailbox.example',
      to: ['recruiter@northwind.example'],
      user: 'ana@mailbox.example',
    });
    const mail = await PostalMime.parse(bytes);
    expect(mail.from).toEqual({ name: 'Ana Ruiz', address: 'ana@mailbox.example' });
    expect(mail.to).toEqual([{ name: '', address: 'recruiter@northwind.example' }]);
    expect([mail.cc, mail.bcc, mail.replyTo]).toEqual([undefined, undefined, undefined]);
    expect(mail.subject).toBe('Re: Ihre Bewerbung, Zoë');
    expect(mail.inReplyTo).toBe('<no.2@northwind.example>');
    expect(mail.references).toBe('<a.1@northwind.example> <no.2@northwind.example>');
    expect(mail.messageId).toMatch(/^<[0-9a-f]{40}@mailbox\.example>$/);
    // The last line end belongs to the boundary that follows.
    expect(mail.text).toBe(`${body}\n\n`);
    expect(mail.html).toContain('&lt;b&gt;not bold&lt;/b&gt;');
    // Nothing on the line is longer than mail may be, and every line ends as it must.
    const lines = bytes.toString('latin1').split('\r\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(bytes.toString('latin1').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const after = await act(me, (tx) => getReply(tx, reply.id));
    expect(after).toMatchObject({ state: 'sent', via: 'mailbox', delivery: 'on-its-way' });
  });

  test('stays in its hold, and in one that grew after it was scheduled (HOLD-6)', async () => {
    const me = await withMailbox();
    const verdict = await rejected(me, 'phone-screen');
    const reply = await drafted(me, verdict);
    const at = verdict.holdUntil;
    await act(me, async (tx) => allowed(await scheduleReply(tx, { id: reply.id, at, via: 'mailbox' })));
    const [row] = await outboxOf(reply);
    expect(await leave(row.id)).toBeNull();
    await act(me, async (tx) => allowed(await markEmotional(tx, verdict.id)));
    await afterHold();
    expect(await leave(row.id)).toBeNull();
    expect(server.received).toEqual([]);
    await shiftClock(100 * 3600);
    expect(await leave(row.id)).toBe('sent');
    expect(server.received).toHaveLength(1);
  });

  test('comes back to its writer where the password does not fit any more, and settings say so', async () => {
    const me = await withMailbox();
    const { reply, outboxId } = await due(me);
    await server.close();
    server = await mailServer({
      onAuth: (_auth, _session, done) => done(Object.assign(new Error('no'), { responseCode: 535 })),
    });
    await asAdmin('UPDATE mailboxes SET port = $2 WHERE user_id = $1', [me.userId, server.port]);
    expect(await leave(outboxId)).toBe('failed');
    const after = await act(me, (tx) => getReply(tx, reply.id));
    expect(after).toMatchObject({ state: 'failed', delivery: 'stayed', deliveryReason: 'mailbox-login' });
    expect(await act(me, getMailbox)).toMatchObject({ lastProblem: 'login' });
    expect((await act(me, unseen)).map(({ kind }) => kind)).toEqual(['reply-failed']);
    const mails = await asAdmin("SELECT 1 FROM outbox WHERE user_id = $1 AND kind = 'reply-returned'", [
      me.userId,
    ]);
    expect(mails).toHaveLength(1);
  });

  test('is in doubt where the server dies after the text, and never goes again by itself', async () => {
    const me = await withMailbox();
    const { reply, outboxId } = await due(me);
    await server.close();
    server = await mailServer({ onData: (stream) => void stream.resume().on('end', () => server.hangUp()) });
    await asAdmin('UPDATE mailboxes SET port = $2 WHERE user_id = $1', [me.userId, server.port]);
    expect(await leave(outboxId)).toBe('unknown');
    await shiftClock(60 * 3600);
    expect(await leave(outboxId)).toBeNull();
    const after = await act(me, (tx) => getReply(tx, reply.id));
    expect(after).toMatchObject({ state: 'unknown', delivery: 'in-doubt' });
  });

  test('waits for another try where the server cannot be reached', async () => {
    const me = await withMailbox();
    const { outboxId } = await due(me);
    await server.close();
    expect(await leave(outboxId)).toBe('due');
    const away = await act(me, getMailbox);
    expect(away).toMatchObject({ lastProblem: 'refused' });
    server = await mailServer();
    await asAdmin('UPDATE mailboxes SET port = $2 WHERE user_id = $1', [me.userId, server.port]);
    await shiftClock(31 * 3600);
    expect(await leave(outboxId)).toBe('sent');
    const back = await act(me, getMailbox);
    expect(back).toMatchObject({ lastProblem: null });
    expect(back?.verifiedAt.epochMilliseconds).toBeGreaterThan(
      away?.verifiedAt.epochMilliseconds ?? Infinity,
    );
  });

  test('can be taken back while its server cannot be reached', async () => {
    const me = await withMailbox();
    const { reply, outboxId } = await due(me);
    await server.close();
    expect(await leave(outboxId)).toBe('due');
    expect(allowed(await act(me, (tx) => cancelSchedule(tx, reply.id))).state).toBe('draft');
    server = await mailServer();
    await shiftClock(31 * 3600);
    expect(await leave(outboxId)).toBeNull();
  });

  test('does not leave by anything where there is no mailbox', async () => {
    const me = await person();
    const reply = await drafted(me, await rejected(me, 'phone-screen'));
    await afterHold();
    await expect(act(me, (tx) => sendReply(tx, reply.id, { via: 'mailbox' }))).rejects.toThrow(
      'no email account set up',
    );
    expect(await outboxOf(reply)).toEqual([]);
  });

  test('keeps its way while its words change, and takes another one where that is said', async () => {
    const me = await withMailbox();
    const verdict = await rejected(me, 'phone-screen');
    const { id } = await drafted(me, verdict);
    await act(me, async (tx) => allowed(await scheduleReply(tx, { id, via: 'mailbox' })));
    const before = await act(me, (tx) => getReply(tx, id));
    const changed = allowed(
      await act(me, (tx) => saveDraft(tx, { ...draftFor(verdict.id), via: undefined, body: 'Other words.' })),
    );
    expect(changed).toMatchObject({ state: 'scheduled', via: 'mailbox' });
    expect(await viasOf(id)).toEqual(['cancelled mailbox', 'due mailbox']);
    const other = allowed(await act(me, (tx) => scheduleReply(tx, { id, via: 'service' })));
    expect(other.via).toBe('service');
    expect(other.leaveAt?.equals(before.leaveAt ?? verdict.holdUntil)).toBe(true);
    expect((await viasOf(id)).at(-1)).toBe('due service');
  });
});

const viasOf = async (id: string) =>
  (await asAdmin('SELECT state, via FROM outbox WHERE reply_id = $1 ORDER BY created_at, id', [id])).map(
    ({ state, via }) => `${state} ${via}`,
  );

describe('the way is frozen with the mail', () => {
  test('no hand changes it, and bytes sealed for one way do not leave by another', async () => {
    const me = await withMailbox();
    const { reply, outboxId } = await due(me);
    await expect(byHand(me, "UPDATE outbox SET via = 'service' WHERE id = $1", [outboxId])).rejects.toThrow(
      'a frozen mail does not change',
    );
    await byHand(me, "UPDATE outbox SET state = 'cancelled' WHERE id = $1", [outboxId]);
    const copy = randomUUID();
    await byHand(
      me,
      `INSERT INTO outbox (id, user_id, reply_id, kind, via, mail_sealed, due_at, idempotency_key, created_at, recipient_hash, sender_hash)
       SELECT $2, user_id, reply_id, kind, 'service', mail_sealed, due_at, $3, created_at, '', '' FROM outbox WHERE id = $1`,
      [outboxId, copy, `reply:${reply.id}`.concat(':copy')],
    );
    expect(await leave(copy)).toBe('failed');
  });
});

describe('removing the mailbox', () => {
  test('makes what waits to leave by it a draft again, and says so; the other way is left alone', async () => {
    const me = await withMailbox();
    const [mine, plain] = [await rejected(me, 'phone-screen'), await rejected(me, 'applied')];
    const reply = await drafted(me, mine);
    const other = await drafted(me, plain, { kind: 'thanks' });
    await act(me, async (tx) => allowed(await scheduleReply(tx, { id: reply.id, via: 'mailbox' })));
    await act(me, async (tx) => allowed(await scheduleReply(tx, { id: other.id })));
    expect(allowed(await act(me, removeMailbox))).toEqual({ cancelled: 1 });
    expect(await act(me, getMailbox)).toBeNull();
    expect(await act(me, (tx) => getReply(tx, reply.id))).toMatchObject({ state: 'draft', leaveAt: null });
    expect(await act(me, (tx) => getReply(tx, other.id))).toMatchObject({ state: 'scheduled' });
    expect(await act(me, unseen)).toMatchObject([{ kind: 'reply-kept-back', subjectId: mine.id }]);
    // It takes no other way unless that is said.
    await afterHold();
    await expect(act(me, (tx) => sendReply(tx, reply.id))).rejects.toThrow('no email account set up');
    expect(allowed(await act(me, (tx) => sendReply(tx, reply.id, { via: 'service' }))).via).toBe('service');
    expect(allowed(await act(me, removeMailbox))).toEqual({ cancelled: 0 });
  });

  test('a mail that a worker has taken meanwhile comes back to its writer', async () => {
    const me = await withMailbox();
    const { reply, outboxId } = await due(me);
    await asAdmin('DELETE FROM mailboxes WHERE user_id = $1', [me.userId]);
    expect(await leave(outboxId)).toBe('failed');
    const after = await act(me, (tx) => getReply(tx, reply.id));
    expect(after).toMatchObject({ state: 'failed', deliveryReason: 'mailbox-gone' });
    expect(server.received).toEqual([]);
  });

  test('nobody’s reply leaves by another person’s mailbox, or under another sender than was shown', async () => {
    const [me, them] = [await withMailbox(), await withMailbox()];
    const { outboxId } = await due(me);
    await asAdmin('DELETE FROM mailboxes WHERE user_id = $1', [me.userId]);
    expect(await leave(outboxId)).toBe('failed');
    const theirs = await due(them, {}, 60);
    const ben = {
      login: loginAt(server.port, { login: 'ben@mailbox.example', address: 'ben@mailbox.example' }),
      problem: null,
    };
    await act(them, async (tx) => allowed(await keepMailbox(tx, ben)));
    expect(await leave(theirs.outboxId)).toBeNull();
    expect(await act(them, (tx) => getReply(tx, theirs.reply.id))).toMatchObject({ state: 'draft' });
    expect(server.received).toEqual([]);
  });
});

describe('setting it up', () => {
  test('keeps what lets us in, sealed, and shows all but the secret', async () => {
    const me = await person();
    expect(await setUp(me)).toMatchObject({
      ok: true,
      value: { address: 'ana@mailbox.example', lastProblem: null },
    });
    const [row] = await asAdmin('SELECT * FROM mailboxes WHERE user_id = $1', [me.userId]);
    expect(JSON.stringify(Object.values(row).map(String))).not.toMatch(/abcd|ana@|Ruiz/);
    expect(Object.keys((await act(me, getMailbox)) ?? {})).not.toContain('secret');
    expect(server.received).toEqual([]);
  });

  test.each([
    ['password', { password: 'wrong' }, /doesn’t accept this login/],
    ['host', { port: 1 }, /refused the connection/],
    ['host', { host: 'nothing.invalid' }, /find a server with this name/],
    ['security', { security: 'starttls' }, /could not be encrypted/],
    ['security', { host: 'localhost', security: 'tls' }, /could not be encrypted/],
  ])('says at %s what is wrong with %j, and keeps nothing', async (field, over, words) => {
    const me = await person();
    const error = await setUp(me, over).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ issues: [{ path: [field], message: expect.stringMatching(words) }] });
    expect(await act(me, getMailbox)).toBeNull();
  });

  test('an address that the login does not prove is refused, unless it is the account’s own', async () => {
    const me = await person();
    const { email } = await act(me, async (tx) => tx.db.user.findUniqueOrThrow({ where: { id: me.userId } }));
    const login = 'ana@mailbox.example';
    await expect(setUp(me, { login, address: 'boss@northwind.example' })).rejects.toThrow(
      'which you’ve confirmed',
    );
    expect(await setUp(me, { login, address: email })).toMatchObject({ ok: true });
    expect(await setUp(me, { login, address: login.toUpperCase() })).toMatchObject({ ok: true });
  });

  test('the kept password stays with the server and the login it was given for', async () => {
    const me = await withMailbox();
    expect(await setUp(me, { password: undefined, name: 'Ana' })).toMatchObject({
      ok: true,
      value: { name: 'Ana' },
    });
    const elsewhere = await mailServer();
    for (const over of [
      { port: elsewhere.port },
      { host: 'localhost' },
      { login: 'ben', address: 'ben@x.example' },
    ])
      await expect(setUp(me, { ...over, password: undefined })).rejects.toThrow(/app password|confirmed/);
    await elsewhere.close();
  });

  test('trying it again writes down what was found', async () => {
    const me = await withMailbox();
    await asAdmin("UPDATE mailboxes SET last_problem = 'login' WHERE user_id = $1", [me.userId]);
    expect(await runExternalCall(me, tryingMailbox, {})).toMatchObject({
      ok: true,
      value: { lastProblem: null },
    });
    await server.close();
    expect(await runExternalCall(me, tryingMailbox, {})).toMatchObject({
      ok: true,
      value: { lastProblem: 'refused' },
    });
    server = await mailServer();
  });

  test('takes twenty tries an hour', async () => {
    const me = await person();
    for (let at = 0; at < 20; at += 1)
      await expect(setUp(me, { password: 'wrong' })).rejects.toThrow('doesn’t accept');
    await expect(setUp(me)).rejects.toThrow('too many attempts');
  });

  test('the form knows the providers’ servers and how Google shows a password', () => {
    const typed = {
      provider: 'gmail',
      address: 'ana@gmail.com',
      password: PASSWORD,
      host: '',
      port: '',
      name: '',
    };
    expect(mailboxFormSchema.parse(typed)).toEqual({
      host: 'smtp.gmail.com',
      port: 465,
      security: 'tls',
      address: 'ana@gmail.com',
      login: 'ana@gmail.com',
      name: null,
      // Where it is read is proposed along with it.
      imap: { host: 'imap.gmail.com', port: 993, security: 'tls' },
      secret: { kind: 'password', password: 'abcdefghijklmnop' },
    });
  });
});
