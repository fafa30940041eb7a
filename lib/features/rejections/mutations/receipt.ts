import { Temporal } from 'temporal-polyfill';
import { fieldError } from '@/lib/platform/field-error';
import { isBefore } from '@/lib/rules/time';

/** How far a client's clock may run ahead of ours before we call it the future. */
const SKEW_SECONDS = 60;
/** Before this no rejection of a running search was received; it is a slip of the keyboard. */
export const EARLIEST_RECEIPT = Temporal.Instant.from('2000-01-01T00:00:00Z');

/**
 * When the news came; `now` where it was not said. A clock that runs a little ahead is put right. Throws a
 * ZodError for a moment still to come.
 */
export function receipt(said: Temporal.Instant | undefined, now: Temporal.Instant): Temporal.Instant {
  if (!said) return now;
  if (isBefore(now.add({ seconds: SKEW_SECONDS }), said))
    throw fieldError('receivedAt', 'That’s in the future. When did you hear?');
  if (isBefore(said, EARLIEST_RECEIPT))
    throw fieldError('receivedAt', 'That’s a very long time ago. When did you hear?');
  return isBefore(now, said) ? now : said;
}
