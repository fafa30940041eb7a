import type { Temporal } from 'temporal-polyfill';
import type { FeedbackTheme } from './themes';

/** What a month's review looks at: a journal entry, on the person's local date. */
export type ReviewedEntry = {
  rejectedOn: Temporal.PlainDate;
  themes: readonly FeedbackTheme[];
  oneThing: string | null;
};

/** REVIEW: a month made ready: how many, which themes came and how often, and the one things of the month. */
export type MonthReview = {
  month: Temporal.PlainYearMonth;
  entries: number;
  themes: { theme: FeedbackTheme; count: number }[];
  oneThings: string[];
};

/** REVIEW: the month whose review is ready on a local date: the one before it, from its first day on. */
export function monthToReview(today: Temporal.PlainDate): Temporal.PlainYearMonth {
  return today.toPlainYearMonth().subtract({ months: 1 });
}

/** REVIEW: prepares a month; null where nothing was written in it, as there is nothing to read then. */
export function reviewOf(
  month: Temporal.PlainYearMonth,
  entries: readonly ReviewedEntry[],
): MonthReview | null {
  const inMonth = entries.filter(({ rejectedOn }) => rejectedOn.toPlainYearMonth().equals(month));
  if (inMonth.length === 0) return null;
  const counts = new Map<FeedbackTheme, number>();
  for (const theme of inMonth.flatMap(({ themes }) => [...new Set(themes)]))
    counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return {
    month,
    entries: inMonth.length,
    themes: [...counts].map(([theme, count]) => ({ theme, count })).toSorted((a, b) => b.count - a.count),
    oneThings: inMonth.flatMap(({ oneThing }) => (oneThing?.trim() ? [oneThing.trim()] : [])),
  };
}
