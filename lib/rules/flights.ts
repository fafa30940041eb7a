/** From its day of applying to the day on which it ended (YYYY-MM-DD, both included); no end: it is still open. */
export type Flight = { from: string | null; to: string | null };

/** PIPE-1: how many of these were in flight on a day. One whose day of applying nobody knows is counted on none. */
export function inFlightAmong(flights: readonly Flight[]): (day: string) => number {
  const known = flights.flatMap(({ from, to }) => (from === null ? [] : [{ from, to }]));
  const begun = known.map(({ from }) => from).toSorted();
  const ended = known.flatMap(({ to }) => to ?? []).toSorted();
  return (day) => countBelow(begun, (from) => from <= day) - countBelow(ended, (to) => to < day);
}

/** How many at the front of a sorted list are `early`. */
function countBelow(sorted: readonly string[], early: (day: string) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (early(sorted[middle] ?? '')) low = middle + 1;
    else high = middle;
  }
  return low;
}
