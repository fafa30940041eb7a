import type { Temporal } from 'temporal-polyfill';
import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import type { Result } from '@/lib/platform/result';
import { addDays, isBefore, localDate } from '@/lib/rules/time';

/** Something a person did, and when. */
export type Happening = { at: Temporal.Instant; run: (tx: ClientTx) => Promise<unknown> };

/**
 * Happenings in one transaction: few enough to stay far from its time limit on a slow machine, and that it is not begun again
 * too often, as each journal entry among them is read outside of it first.
 */
const AT_ONCE = 4;

/**
 * Lets the past happen in its order, through the same mutations as the present: each gets a transaction whose `now`
 * is the moment it is told about. The database's own clock stays where it is and still guards every hold.
 */
export async function play(scope: ClientScope, happenings: readonly Happening[]): Promise<void> {
  const ordered = [...happenings].sort((a, b) => (isBefore(a.at, b.at) ? -1 : isBefore(b.at, a.at) ? 1 : 0));
  for (let from = 0; from < ordered.length; from += AT_ONCE) {
    await inScope(scope, async (tx) => {
      for (const { at, run } of ordered.slice(from, from + AT_ONCE)) await run({ ...tx, now: at });
    });
  }
}

/** The value of a write that the rules are known to allow. */
export function allowed<T>(outcome: Result<T>): T {
  if (!outcome.ok) throw new Error(`the seed met ${outcome.refusal.code}: ${outcome.refusal.because}`);
  return outcome.value;
}

/** Moments as a person tells them: so many calendar days ago, at a time on the wall clock of `zone`. */
export function calendar({ now, zone }: { now: Temporal.Instant; zone: string }) {
  const today = localDate(now, zone);
  return (daysAgo: number, time: string): Temporal.Instant =>
    addDays(today, -daysAgo).toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant();
}
export type Calendar = ReturnType<typeof calendar>;
