import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { SETTLED_SECONDS } from '@/lib/features/webhooks/announce';
import { keyPrefix } from '@/lib/features/webhooks/key';
import { waitAfter } from '@/lib/outbox/backoff';
import { dateOf } from '@/lib/platform/clock';
import { WEBHOOK_TEST } from '@/lib/rules/webhooks';

// A program that fails is left alone for as long as one delivery of its own waits for the next attempt, whatever else it is to
// be told: one attempt each time says whether it is back (docs/decisions/0061).

/** Why a delivery waits that was not tried. */
export const RESTS = 'program-rests';

/** Elapsed seconds for which nothing is sent to one that failed; 0 where it may be. The shortest that `letRest` may choose. */
export function restOf(
  { failures, lastAnswerAt }: { failures: number; lastAnswerAt: Date | null },
  now: Temporal.Instant,
): number {
  if (failures === 0 || lastAnswerAt === null) return 0;
  const since = (now.epochMilliseconds - lastAnswerAt.getTime()) / 1000;
  return Math.max(0, waitAfter(failures, 0) - since);
}

/**
 * Puts off whatever else is due for it, in one statement: a view of three hundred applications may have been moved. What is not
 * due yet stays as its act left it, as that may still be taken back (UNDO-1), and is put off at the door.
 */
export async function letRest(
  tx: ClientTx,
  id: string,
  { failures, afterSeconds = 0 }: { failures: number; afterSeconds?: number },
): Promise<void> {
  const seconds = Math.max(afterSeconds, waitAfter(failures, Math.random()));
  const until = dateOf(tx.now.add({ milliseconds: Math.round(seconds * 1000) }));
  await tx.db.$executeRaw`
    UPDATE outbox SET due_at = ${until}::timestamptz, reason = coalesce(reason, ${RESTS}::text)
    WHERE user_id = ${tx.scope.userId}::uuid AND kind = 'webhook' AND state = 'due' AND due_at <= ${dateOf(tx.now)}::timestamptz
      AND starts_with(idempotency_key, ${keyPrefix(id)}::text)
      AND NOT starts_with(idempotency_key, ${`${keyPrefix(id)}${WEBHOOK_TEST}:`}::text)`;
}

/**
 * It is back: what was put off for it goes now, and nothing that may still be taken back (UNDO-1). What failed waits for its own
 * attempt, as the program may have asked for that.
 */
export async function wake(tx: ClientTx, id: string): Promise<void> {
  const now = dateOf(tx.now);
  await tx.db.$executeRaw`
    UPDATE outbox SET due_at = greatest(${now}::timestamptz, created_at + make_interval(secs => ${SETTLED_SECONDS}::int))
    WHERE user_id = ${tx.scope.userId}::uuid AND kind = 'webhook' AND state = 'due' AND reason = ${RESTS}
      AND due_at > ${now}::timestamptz AND starts_with(idempotency_key, ${keyPrefix(id)}::text)`;
}
