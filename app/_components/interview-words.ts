import { Temporal } from 'temporal-polyfill';
import type { InterviewView } from '@/lib/features/interviews/schema';
import { nameOfKind } from '@/lib/rules/interview-names';
import { isAnotherDay, showsTheSame } from '@/lib/rules/interviews';
import type { Viewer } from '@/lib/rules/messages';
import type { Naming } from '@/lib/rules/own-stages';
import { localDate } from '@/lib/rules/time';
import { clockOf, writtenDate, writtenMoment } from '@/lib/rules/written';
import { placeOfZone } from './zone-place';

type Named = Pick<InterviewView, 'title' | 'kind' | 'round'>;
type Timed = Pick<InterviewView, 'startsAt' | 'endsAt' | 'timeZone'>;

/** What an interview is called: as its invitation does, or by its kind and round. */
export const nameOfInterview = ({ title, kind, round }: Named, naming: Naming): string =>
  title ?? kindOfInterview({ kind, round }, naming);

/** Its kind and round. */
export const kindOfInterview = ({ kind, round }: Omit<Named, 'title'>, naming: Naming): string =>
  `${nameOfKind(naming, kind)}${round === null ? '' : `, round ${round}`}`;

/** "10:00 to 11:00" by the clocks of a zone, or only when it begins. */
export function hoursOfInterview({ startsAt, endsAt }: Timed, viewer: Viewer): string {
  const from = writtenMoment(Temporal.Instant.from(startsAt), viewer, clockOf(viewer.locale));
  return endsAt
    ? `${from} to ${writtenMoment(Temporal.Instant.from(endsAt), viewer, clockOf(viewer.locale))}`
    : from;
}

/** "Tuesday 1 December 2026": its date by the clocks of the viewer, with its year where that is not this one. */
export function dayOfInterview({ startsAt }: Timed, now: Temporal.Instant, { zone, locale }: Viewer): string {
  const day = localDate(Temporal.Instant.from(startsAt), zone);
  const thisYear = localDate(now, zone).year === day.year;
  return writtenDate(day, locale, {
    ...{ weekday: 'long', day: 'numeric', month: 'long' },
    ...(thisYear ? {} : { year: 'numeric' }),
  });
}

/** The same by the clocks of the zone it was arranged in, where those show something else: "16:00 to 17:00 in New York". */
export function theirHours(interview: Timed, viewer: Viewer): string | null {
  const at = Temporal.Instant.from(interview.startsAt);
  const { timeZone } = interview;
  if (showsTheSame(at, timeZone, viewer.zone)) return null;
  const there = { ...viewer, zone: timeZone };
  const day = isAnotherDay(at, timeZone, viewer.zone)
    ? `${writtenMoment(at, there, { weekday: 'long', day: 'numeric', month: 'long' })}, `
    : '';
  return `${day}${hoursOfInterview(interview, there)} in ${placeOfZone(timeZone)}`;
}
