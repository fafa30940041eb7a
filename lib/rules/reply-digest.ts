import { Temporal } from 'temporal-polyfill';
import { DECENT_HOURS } from './policy';
import { addDays, atLocalHour, isBefore, localDate } from './time';

/**
 * HOLD-1 to HOLD-4, as NUDGE-2: when the news that a reply may leave is mailed, one mail a local day for all of it. From
 * the person's morning hour on and not in the evening; where the day had its mail, on the next morning. `now` where it
 * is time.
 */
export function replyDigestAt({
  now,
  zone,
  hour,
  toldOn,
}: {
  now: Temporal.Instant;
  zone: string;
  /** Local hour of the person's morning mail, 0 to 23. */
  hour: number;
  /** The local date of the last such mail. */
  toldOn: Temporal.PlainDate | null;
}): Temporal.Instant {
  const today = localDate(now, zone);
  const opens = atLocalHour(today, hour, zone);
  const tomorrow = atLocalHour(addDays(today, 1), hour, zone);
  if (toldOn !== null && Temporal.PlainDate.compare(toldOn, today) >= 0) return tomorrow;
  if (isBefore(now, opens)) return opens;
  // Whoever wants their mail in the evening gets it then.
  const evening = hour < DECENT_HOURS.to && now.toZonedDateTimeISO(zone).hour >= DECENT_HOURS.to;
  return evening ? tomorrow : now;
}
