import { renderAccountPaused } from '@/emails/account-paused';
import { asPersonForOperator } from '@/lib/access/job';
import { noteSecurity } from '@/lib/access/security-log';
import type { ClientTx, SystemTx } from '@/lib/access/transaction';
import { type Limits, RESUMED_HOURS } from '@/lib/features/terms/types';
import { enqueue } from '@/lib/outbox/enqueue';
import { dateOf } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { rowId } from '@/lib/platform/row-id';

/**
 * Suspends an account at once: every browser is signed out and nobody signs in, its tokens and its calendar address open
 * nothing, and nothing of it is sent, webhooks among it. What waits to be sent waits on. The person is told by mail, and
 * their security log says so. Answers whether it was not suspended before. In the worker's scope.
 */
export async function suspendAccount(tx: SystemTx, userId: string): Promise<boolean> {
  if (!(await setSuspended(tx, userId, true))) return false;
  const me = await asPersonForOperator(tx, userId);
  await noteSecurity(me, { kind: 'suspended' });
  await tellPaused(me, true);
  return true;
}

/**
 * Takes that back: tokens, calendar address and webhooks work as before. A reply whose time came meanwhile leaves a day
 * later at the earliest, so that its writer can think again; it is never lost and leaves once. Answers whether it was
 * suspended. In the worker's scope.
 */
export async function resumeAccount(tx: SystemTx, userId: string): Promise<boolean> {
  if (!(await setSuspended(tx, userId, false))) return false;
  const me = await asPersonForOperator(tx, userId);
  await putRepliesOff(me);
  await noteSecurity(me, { kind: 'resumed' });
  await tellPaused(me, false);
  return true;
}

/** Sets what one account may do, in all of its limits. Answers whether there is such an account. In the worker's scope. */
export async function limitAccount(tx: SystemTx, userId: string, limits: Limits): Promise<boolean> {
  const { writesAMinute, mailsADay, filesMegabytes } = limits;
  const [row] = await tx.db.$queryRaw<{ done: boolean }[]>`
    SELECT rebound.limit_account(${userId}::uuid, ${writesAMinute}::int, ${mailsADay}::int, ${filesMegabytes}::int) AS done`;
  if (!row?.done) return false;
  await noteSecurity(await asPersonForOperator(tx, userId), { kind: 'limits-changed' });
  return true;
}

async function setSuspended(tx: SystemTx, userId: string, suspended: boolean): Promise<boolean> {
  const [row] = await tx.db.$queryRaw<{ changed: boolean }[]>`
    SELECT rebound.suspend(${userId}::uuid, ${suspended}) AS changed`;
  return row?.changed === true;
}

async function putRepliesOff({ db, scope: { userId }, now }: ClientTx): Promise<void> {
  const from = dateOf(now.add({ hours: RESUMED_HOURS }));
  const late = { userId, leaveAt: { lt: from }, state: 'scheduled' };
  await db.outbox.updateMany({
    where: { userId, state: 'due', dueAt: { lte: dateOf(now) }, reply: late },
    data: { dueAt: from },
  });
  await db.reply.updateMany({ where: { ...late, leaveAt: { lte: dateOf(now) } }, data: { leaveAt: from } });
}

async function tellPaused(me: ClientTx, paused: boolean): Promise<void> {
  const words = await renderAccountPaused({ paused, url: env().REBOUND_URL });
  await enqueue(me, {
    kind: 'security',
    mail: { to: me.viewer.email, ...words },
    dueAt: me.now,
    idempotencyKey: `security:${rowId(me.now)}`,
  });
}
