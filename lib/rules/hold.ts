import { Temporal } from 'temporal-polyfill';
import {
  CORRECTION_WINDOW_MINUTES,
  HOLD_HOURS_EARLY,
  HOLD_HOURS_EMOTIONAL,
  HOLD_HOURS_LATE,
  REPLY_WINDOW_HOURS,
} from './policy';
import type { Tier } from './tier';
import { addDays, addHours, isBefore, laterOf, localDate, startOfLocalDay } from './time';
import { allow, refuse, type Verdict } from './verdict';

/** The rules that can decide how long a hold is. */
export const HOLD_CODES = ['HOLD-1', 'HOLD-2', 'HOLD-3', 'HOLD-4', 'HOLD-5'] as const;
export type HoldCode = (typeof HOLD_CODES)[number];

/** No reply leaves before `until`; at exactly `until` it may. `code` is the rule that set the moment. */
export type Hold = { until: Temporal.Instant; code: HoldCode };

/**
 * HOLD-1 to HOLD-4: the later of the elapsed hours and the start of the next local day.
 * `timeZone` is the person's IANA zone at the time of logging. `atLeastHours` is what a person or an operator set:
 * elapsed hours that lengthen a hold and never shorten one (HOLD-5).
 */
export function holdFor(rejection: {
  tier: Tier;
  emotional: boolean;
  receivedAt: Temporal.Instant;
  timeZone: string;
  atLeastHours?: number | null;
}): Hold {
  const { receivedAt, timeZone, atLeastHours } = rejection;
  const { hours, code } = atLeast(elapsedHold(rejection), atLeastHours ?? 0);
  const elapsed = addHours(receivedAt, hours);
  const nextDay = startOfLocalDay(addDays(localDate(receivedAt, timeZone), 1), timeZone);
  return isBefore(elapsed, nextDay) ? { until: nextDay, code: 'HOLD-4' } : { until: elapsed, code };
}

function atLeast(rule: { hours: number; code: HoldCode }, hours: number): { hours: number; code: HoldCode } {
  return hours > rule.hours ? { hours, code: 'HOLD-5' } : rule;
}

function elapsedHold({ tier, emotional }: { tier: Tier; emotional: boolean }): {
  hours: number;
  code: HoldCode;
} {
  if (tier === 3) return { hours: HOLD_HOURS_LATE, code: 'HOLD-2' };
  if (emotional) return { hours: HOLD_HOURS_EMOTIONAL, code: 'HOLD-3' };
  return { hours: HOLD_HOURS_EARLY, code: 'HOLD-1' };
}

/** The longer of two holds; the first where they are equal. */
export function longerHold(first: Hold, second: Hold): Hold {
  return isBefore(first.until, second.until) ? second : first;
}

/** What became of a proposed change: 'kept' means that it would have shortened the hold and was not taken. */
export type HoldChange = Hold & { change: 'corrected' | 'lengthened' | 'kept' | 'same' };

/**
 * HOLD-5: for ten minutes after logging a slip may be put right either way; from then on a hold only gets longer.
 * `loggedAt` is when this rejection was first logged; for one logged again after a deletion pass the first
 * logging's, together with the hold it had, so that deleting shortens nothing.
 */
export function correctHold(edit: {
  current: Hold;
  proposed: Hold;
  loggedAt: Temporal.Instant;
  now: Temporal.Instant;
}): HoldChange {
  const { current, proposed, loggedAt, now } = edit;
  const order = Temporal.Instant.compare(proposed.until, current.until);
  if (order === 0) return { ...current, change: 'same' };
  if (order > 0) return { ...proposed, change: 'lengthened' };
  return isBefore(now, correctableUntil(loggedAt))
    ? { ...proposed, change: 'corrected' }
    : { ...current, change: 'kept' };
}

/** HOLD-5: the first instant at which a slip can no longer be corrected. */
export function correctableUntil(loggedAt: Temporal.Instant): Temporal.Instant {
  return loggedAt.add({ minutes: CORRECTION_WINDOW_MINUTES });
}

/**
 * HOLD-5: whether an application may go over to another company. What is left of a hold is kept with the company, so
 * not while one runs: the application's own (`hold`, except in the ten minutes for slips), or one that was `left` there
 * by a deleted rejection. Nor is its rejection carried to a company where a longer one runs (`ahead`).
 */
export function mayChangeCompany(move: {
  hold: { until: Temporal.Instant; loggedAt: Temporal.Instant } | null;
  left: Temporal.Instant | null;
  ahead: Temporal.Instant | null;
  now: Temporal.Instant;
}): Verdict {
  const { hold, left, ahead, now } = move;
  const late = hold !== null && !isBefore(now, correctableUntil(hold.loggedAt));
  const outlasted = hold !== null && ahead !== null && isBefore(hold.until, ahead);
  const until = [late ? hold.until : null, left, outlasted ? ahead : null]
    .filter((end) => end !== null)
    .reduce(laterOf, now);
  return isBefore(now, until)
    ? refuse('HOLD-5', until, 'a hold is kept with the company')
    : allow('HOLD-5', 'no hold is kept with the company');
}

/**
 * HOLD-6, for HOLD-1 to HOLD-4: whether a reply may leave at `now`, by whatever way; allowed at exactly `holdUntil`.
 * The database keeps the same rule for itself (prisma/migrations, `guard_outbox`).
 */
export function mayLeave(reply: {
  holdUntil: Temporal.Instant;
  code: HoldCode;
  now: Temporal.Instant;
}): Verdict {
  return isBefore(reply.now, reply.holdUntil)
    ? refuse(reply.code, reply.holdUntil, 'the hold has not ended')
    : allow(reply.code, 'the hold has ended');
}

/** HOLD-2: the instant the right window for a Tier 3 reply closes (72 elapsed hours); null for other tiers. */
export function replyBy(tier: Tier, receivedAt: Temporal.Instant): Temporal.Instant | null {
  return tier === 3 ? addHours(receivedAt, REPLY_WINDOW_HOURS) : null;
}

/**
 * HOLD-2: when the reply is best sent: from the hold's end, and for Tier 3 until 72 hours after receipt.
 * The window never closes before it opens: a hold that was lengthened past 72 hours leaves an open end.
 */
export function sendWindow(rejection: {
  tier: Tier;
  receivedAt: Temporal.Instant;
  holdUntil: Temporal.Instant;
}): {
  from: Temporal.Instant;
  until: Temporal.Instant | null;
} {
  const { tier, receivedAt, holdUntil } = rejection;
  const closes = replyBy(tier, receivedAt);
  return { from: holdUntil, until: closes !== null && isBefore(holdUntil, closes) ? closes : null };
}

/**
 * HOLD-7: whether an unsent Tier 3 reply is to be brought up now. Once only, never before it may leave, and not
 * where it was sent, scheduled or set aside (`settled`).
 */
export function isToBeSurfaced(reply: {
  tier: Tier;
  receivedAt: Temporal.Instant;
  holdUntil: Temporal.Instant;
  settled: boolean;
  surfacedBefore: boolean;
  now: Temporal.Instant;
}): boolean {
  const closes = replyBy(reply.tier, reply.receivedAt);
  if (closes === null || reply.settled || reply.surfacedBefore) return false;
  return !isBefore(reply.now, laterOf(closes, reply.holdUntil));
}
