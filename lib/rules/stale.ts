import type { Temporal } from 'temporal-polyfill';
import { type Ending, isInFlight, type Stage } from './stages';
import { addDays, daysBetween, laterDate } from './time';

/**
 * STAGE: whether an application has been silent for so long that the person is asked whether to close it as ghosted: in
 * flight, without an offer, which waits for the person, and not moved for the days they set, on their local dates. Null
 * where it is not asked; otherwise for how many days it has been quiet. One that was given longer is left alone until that
 * date.
 */
export function staleFor(application: {
  stage: Stage;
  ending: Ending | null;
  movedOn: Temporal.PlainDate;
  /** The date until which the person gave it longer. */
  snoozedUntil: Temporal.PlainDate | null;
  today: Temporal.PlainDate;
  /** The person's own setting, in local days. */
  days: number;
}): number | null {
  const { movedOn, snoozedUntil, today, days } = application;
  if (!isInFlight(application) || application.stage === 'offer') return null;
  const asksFrom = askedAboutOn({ movedOn, snoozedUntil, days });
  return daysBetween(asksFrom, today) >= 0 ? daysBetween(movedOn, today) : null;
}

/** STAGE: the local date from which a silent application is asked about. */
function askedAboutOn(application: {
  movedOn: Temporal.PlainDate;
  snoozedUntil: Temporal.PlainDate | null;
  days: number;
}): Temporal.PlainDate {
  const { movedOn, snoozedUntil, days } = application;
  const regular = addDays(movedOn, days);
  return snoozedUntil ? laterDate(regular, snoozedUntil) : regular;
}
