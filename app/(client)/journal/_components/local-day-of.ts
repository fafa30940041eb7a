import { Temporal } from 'temporal-polyfill';
import type { Viewer } from '@/lib/rules/messages';
import { localDate } from '@/lib/rules/time';

/** The calendar day of an instant, by the person's clocks. */
export const localDayOf = (instant: string, { zone }: Viewer): string =>
  localDate(Temporal.Instant.from(instant), zone).toString();
