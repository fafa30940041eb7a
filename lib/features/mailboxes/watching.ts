import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { mailboxLogin } from '@/lib/features/mailboxes/data';
import { notify } from '@/lib/features/notices';
import { forEachScope, PEOPLE_AT_A_TIME } from '@/lib/jobs/for-each-person';
import type { ImapLogin } from '@/lib/mail/imap';
import { lookForAnswer } from '@/lib/mail/imap-thread';
import type { MailboxProblem } from '@/lib/mail/own-mailbox-account';
import { dateOf, instantOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { ReadAnswer } from '@/lib/reading/mail/read-answer';
import { read } from '@/lib/reading/read';
import { nextLook } from '@/lib/rules/mailbox-visits';
import { ANSWER_ASKED_DAYS } from '@/lib/rules/policy';

// Where a person turned it on, the threads of letters that left by their own mailbox are looked at for an answer or a
// report that they could not be delivered. What is found is a proposal: the person confirms it, edits it or puts it away.

/** Minutes until the first look: nobody answers sooner, and a report of a server comes within them. */
const FIRST_LOOK_MINUTES = 15;

type Thread = { replyId: string; messageId: string; sentAt: Date; looks: number; failures: number };
type Ready = { thread: Thread; login: ImapLogin };
type Looked = { found: ReadAnswer | null; problem: MailboxProblem | null };

/** Begins to watch a letter's thread, where the person wants that. */
export async function watchThread(
  tx: ClientTx,
  { replyId, messageId }: { replyId: string; messageId: string },
): Promise<void> {
  const { userId } = tx.scope;
  const mailbox = await tx.db.mailbox.findUnique({ where: { userId }, select: { watches: true } });
  if (!mailbox?.watches) return;
  const watch = {
    messageId,
    sentAt: dateOf(tx.now),
    state: 'watching',
    looks: 0,
    failures: 0,
    lookAt: dateOf(tx.now.add({ minutes: FIRST_LOOK_MINUTES })),
    reason: null,
    foundKind: null,
    foundSealed: null,
    foundAt: null,
    createdAt: dateOf(tx.now),
  };
  await tx.db.threadWatch.upsert({
    where: { userId_replyId: { userId, replyId } },
    create: { userId, replyId, ...watch },
    update: watch,
  });
}

/** Begins to watch what went out by the mailbox in the last weeks and was not answered. */
export async function watchSentLetters(tx: ClientTx): Promise<void> {
  const from = tx.now.subtract({ hours: ANSWER_ASKED_DAYS.to * 24 });
  const { userId } = tx.scope;
  const sent = await tx.db.outbox.findMany({
    where: {
      userId,
      state: 'sent',
      via: 'mailbox',
      providerId: { not: null },
      reply: { state: 'sent', answer: null, sentAt: { gte: dateOf(from) } },
    },
    select: { replyId: true, providerId: true, settledAt: true },
  });
  const threads = sent.flatMap(({ replyId, providerId: messageId, settledAt }) =>
    replyId && messageId && settledAt ? [{ replyId, messageId, sentAt: settledAt }] : [],
  );
  await tx.db.threadWatch.createMany({
    data: threads.map((thread) => ({ userId, ...thread, lookAt: dateOf(tx.now), createdAt: dateOf(tx.now) })),
    skipDuplicates: true,
  });
}

/** Looks at the threads that are due, one a person at a time. Answers at how many. */
export const lookForAnswers = (): Promise<number> => forEachScope('answers', peopleWithThreads, lookNext);

const peopleWithThreads = Prisma.sql`SELECT rebound.looks_due(${PEOPLE_AT_A_TIME}::int) AS "userId"`;

/** No transaction is open while the server is asked, nor while its mail is read in another thread. */
async function lookNext(scope: ClientScope): Promise<number> {
  const ready = await inScope(scope, prepare);
  if (!ready) return 0;
  const looked = await look(ready);
  await inScope(scope, (tx) => settle(tx, ready.thread, looked));
  return 1;
}

async function look({ thread, login }: Ready): Promise<Looked> {
  const visit = await lookForAnswer(login, thread);
  if (!visit.ok) return { found: null, problem: visit.problem };
  for (const source of visit.value) {
    const done = await read('answer', { source: new Uint8Array(source), own: login.address });
    if (done.ok && done.value) return { found: done.value, problem: null };
  }
  return { found: null, problem: null };
}

async function prepare(tx: ClientTx): Promise<Ready | null> {
  const { userId } = tx.scope;
  const [thread] = await tx.db.$queryRaw<Thread[]>`
    SELECT reply_id AS "replyId", message_id AS "messageId", sent_at AS "sentAt", looks::int AS looks,
           failures::int AS failures
    FROM thread_watches
    WHERE user_id = ${userId}::uuid AND state = 'watching' AND look_at <= rebound.now()
    ORDER BY look_at LIMIT 1 FOR UPDATE SKIP LOCKED`;
  if (!thread) return null;
  const next = nextLook({ sentAt: instantOf(thread.sentAt), failures: thread.failures, now: tx.now });
  const login = await mailboxLogin(tx);
  const taken = { ...thread, looks: thread.looks + 1 };
  await tx.db.threadWatch.update({
    where: { userId_replyId: { userId, replyId: thread.replyId } },
    data: next ? { looks: taken.looks, lookAt: dateOf(next) } : { state: 'over' },
  });
  return next && login?.imap ? { thread: taken, login: { ...login, imap: login.imap } } : null;
}

/** What was found counts only as long as the person wants it and nobody else has looked since. */
async function settle(tx: ClientTx, thread: Thread, { found, problem }: Looked): Promise<void> {
  const { userId } = tx.scope;
  const { replyId, looks } = thread;
  const where = { userId, replyId, looks, state: 'watching' };
  const [mailbox] = await tx.db.$queryRaw<{ watches: boolean }[]>`
    SELECT watches FROM mailboxes WHERE user_id = ${userId}::uuid FOR SHARE`;
  if (!mailbox?.watches) return;
  if (problem) {
    const failures = thread.failures + 1;
    const next = nextLook({ sentAt: instantOf(thread.sentAt), failures, now: tx.now });
    await tx.db.threadWatch.updateMany({
      where,
      data: { failures, reason: problem, ...(next ? { lookAt: dateOf(next) } : { state: 'over' }) },
    });
    return;
  }
  await tx.db.threadWatch.updateMany({ where, data: { failures: 0, reason: null } });
  if (!found) return;
  const words = JSON.stringify({ words: found.words });
  const { count } = await tx.db.threadWatch.updateMany({
    where,
    data: {
      state: 'found',
      foundKind: found.kind,
      foundSealed: (await openVault(tx)).at('ThreadWatch', { replyId }).seal('foundSealed', words),
      foundAt: dateOf(tx.now),
    },
  });
  if (count === 0) return;
  const { rejectionId } = await tx.db.reply.findUniqueOrThrow({
    where: { userId_id: { userId, id: replyId } },
    select: { rejectionId: true },
  });
  await notify(tx, {
    kind: found.kind === 'returned' ? 'letter-returned' : 'answer-found',
    subjectId: rejectionId,
  });
}

/** Everything that was watched or found is forgotten, at once. */
export async function forgetThreads(tx: ClientTx): Promise<void> {
  await tx.db.threadWatch.deleteMany({ where: { userId: tx.scope.userId } });
}
