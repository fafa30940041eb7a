import { Temporal } from 'temporal-polyfill';
import { formatMoment } from '@/lib/rules/messages';

/** When a mail was delivered, in this machine's own zone: in local mode that is the reader's. */
export function deliveredOn(at: Temporal.Instant): string {
  return formatMoment(at, { zone: Temporal.Now.timeZoneId(), locale: 'en-GB' });
}
