import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { mailboxLogin } from '@/lib/features/mailboxes/data';
import { forEachScope, PEOPLE_AT_A_TIME } from '@/lib/jobs/for-each-person';
import { filesItself } from '@/lib/mail/files-itself';
import type { ImapLogin, Visit } from '@/lib/mail/imap';
import { type Filed, fileInSent } from '@/lib/mail/imap-sent';
import type { SentBytes } from '@/lib/outbox/handler';
import { dateOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import { copyWaitAfter } from '@/lib/rules/mailbox-visits';

// A letter that left by a person's own mailbox is filed in their Sent folder, as their own mail program would. It left
// before: whatever comes of the copy, the letter is sent once.

type Copy = { replyId: string; attempts: number; createdAt: Date };
type Ready = Copy & { login: ImapLogin; mail: Parameters<typeof fileInSent>[1] };

/** Keeps the very bytes until they are filed; nothing where there is nowhere to file them, or the server does it. */
export async function keepCopy(tx: ClientTx, { replyId, messageId, bytes }: SentBytes): Promise<void> {
  const { userId } = tx.scope;
  const mailbox = await tx.db.mailbox.findUnique({
    where: { userId },
    select: { host: true, imapHost: true },
  });
  if (!mailbox?.imapHost || filesItself(mailbox.host)) return;
  const vault = await openVault(tx);
  const copy = {
    messageId,
    rawSealed: vault.at('SentCopy', { replyId }).seal('rawSealed', bytes.toString('latin1')),
    state: 'due',
    attempts: 0,
    dueAt: dateOf(tx.now),
    reason: null,
    createdAt: dateOf(tx.now),
    settledAt: null,
  };
  await tx.db.sentCopy.upsert({
    where: { userId_replyId: { userId, replyId } },
    create: { userId, replyId, ...copy },
    update: copy,
  });
}

/** Files what is due, one copy a person at a time. Answers how many were tried. */
export const fileSentCopies = (): Promise<number> => forEachScope('sent-copies', peopleWithCopies, fileNext);

const peopleWithCopies = Prisma.sql`SELECT rebound.copies_due(${PEOPLE_AT_A_TIME}::int) AS "userId"`;

/** No transaction is open while the server is asked. */
async function fileNext(scope: ClientScope): Promise<number> {
  const ready = await inScope(scope, prepare);
  if (!ready) return 0;
  const visit = await fileInSent(ready.login, ready.mail);
  await inScope(scope, (tx) => settle(tx, ready, visit));
  return 1;
}

/** Takes the next copy for as long as a try lasts, and longer: a worker that dies with it in hand leaves it to the next. */
async function prepare(tx: ClientTx): Promise<Ready | null> {
  const { userId } = tx.scope;
  const [copy] = await tx.db.$queryRaw<(Copy & { messageId: string; rawSealed: Uint8Array })[]>`
    SELECT reply_id AS "replyId", attempts::int AS attempts, message_id AS "messageId", raw_sealed AS "rawSealed",
           created_at AS "createdAt"
    FROM sent_copies
    WHERE user_id = ${userId}::uuid AND state = 'due' AND due_at <= rebound.now()
    ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED`;
  if (!copy) return null;
  const { replyId, createdAt } = copy;
  const attempts = copy.attempts + 1;
  const login = await mailboxLogin(tx);
  if (!login?.imap) {
    await end(tx, { replyId, attempts: copy.attempts }, { state: 'failed', reason: 'mailbox-gone' });
    return null;
  }
  const wait = copyWaitAfter(attempts) ?? 3600;
  await tx.db.sentCopy.update({
    where: { userId_replyId: { userId, replyId } },
    data: { attempts, dueAt: dateOf(tx.now.add({ seconds: wait })) },
  });
  const vault = await openVault(tx);
  const bytes = Buffer.from(vault.at('SentCopy', copy).open('rawSealed'), 'latin1');
  const mail = { bytes, messageId: copy.messageId, sentAt: createdAt };
  return { replyId, attempts, createdAt, login: { ...login, imap: login.imap }, mail };
}

async function settle(tx: ClientTx, copy: Copy, visit: Visit<Filed>): Promise<void> {
  if (visit.ok && visit.value !== 'no-folder') return end(tx, copy, { state: visit.value, reason: null });
  if (visit.ok) return end(tx, copy, { state: 'failed', reason: 'no-folder' });
  const reason = `mailbox-${visit.problem}`;
  if (copyWaitAfter(copy.attempts) === null) return end(tx, copy, { state: 'failed', reason });
  await tx.db.sentCopy.updateMany({ where: held(tx, copy), data: { reason } });
}

/** What is filed or given up is not kept here any longer. */
async function end(
  tx: ClientTx,
  copy: Pick<Copy, 'replyId' | 'attempts'>,
  to: { state: string; reason: string | null },
): Promise<void> {
  await tx.db.sentCopy.updateMany({
    where: held(tx, copy),
    data: { ...to, rawSealed: null, settledAt: dateOf(tx.now) },
  });
}

/** The copy as long as nobody else has taken it since. */
const held = (tx: ClientTx, { replyId, attempts }: Pick<Copy, 'replyId' | 'attempts'>) => ({
  userId: tx.scope.userId,
  replyId,
  attempts,
  state: 'due',
});
