import type { Temporal } from 'temporal-polyfill';
import { formatMoment, type Reader } from '@/lib/rules/messages';

/** When a mail was delivered: on the clock of whoever is signed in; in UTC, which is named then, where nobody is. */
export function deliveredOn(at: Temporal.Instant, reader: Reader | null): string {
  return reader ? formatMoment(at, reader) : `${formatMoment(at, { zone: 'UTC', locale: 'en-GB' })} UTC`;
}
