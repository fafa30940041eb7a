import type { Temporal } from 'temporal-polyfill';
import type { SystemTx } from '@/lib/access/transaction';
import { dateOf, instantOf } from '@/lib/platform/clock';

/** Elapsed seconds between two heartbeats of a worker. */
export const BEAT_SECONDS = 10;
/** Three missed beats and a bit: longer, and the worker is taken for gone. */
export const SILENCE_SECONDS = 35;
/** Workers that never said goodbye leave a row; it is swept away after a day. */
const FORGET_AFTER_HOURS = 24;

/** Says that a worker is alive, now. */
export async function beat(tx: SystemTx, worker: string): Promise<void> {
  const at = dateOf(tx.now);
  await tx.db.heartbeat.upsert({ where: { worker }, create: { worker, at }, update: { at } });
  await tx.db.heartbeat.deleteMany({
    where: { at: { lt: dateOf(tx.now.subtract({ hours: FORGET_AFTER_HOURS })) } },
  });
}

/** A worker that goes home takes its row along, so that nobody waits for it. */
export async function sayGoodbye(tx: SystemTx, worker: string): Promise<void> {
  await tx.db.heartbeat.deleteMany({ where: { worker } });
}

/** When a worker was last heard of, and whether that is recent enough; a beat from a moved clock's future is not. */
export async function lastBeat(tx: SystemTx): Promise<{ at: Temporal.Instant | null; alive: boolean }> {
  const row = await tx.db.heartbeat.findFirst({
    where: { at: { lte: dateOf(tx.now.add({ seconds: SILENCE_SECONDS })) } },
    orderBy: { at: 'desc' },
  });
  if (!row) return { at: null, alive: false };
  const at = instantOf(row.at);
  return { at, alive: at.until(tx.now).total('seconds') <= SILENCE_SECONDS };
}
