import type { Temporal } from 'temporal-polyfill';
import { formatMoment, type Viewer } from '@/lib/rules/messages';

/** When an email was delivered, in the time zone of the signed-in person, or in UTC (named) if nobody is. */
export function deliveredOn(at: Temporal.Instant, viewer: Viewer | null): string {
  return viewer ? formatMoment(at, viewer) : `${formatMoment(at, { zone: 'UTC', locale: 'en-GB' })} UTC`;
}
