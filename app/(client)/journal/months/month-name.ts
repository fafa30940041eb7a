import type { Temporal } from 'temporal-polyfill';

/** "October 2026", in the reader's language. */
export const monthName = (month: Temporal.PlainYearMonth, locale: string): string =>
  month.toPlainDate({ day: 1 }).toLocaleString(locale, { month: 'long', year: 'numeric' });
