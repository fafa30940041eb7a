import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { identityScope } from '@/lib/access/identity';
import { inScope } from '@/lib/access/transaction';
import { keepMailbox, setWatching } from '@/lib/features/mailboxes/mutations';
import { sendReply } from '@/lib/features/replies/mutations';
import { requestSignIn } from '@/lib/features/sign-in/mutations/request';
import { localAdapter } from '@/lib/mail/local';
import type { Fixtures } from '@/test/access/fixtures';
import { withRow } from '@/test/access/noun';
import { asAdmin, shiftClock } from '@/test/database';
import { imapServer } from '@/test/imap-server';
import { loginAt, type mailServer } from '@/test/mail-server';
import { act, allowed, drafted, person, rejected } from '@/test/rejected';
import type { Phrases } from './phrases';

// What reaches a sealed column by another way than a form or an operation that a sample alone gets through.

const HOUR = 3600;
const FOUND_WITHIN_MS = 60_000;

/** Local mode's own way out, which keeps a mail on this machine. */
export async function keepLocally({ owner }: Fixtures, phrases: Phrases): Promise<void> {
  const text = phrases.phrase();
  await localAdapter().send(
    { to: owner.me.email, subject: text, text, html: `<p>${text}</p>` },
    { id: randomUUID(), idempotencyKey: randomUUID(), signal: AbortSignal.timeout(5_000) },
  );
}

/** Answers that somebody gave before they had an account travel with the mail that makes one. */
export async function carryAnswers(phrases: Phrases): Promise<void> {
  const answers = {
    ...{ newId: randomUUID(), receivedAt: new Date().toISOString(), timeZone: 'UTC' },
    ...({
      furthestStage: 'applied',
      emotional: false,
      presented: false,
      recruiterReachedOut: false,
    } as const),
    ...{ said: { when: 'now' }, company: phrases.phrase(), role: phrases.phrase() },
  };
  const email = `${randomUUID()}@example.test`;
  await inScope(identityScope(), (tx) => requestSignIn(tx, { email, network: null, known: true, answers }));
}

/** A document's file, which is the body of its request. */
export async function uploadFile(origin: string, { owner }: Fixtures, phrases: Phrases): Promise<void> {
  const { row } = withRow('documents', owner.ids);
  const answer = await fetch(`${origin}/api/v1/documents/${row}/file?name=letter.txt`, {
    method: 'POST',
    headers: { authorization: `Bearer ${owner.token}` },
    body: phrases.phrase(),
  });
  expect(answer.status).toBe(201);
}

type Smtp = Awaited<ReturnType<typeof mailServer>>;

/**
 * A letter leaves by somebody's own mailbox, whose server takes no copy of it, and is answered in its thread: the copy that
 * waits and the words that were found are kept sealed. Moves the clock on to `hours` and past the first looks.
 */
export async function answerInThread(smtp: Smtp, phrases: Phrases, hours: number): Promise<void> {
  const imap = await imapServer({
    instead: (command) => (command.startsWith('APPEND') ? 'TAG NO not now' : undefined),
  });
  try {
    const me = await person('UTC');
    const login = loginAt(smtp.port, { imap: { host: '127.0.0.1', port: imap.port, security: 'none' } });
    await act(me, async (tx) => allowed(await keepMailbox(tx, { login, problem: null })));
    await act(me, (tx) => setWatching(tx, { watches: true }));
    const verdict = await rejected(me, 'phone-screen');
    const words = { subject: phrases.phrase(), body: phrases.phrase() };
    const reply = await drafted(me, verdict, { kind: 'feedback-ask', ...words });
    await shiftClock(hours * HOUR);
    await act(me, async (tx) => allowed(await sendReply(tx, reply.id, { via: 'mailbox' })));
    await shiftClock(hours * HOUR + 60);
    const one = async (sql: string) => (await asAdmin(sql, [reply.id]))[0]?.value;
    const id = () => one('SELECT provider_id AS value FROM outbox WHERE reply_id = $1');
    await expect.poll(id, { timeout: FOUND_WITHIN_MS, interval: 500 }).toBeTruthy();
    imap.arrive(
      `From: Mia <mia@northwind.example>\nMessage-ID: <a@northwind.example>\nIn-Reply-To: ${await id()}\n\n${phrases.phrase()}\n`,
    );
    await shiftClock((hours + 2) * HOUR);
    const found = () => one('SELECT found_sealed AS value FROM thread_watches WHERE reply_id = $1');
    await expect.poll(found, { timeout: FOUND_WITHIN_MS, interval: 500 }).toBeTruthy();
  } finally {
    await imap.close();
  }
}
