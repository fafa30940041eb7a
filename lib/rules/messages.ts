import type { Temporal } from 'temporal-polyfill';
import type { Naming } from './own-stages';
import { addDays, beginsDay, isBefore, localDate } from './time';
import type { RuleCode, Verdict } from './verdict';
import { wordingOf } from './wording';
import { clockOf, writtenDate, writtenMoment } from './written';

/**
 * Whom a message is for: their IANA zone, their BCP 47 locale and what they call their stages. The viewer of a transaction
 * is one, and more.
 */
export type Viewer = { zone: string; locale: string } & Naming;

/** What a person reads: a few words, then which rule, why, and when it ends. */
export type Message = { title: string; body: string };

/** A code with its end, as an API answer or a stored row carries it. */
type Explainable = { code: RuleCode; until: Temporal.Instant | null; quote?: string };

/**
 * The one place where a rule's answer becomes words, true for whoever reads them at `now`: an end that has come by then is
 * no date to wait for. Wording is English; moments are in the viewer's zone, and written as their locale writes them.
 */
export function explain(answer: Verdict | Explainable, viewer: Viewer, now: Temporal.Instant): Message {
  if ('allowed' in answer && answer.allowed) return ALLOWED;
  const { code, until, quote } = answer;
  const over = until !== null && !isBefore(now, until);
  if (over && WAITS.test(code)) return ALLOWED;
  const { title, body } = wordingOf(code, until === null || over ? null : whenOf(code, until, viewer, now));
  return { title, body: quote ? `${body} It’s about this sentence: “${quote}”` : body };
}

/** A moment as its rule says it: a rule of calendar days by the day, where it begins with one. */
function whenOf(code: RuleCode, until: Temporal.Instant, viewer: Viewer, now: Temporal.Instant): string {
  if (code === 'DRAFT-0' && isNextMidnight(until, viewer, now)) return 'tomorrow';
  return beginsDay(until, viewer.zone) && /^(?:(?:BACK|PUSH)-|DODGE$)/.test(code)
    ? formatDate(localDate(until, viewer.zone), viewer)
    : formatMoment(until, viewer);
}

/** DRAFT-0 ends with Day 0: the midnight that ends the reader's day is said as tomorrow. */
function isNextMidnight(until: Temporal.Instant, { zone }: Viewer, now: Temporal.Instant): boolean {
  return beginsDay(until, zone) && isTomorrow(localDate(until, zone), localDate(now, zone));
}

const isTomorrow = (date: Temporal.PlainDate, today: Temporal.PlainDate) => addDays(today, 1).equals(date);

/** What only has to wait for its end: once that has come there is nothing left to explain. */
const WAITS = /^(?:HOLD-[1-46]|DRAFT-0)$/;

/** "Thursday 26 November at 16:20", in the viewer's zone; the date is there as a hold can outlast a week's name. */
export function formatMoment(instant: Temporal.Instant, viewer: Viewer): string {
  return writtenMoment(instant, viewer, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...clockOf(viewer.locale),
  });
}

/** "Thursday 26 November": a local calendar date, which has no zone. */
export function formatDay(date: Temporal.PlainDate, { locale }: Pick<Viewer, 'locale'>): string {
  return writtenDate(date, locale, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** "Monday 23 November", and "10 January 2024" where the year is another one than today's: a date of the past (DATES). */
export function formatPastDay(date: Temporal.PlainDate, viewer: Viewer, now: Temporal.Instant): string {
  const thisYear = now.toZonedDateTimeISO(viewer.zone).year;
  return date.year === thisYear ? formatDay(date, viewer) : formatDate(date, viewer);
}

/** "24 May 2027": a local calendar date that may be a year away. */
export function formatDate(date: Temporal.PlainDate, { locale }: Pick<Viewer, 'locale'>): string {
  return writtenDate(date, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "24 Nov 2026": a local calendar date where there is little room, as in a table. One line wherever it stands. */
export function formatShortDate(date: Temporal.PlainDate, { locale }: Pick<Viewer, 'locale'>): string {
  return writtenDate(date, locale, { day: 'numeric', month: 'short', year: 'numeric' }).replace(
    /\s/g,
    '\u00a0',
  );
}

/** Whether `tag` is a locale that moments can be written in. */
export function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

const ALLOWED: Message = {
  title: 'You can send it now',
  body: 'The wait is over. Send it when you’re ready.',
};
