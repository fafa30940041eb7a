import type { Temporal } from 'temporal-polyfill';
import { firstWords } from '@/app/_components/first-words';
import type { loadAnsweredVerdict } from '@/lib/features/answers/loaders';
import { formatMoment } from '@/lib/rules/messages';
import type { ReplyAdvice } from '@/lib/rules/reply';
import { localDate } from '@/lib/rules/time';

export type Answered = NonNullable<Awaited<ReturnType<typeof loadAnsweredVerdict>>>;

const TITLES: Record<ReplyAdvice, string> = {
  none: 'No reply is needed.',
  optional: 'A reply is up to you.',
  recommended: 'A short reply is worth it.',
  expected: 'Write to them once you’ve slept on it.',
};

const SENDABLE: Record<Exclude<ReplyAdvice, 'none'>, string> = {
  optional: 'A reply is up to you. You can send it now.',
  recommended: 'A short reply is still worth it. You can send it now.',
  expected: 'A few lines are still welcome, however late. You can send them now.',
};

export const titleOf = ({ reply, send }: Answered['verdict']): string =>
  reply === 'expected' && send.allowed ? 'You can write to them now.' : TITLES[reply];

/** The verdict in a sentence or two. Where something human is the title, the advice is said here. */
export function inShort({ answers, verdict, receivedAt, now, viewer }: Answered): string {
  const calm = verdict.plan ? 'Nothing to do today but look after yourself.' : 'Nothing to do today.';
  // The answers stay in the browser for a while: on another day nothing is said of "today".
  const today = isSameDay(receivedAt, now, viewer.zone) ? calm : '';
  const advice = firstWords(answers) ? ` ${TITLES[verdict.reply]}` : '';
  // Whoever could have written long ago has slept on it.
  if (verdict.send.allowed) return verdict.reply === 'none' ? TITLES.none : SENDABLE[verdict.reply];
  if (verdict.reply === 'none') return `${today}${advice}`.trim();
  return `${today}${advice} You can send it from ${formatMoment(verdict.holdUntil, viewer)}.`.trim();
}

export const isSameDay = (a: Temporal.Instant, b: Temporal.Instant, zone: string): boolean =>
  localDate(a, zone).equals(localDate(b, zone));
