import type { Temporal } from 'temporal-polyfill';
import { ANSWER_ASKED_DAYS } from './policy';
import { asksFeedback, REPLY_KINDS, type ReplyKind } from './reply-shape';
import { addDays, localDate, startOfLocalDay } from './time';

/** ASK-4: the letters that an answer is waited for: those with a question, and a pushback. */
export const ANSWERED_KINDS: readonly ReplyKind[] = REPLY_KINDS.filter(
  (kind) => asksFeedback(kind) || kind === 'pushback',
);

export const waitsForAnswer = (kind: ReplyKind): boolean => ANSWERED_KINDS.includes(kind);

/**
 * ASK-4: of which letters it is asked now whether an answer came, once each: of those that left between `from` and
 * `until`, and that were not asked about before `askedFrom`. Once is a local day long: whoever looks again in the
 * evening finds what was there in the morning.
 */
export function askedAboutNow({ now, zone }: { now: Temporal.Instant; zone: string }): {
  from: Temporal.Instant;
  until: Temporal.Instant;
  askedFrom: Temporal.Instant;
} {
  const today = localDate(now, zone);
  const start = (daysAgo: number) => startOfLocalDay(addDays(today, -daysAgo), zone);
  return {
    from: start(ANSWER_ASKED_DAYS.to),
    until: start(ANSWER_ASKED_DAYS.from - 1),
    askedFrom: start(0),
  };
}
