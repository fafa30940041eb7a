import type { Temporal } from 'temporal-polyfill';
import { writtenDate } from '@/lib/rules/written';

/** "October 2026", in the reader's language. */
export const monthName = (month: Temporal.PlainYearMonth, locale: string): string =>
  writtenDate(month.toPlainDate({ day: 1 }), locale, { month: 'long', year: 'numeric' });
