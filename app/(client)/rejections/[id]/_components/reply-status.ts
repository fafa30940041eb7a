import type { Temporal } from 'temporal-polyfill';
import type { Goes } from '@/app/_components/hold-strip';
import type { RejectionView } from '@/lib/features/rejections/types';
import type { ReplyView } from '@/lib/features/replies/types';
import { nights } from '@/lib/rules/nights';
import { isTheReply } from '@/lib/rules/reply';
import { isBefore, localDate } from '@/lib/rules/time';
import { opensBy } from '@/lib/rules/trust';

/** The state of a rejection and its reply. What the page says and offers depends on it. */
export type ReplyStatus =
  | { kind: 'sent'; reply: ReplyView }
  | { kind: 'leaving'; reply: ReplyView }
  | { kind: 'scheduled'; reply: ReplyView }
  | { kind: 'failed'; reply: ReplyView }
  /** It may or may not have been sent. */
  | { kind: 'unknown'; reply: ReplyView }
  | { kind: 'dismissed' }
  /** No reply is needed, and none was started. */
  | { kind: 'quiet' }
  | { kind: 'held'; ahead: number; whole: number }
  | { kind: 'open' };

/** The letter to show if none is named: one that needs attention, else the one that got furthest. */
export function letterToShow(replies: readonly ReplyView[]): ReplyView | null {
  const needed = replies.findLast(
    ({ state, found }) => state === 'failed' || state === 'unknown' || found !== null,
  );
  return needed ?? mainReply(replies);
}

/** The reply that counts for a rejection: the one that got furthest. Requests, notes and pushbacks do not count. */
export function mainReply(replies: readonly ReplyView[]): ReplyView | null {
  const candidates = replies.filter(({ kind }) => isTheReply(kind));
  for (const state of ['sent', 'unknown', 'scheduled', 'failed', 'draft'] as const) {
    const found = candidates.find((reply) => reply.state === state);
    if (found) return found;
  }
  return null;
}

export function statusOf(
  rejection: RejectionView,
  replies: readonly ReplyView[],
  { now, zone, serviceFrom }: { now: Temporal.Instant; zone: string; serviceFrom: Temporal.Instant },
): ReplyStatus {
  const reply = mainReply(replies);
  if (reply?.state === 'sent') return { kind: 'sent', reply };
  if (reply?.state === 'unknown') return { kind: 'unknown', reply };
  if (reply?.leaving) return { kind: 'leaving', reply };
  if (reply?.state === 'scheduled') return { kind: 'scheduled', reply };
  if (reply?.state === 'failed') return { kind: 'failed', reply };
  if (rejection.dismissed) return { kind: 'dismissed' };
  if (rejection.reply === 'none' && !reply) return { kind: 'quiet' };
  const { receivedAt } = rejection;
  const { until } = opensFor(reply, { rejection, serviceFrom });
  if (!isBefore(now, until)) return { kind: 'open' };
  const count = (at: Temporal.Instant) => nights({ from: receivedAt, until, zone, now: at }).count;
  return { kind: 'held', ahead: count(now), whole: count(receivedAt) };
}

/**
 * HOLD-1 to HOLD-5, TRUST-1: from when the letter may leave by its way, and the rule that says so; by one's own email where
 * none is.
 */
export function opensFor(
  reply: Pick<ReplyView, 'via'> | null,
  { rejection, serviceFrom }: { rejection: RejectionView; serviceFrom: Temporal.Instant },
) {
  return opensBy(reply?.via ?? 'program', { ...rejection, serviceFrom });
}

/** When a letter goes, for the strip over it: as it was scheduled, as its writer chose, or as soon as its way allows. */
export function goesAt(
  reply: ReplyView | null,
  about: { rejection: RejectionView; serviceFrom: Temporal.Instant; now: Temporal.Instant },
): Goes | null {
  if (reply?.state === 'scheduled' && reply.leaveAt) return { at: reply.leaveAt, as: 'sent' };
  if (reply?.remindAt && isBefore(about.now, reply.remindAt)) return { at: reply.remindAt, as: 'reminded' };
  const isOut = reply?.state === 'sent' || reply?.state === 'unknown';
  return reply && !isOut ? { at: opensFor(reply, about).until, as: 'may' } : null;
}

/** Day 0: the local date of the rejection. */
export function isDayZero(rejection: RejectionView, now: Temporal.Instant): boolean {
  return localDate(now, rejection.timeZone).equals(rejection.receivedOn);
}
