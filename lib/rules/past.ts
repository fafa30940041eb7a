import type { Temporal } from 'temporal-polyfill';
import { inOrder, type LedgerEvent } from './ledger';
import { ENDINGS, type Ending, furthestOf, type LaterLabel, rejectedAt, STAGES, type Stage } from './stages';
import { atLocalHour, isBefore } from './time';

// DATES: the history of an application that was kept somewhere else, told as events of ours. No more is said than was
// known there: an event whose day nobody wrote down has none.

/**
 * Something that happened: it came to a stage, or ended. `at` is the moment, where more than the day is known; `stage` the one
 * an ending came at, where that was said.
 */
export type ToldEvent = {
  to: Stage | Ending;
  on: Temporal.PlainDate | null;
  at?: Temporal.Instant | null;
  stage?: Stage;
  laterLabel?: LaterLabel | null;
  /** Of a stage: which of the person's own rounds it was. */
  roundId?: string | null;
};

/** What another tracker says of one application. */
export type ToldPast = {
  stage: Stage;
  laterLabel?: LaterLabel | null;
  ending: Ending | null;
  appliedOn: Temporal.PlainDate | null;
  endedOn: Temporal.PlainDate | null;
  events: readonly ToldEvent[];
};

type Present = { now: Temporal.Instant; zone: string };

/**
 * The events of an application, the first first, each with the moment that stands for its writing: it was written down
 * there and then, so it is no slip of the last minutes. Never empty.
 */
export function pastOf(told: ToldPast, { now, zone }: Present): LedgerEvent[] {
  const events = withEnding(withStage(withApplying(told), told), told);
  return withMoments(asStatuses(inOrder(events)), { now, zone });
}

const isEnding = (to: Stage | Ending): to is Ending => (ENDINGS as readonly string[]).includes(to);
const isStage = (to: Stage | Ending): to is Stage => (STAGES as readonly string[]).includes(to);

/** A day of applying that no event says comes before all that it led to. */
function withApplying({ stage, ending, appliedOn, events }: ToldPast): ToldEvent[] {
  const sent = stage !== 'saved' || ending !== null;
  if (!appliedOn || !sent || events.some(({ to }) => to === 'applied')) return [...events];
  const first = events.findIndex(({ to }) => to !== 'saved');
  const at = first === -1 ? events.length : first;
  return [...events.slice(0, at), { to: 'applied', on: appliedOn }, ...events.slice(at)];
}

/** It came to where it stands, though nobody wrote down when: a step that is told already is not told again. */
function withStage(events: ToldEvent[], { stage, laterLabel, ending }: ToldPast): ToldEvent[] {
  if (events.some(({ to }) => to === stage)) return events;
  // Whoever took back what they had applied for had saved it before, if at all.
  if (stage === 'saved' && ending !== null && events.some(({ to }) => isStage(to))) return events;
  const firstEnding = events.findIndex(({ to }) => isEnding(to));
  const at = firstEnding === -1 ? events.length : firstEnding;
  return [...events.slice(0, at), { to: stage, laterLabel, on: null }, ...events.slice(at)];
}

const withEnding = (events: ToldEvent[], { ending, endedOn }: ToldPast): ToldEvent[] =>
  ending === null || events.some(({ to }) => to === ending)
    ? events
    : [...events, { to: ending, on: endedOn }];

/** An ending leaves the stage as it is; a rejection says how far it had come. */
function asStatuses(events: readonly ToldEvent[]): Unplaced[] {
  const stages: Stage[] = [];
  let label: LaterLabel | null = null;
  let round: string | null = null;
  return events.map(({ to, on, at, stage: said, laterLabel, roundId }) => {
    if (isStage(to)) {
      stages.push(to);
      round = roundId ?? null;
      label = to === 'later-interview' ? (laterLabel ?? null) : null;
    }
    const stood = stages.at(-1) ?? 'saved';
    const stage = to === 'rejected' ? rejectedAt(furthestOf([...stages, said ?? 'saved'])) : stood;
    const ending = isEnding(to) ? to : null;
    return stage === stood
      ? { stage, laterLabel: label, roundId: round, ending, on, at }
      : { stage, laterLabel: null, roundId: null, ending, on, at };
  });
}

/** An event whose place in the order of writing is not settled yet. */
type Unplaced = Omit<LedgerEvent, 'at'> & Pick<ToldEvent, 'at'>;

/** Each a little after the one before, none after now; noon of its day where only that is known. */
function withMoments(
  events: readonly Unplaced[],
  { now, zone }: Pick<Present, 'now' | 'zone'>,
): LedgerEvent[] {
  const known = events.map(({ at, on }) => at ?? (on ? atLocalHour(on, 12, zone) : null));
  const first = known.find((moment) => moment !== null) ?? now;
  let before = first.subtract({ milliseconds: events.length + 1 });
  return events.map((event, place) => {
    const last = now.subtract({ milliseconds: events.length - 1 - place });
    const next = before.add({ milliseconds: 1 });
    const own = known[place] ?? next;
    const late = isBefore(own, next) ? next : own;
    before = isBefore(last, late) ? last : late;
    return { ...event, at: before };
  });
}
