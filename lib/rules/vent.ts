import type { Temporal } from 'temporal-polyfill';
import { addHours } from './time';

/** VENT: what never happens to a vent, whatever somebody's scope, kind of letter or export says. */
export const VENT_NEVER = ['sent', 'shared-with-a-coach', 'exported-unasked'] as const;

/** VENT: when a vent burns by itself: elapsed hours, as set by the person, after it was last written. */
export function ventBurnsAt(vent: { writtenAt: Temporal.Instant; hours: number }): Temporal.Instant {
  return addHours(vent.writtenAt, vent.hours);
}
