import { Temporal } from 'temporal-polyfill';
import type { RejectionClock } from './when-fields';

/** The words of `zone` at `now` that the fields about a rejection's moment begin with. */
export function clockFor(now: Temporal.Instant, zone: string): RejectionClock {
  const local = now.toZonedDateTimeISO(zone);
  const anHourAgo = local.subtract({ hours: 1 });
  const sameDay = anHourAgo.toPlainDate().equals(local.toPlainDate());
  return {
    today: local.toPlainDate().toString(),
    earlier: (sameDay ? anHourAgo.toPlainTime() : new Temporal.PlainTime()).toString({
      smallestUnit: 'minute',
    }),
  };
}
