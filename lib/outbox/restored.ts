import type { Temporal } from 'temporal-polyfill';
import { workerScope } from '@/lib/access/job';
import { type ClientTx, inScope, isClientTx, type SystemTx } from '@/lib/access/transaction';
import type { Handlers } from '@/lib/outbox/handler';
import { inScopeOf } from '@/lib/outbox/lease';
import { dateOf } from '@/lib/platform/clock';
import { log } from '@/lib/platform/log';

// A backup remembers mails as waiting that left after it was taken. From what was put back nobody can tell which, so
// nothing that may have left leaves again by itself (docs/decisions/0007, 0066).

/** Why a mail is in doubt that was put back from a backup. */
const RESTORED = 'restored';

const AT_ONCE = 500;

type Waiting = {
  id: string;
  userId: string | null;
  replyId: string | null;
  kind: string;
  idempotencyKey: string;
};

/**
 * Holds every mail that may have left since the backup: what was due by now, and each reply whose hold is over, as its
 * writer may have moved it. A reply is its writer's to decide about, and the product tells them; the rest is the
 * operator's. What one's own programs are told stays due, as they know each message by its id; but not what was written from
 * `programsSince` on, which may have been told under another id. Answers how many were held.
 */
export async function holdRestored(
  handlers: Handlers,
  { programsSince }: { programsSince: Temporal.Instant },
): Promise<number> {
  let held = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await inScope(workerScope(), (tx) => waiting(tx, { after, programsSince }));
    for (const row of rows) held += Number(await inScopeOf(row, (tx) => hold(tx, row, handlers)));
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
  }
  log.info('mail.restored', { count: held });
  return held;
}

/** A mail that is held: what may be said of it. */
export type HeldMail = { id: string; kind: string; dueAt: string };

/** The mails that are held since a restore, the first due first; those of a thousand at most. */
export const heldMails = (): Promise<HeldMail[]> =>
  inScope(workerScope(), async (tx) => {
    const rows = await tx.db.outbox.findMany({
      where: { state: 'unknown', reason: RESTORED },
      select: { id: true, kind: true, dueAt: true },
      orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
      take: 1_000,
    });
    return rows.map(({ id, kind, dueAt }) => ({ id, kind, dueAt: dueAt.toISOString() }));
  });

const waiting = (
  tx: SystemTx,
  { after, programsSince }: { after: string; programsSince: Temporal.Instant },
) =>
  tx.db.$queryRaw<Waiting[]>`
    SELECT id, user_id AS "userId", reply_id AS "replyId", kind, idempotency_key AS "idempotencyKey" FROM outbox
    WHERE state IN ('due', 'claimed') AND (via <> 'webhook' OR created_at >= ${dateOf(programsSince)}::timestamptz) AND id > ${after}::uuid
      AND (due_at <= rebound.now() OR reply_id IS NOT NULL)
    ORDER BY id LIMIT ${AT_ONCE}`;

async function hold(tx: ClientTx | SystemTx, row: Waiting, handlers: Handlers): Promise<boolean> {
  const heldUntil = isClientTx(tx) && row.replyId ? await endOfHold(tx, row.replyId) : null;
  if (heldUntil && heldUntil > dateOf(tx.now)) return false;
  const count = await tx.db.$executeRaw`
    UPDATE outbox
    SET state = 'unknown', reason = ${RESTORED}, claimed_by = NULL, claimed_until = NULL, settled_at = rebound.now(),
        due_at = greatest(due_at, ${heldUntil}::timestamptz), handed_at = coalesce(handed_at, least(due_at, rebound.now()))
    WHERE id = ${row.id}::uuid AND state IN ('due', 'claimed')`;
  if (count === 1 && isClientTx(tx))
    await handlers.of(row.kind)?.onSettled?.(tx, row, { state: 'unknown', reason: RESTORED });
  return count === 1;
}

async function endOfHold(tx: ClientTx, replyId: string): Promise<Date | null> {
  const reply = await tx.db.reply.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: replyId } },
    select: { rejection: { select: { holdUntil: true } } },
  });
  return reply?.rejection.holdUntil ?? null;
}
