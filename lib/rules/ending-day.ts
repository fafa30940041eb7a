import type { Ending } from './stages';

// DATES: a list that was kept elsewhere may say how an application ended and not when, and a person may take a day back that
// they do not know after all. Then there is no day: none is shown, and none is counted from. Whoever needs the day asks here.

/** What is kept of it. `endedOn` is null while it is open, and where nobody knows the day. */
type Kept<Day> = { ending: Ending | string | null; endedOn: Day | null };

/** How it ended; `on` is the local day, null where nobody knows it. */
export type End<Day> = { on: Day | null };

/** What stands where a day would. */
export const DAY_NOT_KNOWN = 'Date not known';

/** DATES: how an application ended and when; null while it is open. */
export function endOf<Day>({ ending, endedOn }: Kept<Day>): End<Day> | null {
  return ending === null ? null : { on: endedOn };
}

/**
 * DATES: the day of what happened last. `movedOn` puts every application in an order; of one that ended on a day that nobody
 * knows it is the place and not a day, so there is none.
 */
export function lastDay<Day>({ movedOn, ...kept }: Kept<Day> & { movedOn: Day }): Day | null {
  const end = endOf(kept);
  return end === null ? movedOn : end.on;
}

/**
 * PIPE-1: the last day on which it can be said to have been in flight: the last that is known of it where nobody knows the
 * one on which it ended, such as that of applying. Null while it is open.
 */
export function lastInFlight<Day>({
  lastKnownOn,
  ...kept
}: Kept<Day> & { lastKnownOn: Day | null }): Day | null {
  const end = endOf(kept);
  return end === null ? null : (end.on ?? lastKnownOn);
}
