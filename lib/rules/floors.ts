import type { Temporal } from 'temporal-polyfill';
import { SAME_REJECTION_MONTHS } from './policy';
import type { OtherReply } from './reply';
import { addMonths, isBefore, laterOf, localDate, startOfLocalDay } from './time';

/** What outlives a deleted rejection because it is done once: a question, one to the recruiter, a pushback. */
export const FLOOR_KINDS = ['ask', 'recruiter-ask', 'pushback'] as const;
export type FloorKind = (typeof FLOOR_KINDS)[number];

export type Floor = {
  kind: FloorKind;
  /** ASK-2: the hiring manager declined. */
  declined: boolean;
  until: Temporal.Instant;
};

/**
 * ASK-2, PUSH-2: up to when a rejection that is logged at the same company is the one that was asked about. Six calendar
 * months, the time in which nobody goes for the same role again (BACK-6), from when it was received or the letter left,
 * whichever is later. The database reckons the same (`same_rejection_until`).
 */
export function sameRejectionUntil(floor: {
  receivedAt: Temporal.Instant;
  leftAt: Temporal.Instant;
  timeZone: string;
}): Temporal.Instant {
  const { receivedAt, leftAt, timeZone } = floor;
  const day = localDate(laterOf(receivedAt, leftAt), timeZone);
  return startOfLocalDay(addMonths(day, SAME_REJECTION_MONTHS), timeZone);
}

/** ASK-2, PUSH-2: what was sent about the same rejection before it was deleted, as `mayReply` asks about it. */
export function sentBefore(
  floors: readonly Floor[],
  { receivedAt }: { receivedAt: Temporal.Instant },
): OtherReply[] {
  return floors.filter(({ until }) => isBefore(receivedAt, until)).map(asReply);
}

/** A question counts and the letter around it does not: a reply without one may still be written. */
function asReply({ kind, declined }: Floor): OtherReply {
  switch (kind) {
    case 'ask':
      return { kind: 'feedback-ask', toRole: declined ? 'hiring-manager' : null, declined, left: true };
    case 'recruiter-ask':
    case 'pushback':
      return { kind, left: true };
    default:
      return kind satisfies never;
  }
}
