import { Temporal } from 'temporal-polyfill';
import type { RejectionClock } from './when-fields';

/** The defaults, by the viewer's clocks at `now`, of the fields for the time of a rejection. */
export function clockFor(
  now: Temporal.Instant,
  { zone, locale }: { zone: string; locale?: string },
): RejectionClock {
  const local = now.toZonedDateTimeISO(zone);
  const anHourAgo = local.subtract({ hours: 1 });
  const sameDay = anHourAgo.toPlainDate().equals(local.toPlainDate());
  return {
    ...{ zone, locale },
    today: local.toPlainDate().toString(),
    earlier: (sameDay ? anHourAgo.toPlainTime() : new Temporal.PlainTime()).toString({
      smallestUnit: 'minute',
    }),
  };
}
