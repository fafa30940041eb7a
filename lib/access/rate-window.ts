import { Temporal } from 'temporal-polyfill';
import type { Tx } from '@/lib/access/transaction';
import { keyedHashOf } from '@/lib/platform/crypto/secret';
import { TooMany } from '@/lib/platform/errors';
import { countLimit } from '@/lib/platform/metrics';

/** At most `most` hits in a fixed window of `minutes` (elapsed time, by the database's clock). */
export type Limit = { name: string; most: number; minutes: number };

/**
 * Counts one hit of `who` and answers when the next is welcome: null while there is room. The row is locked
 * until the transaction ends, so hits of one `who` are taken one after the other; they count once it commits,
 * a refused one included. Whom it counts is kept as a keyed hash.
 */
export async function hit(tx: Tx, limit: Limit, who: string): Promise<Temporal.Instant | null> {
  const key = keyedHashOf(`rate:${limit.name}`, who);
  const [row] = await tx.db.$queryRaw<{ count: number; endsAt: Date }[]>`
    INSERT INTO rate_windows AS w (key, start_at, count)
    VALUES (${key}, date_bin(make_interval(mins => ${limit.minutes}::int), rebound.now(), 'epoch'), 1)
    ON CONFLICT (key, start_at) DO UPDATE SET count = w.count + 1
    RETURNING w.count, w.start_at + make_interval(mins => ${limit.minutes}::int) AS "endsAt"`;
  if (!row || row.count <= limit.most) return null;
  countLimit(limit.name);
  return Temporal.Instant.fromEpochMilliseconds(row.endsAt.getTime());
}

/** Counts one hit of `who`. Throws TooMany, in the words that `full` has for the next welcome one, where there is no room. */
export async function requireRoom(
  tx: Tx,
  limit: Limit,
  { who, full }: { who: string; full: string | ((again: Temporal.Instant) => string) },
): Promise<void> {
  const again = await hit(tx, limit, who);
  if (!again) return;
  const words = typeof full === 'string' ? full : full(again);
  throw new TooMany(words, Math.ceil(tx.now.until(again).total('seconds')));
}
