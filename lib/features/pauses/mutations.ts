import { type ClientTx, reopen } from '@/lib/access/transaction';
import { getPause } from '@/lib/features/pauses/data';
import type { PauseView } from '@/lib/features/pauses/schema';
import { dateOf } from '@/lib/platform/clock';
import { ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { type PauseLength, pauseEnd } from '@/lib/rules/pause';

/**
 * NUDGE-3: from this transaction on nothing reminds, counts or asks. In a break that is running it changes when that ends.
 * What was to be sent at a time that the person chose is sent, and holds run on. Twice at once is once.
 */
export async function pauseEverything(tx: ClientTx, length: PauseLength): Promise<Result<PauseView>> {
  const until = pauseEnd(length, tx.now, tx.viewer.zone);
  const [{ userId }, now] = [tx.scope, dateOf(tx.now)];
  await tx.db.$executeRaw`
    UPDATE pauses SET ended_at = until WHERE user_id = ${userId}::uuid AND ended_at IS NULL AND until <= ${now}::timestamptz`;
  await tx.db.$executeRaw`
    INSERT INTO pauses (user_id, id, started_at, until)
    VALUES (${userId}::uuid, ${rowId(tx.now)}::uuid, ${now}::timestamptz, ${until && dateOf(until)}::timestamptz)
    ON CONFLICT (user_id) WHERE ended_at IS NULL DO UPDATE SET until = excluded.until`;
  return ok(await getPause(await reopen(tx)));
}

/** Ends the break that is running; without one nothing changes. */
export async function endPause(tx: ClientTx): Promise<Result<null>> {
  const now = dateOf(tx.now);
  await tx.db.pause.updateMany({
    where: { userId: tx.scope.userId, endedAt: null, OR: [{ until: null }, { until: { gt: now } }] },
    data: { endedAt: now },
  });
  return ok(null);
}

/** The line that says they are back was on their screen. */
export async function welcomed(tx: ClientTx): Promise<Result<null>> {
  await tx.db.pause.updateMany({
    where: { userId: tx.scope.userId, welcomedAt: null, startedAt: { lt: dateOf(tx.now) } },
    data: { welcomedAt: dateOf(tx.now) },
  });
  return ok(null);
}
