import type { Temporal } from 'temporal-polyfill';
import { DAY_BEGINS_HOUR, NIGHT_BEGINS_HOUR } from './policy';
import { addDays, atLocalHour, isBefore, laterOf, localDate, startOfLocalDay } from './time';

type Stretch = { from: Temporal.Instant; until: Temporal.Instant; zone: string; now: Temporal.Instant };

/** A stretch of day (07:00 to 21:00 on the wall clock) or night; `end` is not part of it. */
export type NightsSegment = { kind: 'day' | 'night'; start: Temporal.Instant; end: Temporal.Instant };

/** A local calendar day that the strip touches, cut to the strip: for the labels under it. */
export type NightsDay = { date: Temporal.PlainDate; start: Temporal.Instant; end: Temporal.Instant };

export type Nights = {
  /** Without gaps or overlaps from `from` to `until`; empty where nothing is held. */
  segments: NightsSegment[];
  days: NightsDay[];
  /** Nights still to be slept at `now`: those whose dawn is ahead and comes no later than the end. */
  count: number;
  /** Where an instant falls on the strip in elapsed time, 0 at its start and 1 at its end, never outside. */
  fractionOf: (instant: Temporal.Instant) => number;
};

/**
 * The picture of a hold: local days and nights from the rejection to the moment the reply may leave, to scale.
 * A night in which clocks change is an hour longer or shorter, and drawn so.
 */
export function nights(hold: Stretch): Nights {
  const { from, until, zone } = hold;
  const segments = segmentsOf(from, until, zone);
  return {
    segments,
    days: daysOf(from, until, zone),
    count: countOf(segments, hold),
    fractionOf: (instant) => fractionBetween(from, until, instant),
  };
}

/**
 * An evening that the hold's end falls into is no night to sleep on. Where the hold ends from midnight to before
 * dawn, that last night counts once no other is left, up to midnight: nobody sits up for it.
 */
function countOf(segments: readonly NightsSegment[], { from, until, zone, now }: Stretch): number {
  const slept = segments.filter(
    ({ kind, end }) => kind === 'night' && isBefore(now, end) && isDawn(end, zone),
  ).length;
  if (slept > 0) return slept;
  // A clock before the news sees the whole strip ahead, and no more.
  return isBefore(laterOf(now, from), startOfLocalDay(until, zone)) ? 1 : 0;
}

/** The end of a night that the strip cut short is no dawn. */
function isDawn(end: Temporal.Instant, zone: string): boolean {
  return atLocalHour(localDate(end, zone), DAY_BEGINS_HOUR, zone).equals(end);
}

function segmentsOf(from: Temporal.Instant, until: Temporal.Instant, zone: string): NightsSegment[] {
  const segments: NightsSegment[] = [];
  // The cursor keeps the strip seamless where a zone skips a whole date and two dates share one dawn.
  let cursor = from;
  const drawUntil = (kind: NightsSegment['kind'], boundary: Temporal.Instant) => {
    const end = earlierOf(boundary, until);
    if (!isBefore(cursor, end)) return;
    segments.push({ kind, start: cursor, end });
    cursor = end;
  };
  for (let date = localDate(from, zone); isBefore(cursor, until); date = addDays(date, 1)) {
    drawUntil('night', atLocalHour(date, DAY_BEGINS_HOUR, zone));
    drawUntil('day', atLocalHour(date, NIGHT_BEGINS_HOUR, zone));
  }
  return segments;
}

function daysOf(from: Temporal.Instant, until: Temporal.Instant, zone: string): NightsDay[] {
  const days: NightsDay[] = [];
  let date = localDate(from, zone);
  for (let start = from; isBefore(start, until); date = addDays(date, 1)) {
    const end = earlierOf(startOfLocalDay(addDays(date, 1), zone), until);
    // A date that the zone skipped (Apia, 30 December 2011) begins and ends at one instant: it has no label.
    if (isBefore(start, end)) days.push({ date, start, end });
    start = end;
  }
  return days;
}

function fractionBetween(from: Temporal.Instant, until: Temporal.Instant, instant: Temporal.Instant): number {
  const whole = until.epochMilliseconds - from.epochMilliseconds;
  if (whole <= 0) return isBefore(instant, until) ? 0 : 1;
  return Math.min(1, Math.max(0, (instant.epochMilliseconds - from.epochMilliseconds) / whole));
}

function earlierOf(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return isBefore(b, a) ? b : a;
}
