import type { Temporal } from 'temporal-polyfill';
import { renderAccountLeaving } from '@/emails/account-leaving';
import { noteSecurity } from '@/lib/access/security-log';
import { requireConfirmed } from '@/lib/access/step-up';
import type { ClientTx } from '@/lib/access/transaction';
import { endEveryCoaching } from '@/lib/features/coaching';
import type { EraseWhen } from '@/lib/features/erasure/types';
import { WAY_BACK_DAYS } from '@/lib/features/erasure/types';
import { notify } from '@/lib/features/notices';
import { cancelEverySchedule } from '@/lib/features/replies';
import { cancelAll } from '@/lib/outbox/cancel';
import { enqueue } from '@/lib/outbox/enqueue';
import { dateOf } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { NotFound, TooMany } from '@/lib/platform/errors';
import { formatDate } from '@/lib/rules/messages';
import { addHours, localDate } from '@/lib/rules/time';

/** How long it takes a worker to erase somebody whose time has come, in seconds, with room to spare. */
const ERASED_WITHIN_SECONDS = 60;

/**
 * Closes the person's account: nobody is signed in, no coach sees anything, nothing waits to be sent, and after
 * `WAY_BACK_DAYS` elapsed days, or at once where they want it so, a worker erases everything. Signing in before then
 * keeps it. Answers when it is erased. Throws NotConfirmed where the person has not shown lately that it is them.
 */
export async function closeAccount(
  tx: ClientTx,
  { when }: { when: EraseWhen },
): Promise<{ eraseAt: Temporal.Instant }> {
  requireConfirmed(tx);
  const { userId } = tx.scope;
  const eraseAt = when === 'now' ? tx.now : addHours(tx.now, WAY_BACK_DAYS * 24);
  const { count } = await tx.db.user.updateMany({
    where: { id: userId },
    data: { eraseAt: dateOf(eraseAt) },
  });
  if (count === 0) throw new NotFound('person');
  await endEveryCoaching(tx);
  await cancelEverySchedule(tx);
  await cancelAll(tx, 'account-closed');
  await tx.db.apiToken.updateMany({
    where: { userId, revokedAt: null },
    data: { revokedAt: dateOf(tx.now) },
  });
  await tx.db.export.deleteMany({ where: { userId } });
  await noteSecurity(tx, { kind: 'account-closed', detail: when });
  if (when === 'later') await tellWhen(tx, eraseAt);
  await tx.db.session.deleteMany({ where: { userId } });
  return { eraseAt };
}

async function tellWhen(tx: ClientTx, eraseAt: Temporal.Instant): Promise<void> {
  const { email, zone } = tx.viewer;
  const mail = await renderAccountLeaving({
    url: new URL('/sign-in', env().REBOUND_URL).href,
    day: formatDate(localDate(eraseAt, zone), tx.viewer),
  });
  await enqueue(tx, {
    kind: 'account-leaving',
    mail: { to: email, ...mail },
    dueAt: tx.now,
    staleAt: eraseAt,
    idempotencyKey: `account-leaving:${tx.scope.userId}:${eraseAt.epochMilliseconds}`,
  });
}

/**
 * Somebody signs in: an account that was closed is kept. Answers whether it was. Throws TooMany where a worker is
 * about to erase it, which takes seconds: after that the address begins anew.
 */
export async function keepAccount(tx: ClientTx): Promise<boolean> {
  const { userId } = tx.scope;
  const closed = await tx.db.user.count({ where: { id: userId, eraseAt: { not: null } } });
  if (closed === 0) return false;
  const { count } = await tx.db.user.updateMany({
    where: { id: userId, eraseAt: { gt: dateOf(tx.now) } },
    data: { eraseAt: null },
  });
  if (count === 0)
    throw new TooMany(
      'This account is being deleted right now. Try again in a minute.',
      ERASED_WITHIN_SECONDS,
    );
  await noteSecurity(tx, { kind: 'account-kept' });
  await notify(tx, { kind: 'account-kept', subjectId: userId });
  return true;
}

/** Holds the person for the rest of the transaction and answers whether their time has come: they may be back. */
export async function lockToErase(tx: ClientTx): Promise<boolean> {
  const rows = await tx.db.$queryRaw<unknown[]>`
    SELECT 1 FROM users WHERE id = ${tx.scope.userId}::uuid AND erase_at <= rebound.now() FOR UPDATE`;
  return rows.length > 0;
}

/**
 * Erases the person: every row of theirs goes by cascade, sessions and waiting mails included, and the data
 * key with them, without which a copy of what was sealed does not open.
 */
export async function erasePerson(tx: ClientTx): Promise<void> {
  const { userId } = tx.scope;
  await noteSecurity(tx, { kind: 'account-erased' });
  await tx.db.userKey.deleteMany({ where: { userId } });
  const { count } = await tx.db.user.deleteMany({ where: { id: userId } });
  if (count === 0) throw new NotFound('person');
}
