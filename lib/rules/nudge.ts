import { Temporal } from 'temporal-polyfill';
import type { PlanState } from './plan';
import { NUDGE_DAYS } from './policy';
import { addDays, atLocalHour, isBefore, laterOf, localDate } from './time';

type NudgeDay = (typeof NUDGE_DAYS)[number];

/** One nudge of a plan: the local date it belongs to and the instant from which it may be sent. */
export type NudgeTime = {
  day: NudgeDay;
  localDate: Temporal.PlainDate;
  at: Temporal.Instant;
  state: 'due' | 'skipped';
};

/**
 * NUDGE-1, NUDGE-2: the nudges of a plan whose Day 0 is the local date `day0`.
 * One whose local day is over by the time of starting it is skipped. One whose hour is over while its day is not is due
 * at once, at `loggedAt`: late in the morning still helps, the day after does not.
 */
export function nudgeTimes(plan: {
  day0: Temporal.PlainDate;
  timeZone: string;
  /** Local hour, 0 to 23. */
  nudgeHour: number;
  loggedAt: Temporal.Instant;
}): NudgeTime[] {
  const loggedOn = localDate(plan.loggedAt, plan.timeZone);
  return NUDGE_DAYS.map((day) => {
    const date = addDays(plan.day0, day);
    const at = atLocalHour(date, plan.nudgeHour, plan.timeZone);
    return Temporal.PlainDate.compare(date, loggedOn) < 0
      ? { day, localDate: date, at, state: 'skipped' }
      : { day, localDate: date, at: laterOf(at, plan.loggedAt), state: 'due' };
  });
}

/**
 * NUDGE-2, NUDGE-3: why a nudge is not sent; recorded with it. The last two say what became of its mail: it could
 * not be delivered, or nobody knows whether it was.
 */
export const NUDGE_SKIPS = [
  'day-passed',
  'unsubscribed',
  'accepted-offer',
  'plan-done',
  'plan-declined',
  'bounced',
  'paused',
  'not-delivered',
  'unclear',
] as const;
export type NudgeSkip = (typeof NUDGE_SKIPS)[number];

/** NUDGE-3: everything that stops a nudge. `bounced` covers complaints too. */
export type NudgeStops = {
  unsubscribed: boolean;
  paused: boolean;
  planState: PlanState;
  acceptedOffer: boolean;
  bounced: boolean;
};

/**
 * NUDGE-2, NUDGE-3: what to do with a nudge at `now`. `timeZone` is the person's zone now, which may differ from the
 * one `at` was reckoned in: the local date decides in both directions. A pause only skips a nudge that has come due,
 * since it can be lifted before.
 */
export function nudgeVerdict(nudge: {
  localDate: Temporal.PlainDate;
  at: Temporal.Instant;
  now: Temporal.Instant;
  timeZone: string;
  stops: NudgeStops;
}): 'send' | 'wait' | { skip: NudgeSkip } {
  const dayOrder = Temporal.PlainDate.compare(nudge.localDate, localDate(nudge.now, nudge.timeZone));
  if (dayOrder < 0) return { skip: 'day-passed' };
  const stop = lastingStop(nudge.stops);
  if (stop !== null) return { skip: stop };
  if (dayOrder > 0 || isBefore(nudge.now, nudge.at)) return 'wait';
  return nudge.stops.paused ? { skip: 'paused' } : 'send';
}

function lastingStop(stops: NudgeStops): NudgeSkip | null {
  if (stops.unsubscribed) return 'unsubscribed';
  if (stops.bounced) return 'bounced';
  if (stops.acceptedOffer) return 'accepted-offer';
  switch (stops.planState) {
    case 'running':
      return null;
    case 'done':
      return 'plan-done';
    case 'declined':
      return 'plan-declined';
    default:
      return stops.planState satisfies never;
  }
}
