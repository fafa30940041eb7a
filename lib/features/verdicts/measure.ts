import type { Temporal } from 'temporal-polyfill';
import { identityScope } from '@/lib/access/identity';
import { hit, type Limit } from '@/lib/access/rate-window';
import { inScope } from '@/lib/access/transaction';
import { TooMany } from '@/lib/platform/errors';

/** Reckonings that one network gets; where no proxy vouches for it, everybody shares one wide window. */
const PER_NETWORK: Limit = { name: 'reckon-network', most: 120, minutes: 1 };
const UNKNOWN: Limit = { name: 'reckon-unknown', most: 6000, minutes: 1 };

/**
 * Counts one reckoning of a network and answers the present. Nothing else of it is kept. Throws TooMany where it was
 * asked for too many within a minute.
 */
export async function presentFor(network: string | null): Promise<Temporal.Instant> {
  const { now, again } = await inTurn(network ?? 'all', () =>
    inScope(identityScope(), async (tx) => ({
      now: tx.now,
      again: await hit(tx, network ? PER_NETWORK : UNKNOWN, network ?? 'all'),
    })),
  );
  if (again === null) return now;
  const wait = Math.max(1, Math.ceil(now.until(again).total('seconds')));
  throw new TooMany('That was a lot in a short time. Please try again in a minute.', wait);
}

const last = new Map<string, Promise<unknown>>();

/**
 * Hits of one network wait for one another in the database, each with a connection in its hands: fifty at once would have
 * all of them, and every page would wait as well. Here they wait with none.
 */
async function inTurn<T>(who: string, work: () => Promise<T>): Promise<T> {
  const mine = (last.get(who) ?? Promise.resolve()).then(work, work);
  last.set(who, mine);
  try {
    return await mine;
  } finally {
    if (last.get(who) === mine) last.delete(who);
  }
}
