import type { Temporal } from 'temporal-polyfill';
import { formatMoment, type Reader } from '@/lib/rules/messages';

/** When an email was delivered, in the time zone of the signed-in person, or in UTC (named) if nobody is. */
export function deliveredOn(at: Temporal.Instant, reader: Reader | null): string {
  return reader ? formatMoment(at, reader) : `${formatMoment(at, { zone: 'UTC', locale: 'en-GB' })} UTC`;
}
