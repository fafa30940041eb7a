import { ENDINGS, type Ending, furthestOf, type LaterLabel, STAGES, type Stage } from '@/lib/rules/stages';
import type { Happening, Meaning } from './fields';
import { inOrder } from './history';
import type { ReadEvent } from './types';

/** A day with its clock time, as far as a file says them. */
export type ReadDay = { on: string | null; at: string | null };

/** What a row says of the course of an application. */
export type CourseFacts = {
  /** By what it came to: the column's day, or that it did and nobody knows when. */
  days: ReadonlyMap<Happening, ReadDay>;
  statuses: readonly Meaning[];
  /** The day on which it came to what its status says. */
  statusOn: ReadDay | null;
  /** Events that one cell told. */
  told: readonly ReadEvent[];
  /** Whether it was applied for, where a column says yes or no. */
  applied: boolean | null;
};

/**
 * The dated events of a row, in their order. A status past "saved" proves an application, whatever a switch says; whether on a
 * known day is another question. A day of creation that is later than anything else is that of the entry, and left out.
 */
export function eventsOf(facts: CourseFacts): ReadEvent[] {
  const events: ReadEvent[] = [];
  const has = (to: Happening) => events.some((event) => event.to === to);
  const add = (to: Happening, day: ReadDay | null, laterLabel?: LaterLabel) =>
    events.push({
      ...{ to, on: day?.on ?? null },
      ...(day?.at ? { at: day.at } : {}),
      ...(laterLabel ? { laterLabel } : {}),
    });
  for (const [to, day] of facts.days) add(to, day);
  for (const event of facts.told)
    if (!events.some(({ to, on }) => to === event.to && (on === event.on || event.on === null)))
      events.push(event);
  for (const { to, laterLabel, after } of facts.statuses) {
    if (after && !has(after.to)) add(after.to, null, after.laterLabel);
    if (has(to)) labelled(events, to, laterLabel);
    else add(to, facts.statusOn, laterLabel);
  }
  if (!has('applied') && (facts.applied || events.some(({ to }) => to !== 'saved'))) add('applied', null);
  return endingLast(arranged(withoutLateEntry(events)), facts);
}

/**
 * An ending that the status names is where it stands, however the days of the row were written down; so is the one of a column
 * of its own where no status says otherwise. Only a cell that tells a whole course can tell of a second try.
 */
function endingLast(events: ReadEvent[], { statuses, statusOn, told }: CourseFacts): ReadEvent[] {
  const said = statuses.filter(({ to }) => isEnding(to));
  if (said.length === 0 && statuses.length > 0) return events;
  const ending = events.findLast(({ to }) =>
    said.length > 0 ? said.some((meaning) => meaning.to === to) : isEnding(to),
  );
  if (!ending || ending === events.at(-1)) return events;
  if (told.includes(ending)) {
    if (said.length === 0) return events;
    const again = statusOn?.on && statusOn.on !== ending.on ? statusOn.on : null;
    return [...events, { to: ending.to, on: again }];
  }
  return [...events.filter((event) => event !== ending), ending];
}

/** A rejection ends whatever is dated after it; of another ending a day that cannot be is one that nobody knows. */
export function withoutDayTooEarly(events: ReadEvent[]): ReadEvent[] {
  const ending = events.at(-1);
  if (!ending || !isEnding(ending.to) || ending.to === 'rejected') return events;
  const { at: _at, ...open } = ending;
  const isTooEarly = events.some(({ on }) => on !== null && ending.on !== null && on > ending.on);
  return isTooEarly ? [...events.slice(0, -1), { ...open, on: null }] : events;
}

function labelled(events: ReadEvent[], to: Happening, laterLabel: LaterLabel | undefined): void {
  const event = events.findLast((one) => one.to === to);
  if (event && laterLabel) event.laterLabel ??= laterLabel;
}

function withoutLateEntry(events: readonly ReadEvent[]): ReadEvent[] {
  const first = events.reduce<string | null>(
    (found, { to, on }) => (to !== 'saved' && on !== null && (found === null || on < found) ? on : found),
    null,
  );
  return events.filter(({ to, on }) => to !== 'saved' || on === null || first === null || on <= first);
}

const PLACES: readonly Happening[] = [...STAGES, ...ENDINGS];
const placeOf = (to: Happening): number => PLACES.indexOf(to);

/** As stages follow one another, and the dated ones among them by their days. */
const arranged = (events: readonly ReadEvent[]): ReadEvent[] =>
  inOrder([...events].sort((a, b) => placeOf(a.to) - placeOf(b.to)));

export const isEnding = (to: Happening): to is Ending => (ENDINGS as readonly string[]).includes(to);

export type Stands = {
  stage: Stage;
  laterLabel: LaterLabel | null;
  ending: Ending | null;
  appliedOn: string | null;
  endedOn: string | null;
};

/** Where an application stands after its events; one that was accepted or declined had an offer. */
export function standsAfter(events: readonly ReadEvent[]): Stands {
  const stages = events.flatMap(({ to }) => (isEnding(to) ? [] : [to]));
  const last = events.at(-1);
  const ending = last && isEnding(last.to) ? last.to : null;
  const offered: Stage[] = ending === 'accepted' || ending === 'declined' ? ['offer'] : [];
  // Of what goes on it is the stage that it came to last, as its history will have it; of what is over, the furthest.
  const stage = ending === null ? (stages.at(-1) ?? 'saved') : furthestOf([...stages, ...offered]);
  return {
    ...{ stage, ending },
    laterLabel:
      (stage === 'later-interview' && events.findLast(({ to }) => to === stage)?.laterLabel) || null,
    appliedOn: events.find(({ to }) => to === 'applied')?.on ?? null,
    endedOn: ending === null ? null : (last?.on ?? null),
  };
}

/** The first two events that stand in the file the wrong way round: an end, or a later stage, before what precedes it. */
export function disorder(events: readonly ReadEvent[]): [ReadEvent, ReadEvent] | null {
  const dated = inOrder(events.filter(({ on }) => on !== null));
  for (const [at, event] of dated.entries()) {
    const before = dated
      .slice(0, at)
      .find((one) => placeOf(one.to) > placeOf(event.to) && one.on !== event.on);
    if (before && (event.to === 'applied' || isEnding(before.to))) return [before, event];
  }
  return null;
}
