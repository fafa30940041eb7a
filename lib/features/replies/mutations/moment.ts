import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { fieldError } from '@/lib/platform/field-error';
import { DECENT_HOURS } from '@/lib/rules/policy';
import { isDecentHour } from '@/lib/rules/send-hours';
import { isBefore } from '@/lib/rules/time';
import { writtenHour } from '@/lib/rules/written';

/** A moment this little in the past is a form that took a minute to fill in: it means now. */
const SKEW_SECONDS = 60;

/** A chosen moment is now or still to come. Throws a ZodError. */
export function requireToCome(tx: ClientTx, at: Temporal.Instant): void {
  if (isBefore(at, tx.now.subtract({ seconds: SKEW_SECONDS })))
    throw fieldError('at', 'That time has passed. Choose one in the future.');
}

/** HOLD-6: the same, and not an hour of the night. Throws a ZodError. */
export function requireChoosable(tx: ClientTx, at: Temporal.Instant): void {
  requireToCome(tx, at);
  const { zone, locale } = tx.viewer;
  if (isDecentHour(at, zone)) return;
  const [from, to] = [DECENT_HOURS.from, DECENT_HOURS.to].map((hour) => writtenHour(hour, locale));
  throw fieldError('at', `Choose an hour between ${from} and ${to}.`);
}
