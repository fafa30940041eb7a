import { Temporal } from 'temporal-polyfill';
import { EARLIEST_RECEIPT } from '@/lib/features/rejections/mutations/receipt';
import type { ReceivedWhen } from '@/lib/features/rejections/schema';
import { fieldError } from '@/lib/platform/field-error';
import { yesterday } from '@/lib/rules/said-day';
import { isBefore, localDate, startOfLocalDay } from '@/lib/rules/time';

/**
 * The instant that "yesterday, about 17:00" means on the wall clock of `zone`. Where a clock shows that hour
 * twice the later one counts, as the longer hold wins, unless it is still ahead. `today` is the date that the form showed:
 * what is chosen before midnight and sent after it means the day that was meant.
 */
export function receivedAtOf(
  said: { when: ReceivedWhen; date?: string; time?: string; today?: string },
  now: Temporal.Instant,
  zone: string,
): Temporal.Instant {
  if (said.when === 'just-now') return now;
  const moment = dayOf(said, now, zone).toPlainDateTime(Temporal.PlainTime.from(said.time ?? '12:00'));
  const later = moment.toZonedDateTime(zone, { disambiguation: 'later' }).toInstant();
  return isBefore(now, later)
    ? moment.toZonedDateTime(zone, { disambiguation: 'earlier' }).toInstant()
    : later;
}

function dayOf(
  { when, date, today: shown }: { when: ReceivedWhen; date?: string; today?: string },
  now: Temporal.Instant,
  zone: string,
): Temporal.PlainDate {
  const before = yesterday(now, zone);
  const isPastMidnight = shown === before.toString();
  const today = isPastMidnight ? before : localDate(now, zone);
  switch (when) {
    case 'just-now':
    case 'earlier-today':
      return today;
    case 'yesterday':
      return isPastMidnight ? yesterday(startOfLocalDay(before, zone), zone) : before;
    case 'pick':
      return date ? Temporal.PlainDate.from(date) : today;
    default:
      return when satisfies never;
  }
}

/**
 * The instant that a form means whose button was pressed at `now`, however much later it got through. Throws a ZodError for a
 * moment still to come, at the field that says it.
 */
export function saidAt(
  said: Parameters<typeof receivedAtOf>[0],
  { now, zone }: { now: Temporal.Instant; zone: string },
): Temporal.Instant {
  const receivedAt = receivedAtOf(said, now, zone);
  if (isBefore(now, receivedAt)) {
    throw fieldError(said.when === 'pick' ? 'date' : 'time', 'That’s in the future. When did you hear?');
  }
  if (isBefore(receivedAt, EARLIEST_RECEIPT))
    throw fieldError('date', 'That’s a very long time ago. When did you hear?');
  return receivedAt;
}
