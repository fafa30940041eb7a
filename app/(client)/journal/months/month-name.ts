import { Temporal } from 'temporal-polyfill';
import { writtenDate } from '@/lib/rules/written';

/** "October 2026", in the reader's language. */
export const monthName = (month: Temporal.PlainYearMonth, locale: string): string =>
  writtenDate(month.toPlainDate({ day: 1 }), locale, { month: 'long', year: 'numeric' });

/** The same of a month that is written like "2026-10". */
export const monthNamed = (month: string, locale: string): string =>
  monthName(Temporal.PlainYearMonth.from(month), locale);
