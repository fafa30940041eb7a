import { Temporal } from 'temporal-polyfill';
import type { Viewer } from '@/lib/rules/messages';
import { localDate } from '@/lib/rules/time';

/** The reader's calendar day of an instant in ISO 8601. */
export const localDay = (instant: string, { zone }: Viewer): Temporal.PlainDate =>
  localDate(Temporal.Instant.from(instant), zone);
