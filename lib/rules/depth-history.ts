import type { Temporal } from 'temporal-polyfill';
import { addDays, daysBetween, isEarlier } from './time';

/** So many applications more or less were in flight from a local day on (PIPE-1). */
export type DepthChange = { on: Temporal.PlainDate; by: number };
/** How many were in flight at the end of a local day. */
export type DepthPoint = { on: Temporal.PlainDate; open: number };

/** Steps that a line and the table beside it can be read in. */
const STEPS_AT_MOST = 12;
const WEEK = 7;

/**
 * PIPE-1, PIPE-2: how many were in flight over time, ending with `today`, in equal steps of days or whole weeks; from the
 * first change on, or the last `window` days where there are more. Changes may come in any order; several on one day are
 * one.
 */
export function depthHistory(
  changes: readonly DepthChange[],
  { today, window }: { today: Temporal.PlainDate; window?: number | null },
): DepthPoint[] {
  const past = changes.filter(({ on }) => !isEarlier(today, on));
  const lived = Math.max(0, ...past.map(({ on }) => daysBetween(on, today)));
  const days = window ? Math.min(lived, window) : lived;
  const step = stepFor(days);
  const steps = Math.ceil(days / step);
  return Array.from({ length: steps + 1 }, (_, at) => {
    const on = addDays(today, -(steps - at) * step);
    const open = past.reduce((sum, change) => (isEarlier(on, change.on) ? sum : sum + change.by), 0);
    return { on, open: Math.max(0, open) };
  });
}

function stepFor(days: number): number {
  const step = Math.max(1, Math.ceil(days / STEPS_AT_MOST));
  return step <= 2 ? step : Math.ceil(step / WEEK) * WEEK;
}
