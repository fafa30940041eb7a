import { renderReplyUnlocked } from '@/emails/reply-unlocked';
import type { ClientTx, SystemTx } from '@/lib/access/transaction';
import { notifyByMail } from '@/lib/features/notifications';
import { THE_REPLY } from '@/lib/features/replies/data';
import { forEachPerson, PEOPLE_AT_A_TIME } from '@/lib/jobs/for-each-person';
import { dateOf, instantOf } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { replyAdvice } from '@/lib/rules/reply';
import type { Tier } from '@/lib/rules/tier';

/** Elapsed hours after the end of a hold within which the news of it is news. */
const NEWS_HOURS = 24;
/** Elapsed hours after which a queued one is not worth sending: quiet hours are shorter. */
const STALE_HOURS = 36;

const KEY = /^reply-unlocked:([0-9a-f-]{36})$/;
const keyOf = (rejectionId: string) => `reply-unlocked:${rejectionId}`;

type Held = {
  id: string;
  holdUntil: Date;
  tier: number;
  recruiterReachedOut: boolean;
  dismissedAt: Date | null;
};

/**
 * HOLD-1 to HOLD-5: looks once at each hold that is over. A notification goes to whoever has a draft or is advised to
 * answer, unless something is on its way or set aside. Answers how many notifications were queued.
 */
export const tellEndedHolds = (): Promise<number> =>
  forEachPerson('ended-holds', peopleWithEndedHolds, tellHoldEnded);

const peopleWithEndedHolds = (tx: SystemTx) =>
  tx.db.$queryRaw<{ userId: string }[]>`SELECT rebound.ended_holds_due(${PEOPLE_AT_A_TIME}::int) AS "userId"`;

/** Asked once more before the notification is sent: whether there is still a reply that waits for its writer. */
export async function stillWaitsForItsWriter(tx: ClientTx, key: string): Promise<boolean> {
  const [, id] = KEY.exec(key) ?? [];
  const row = id ? await heldById(tx, id) : null;
  return row !== null && row.holdUntil <= dateOf(tx.now) && (await waitsForItsWriter(tx, row));
}

async function tellHoldEnded(tx: ClientTx): Promise<number> {
  const { userId } = tx.scope;
  const over = await tx.db.$queryRaw<Held[]>`
    SELECT id, hold_until AS "holdUntil", tier::int AS tier, recruiter_reached_out AS "recruiterReachedOut",
           dismissed_at AS "dismissedAt"
    FROM rejections
    WHERE user_id = ${userId}::uuid AND hold_end_told_at IS NULL AND hold_until <= rebound.now()
    ORDER BY hold_until FOR UPDATE SKIP LOCKED`;
  let queued = 0;
  for (const row of over) {
    await tx.db.rejection.update({
      where: { userId_id: { userId, id: row.id } },
      data: { holdEndToldAt: dateOf(tx.now) },
    });
    if (instantOf(row.holdUntil).until(tx.now).total('hours') > NEWS_HOURS) continue;
    if (await waitsForItsWriter(tx, row)) queued += Number(await queueNotification(tx, row));
  }
  return queued;
}

async function queueNotification(tx: ClientTx, { id, holdUntil }: Held): Promise<boolean> {
  const drafted = (await statesOf(tx, id)).length > 0;
  const url = new URL(`/rejections/${id}/reply`, env().REBOUND_URL).href;
  return notifyByMail(tx, {
    kind: 'reply-unlocked',
    render: (footer) => renderReplyUnlocked({ url, drafted, ...footer }),
    dueAt: tx.now,
    staleAt: instantOf(holdUntil).add({ hours: STALE_HOURS }),
    idempotencyKey: keyOf(id),
  });
}

/** Something is drafted, or an answer is advised (REPLY-1 to REPLY-3), and nothing is on its way, sent or set aside. */
async function waitsForItsWriter(tx: ClientTx, row: Held): Promise<boolean> {
  if (row.dismissedAt !== null) return false;
  const states = await statesOf(tx, row.id);
  if (states.some((state) => state !== 'draft')) return false;
  return states.length > 0 || ADVISED.includes(replyAdvice({ ...row, tier: row.tier as Tier }));
}

const ADVISED: readonly string[] = ['recommended', 'expected'];

function heldById(tx: ClientTx, id: string): Promise<Held | null> {
  return tx.db.rejection.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id } },
    select: { id: true, holdUntil: true, tier: true, recruiterReachedOut: true, dismissedAt: true },
  });
}

async function statesOf(tx: ClientTx, rejectionId: string): Promise<string[]> {
  const replies = await tx.db.reply.findMany({
    where: { userId: tx.scope.userId, rejectionId, ...THE_REPLY },
    select: { state: true },
  });
  return replies.map(({ state }) => state);
}
