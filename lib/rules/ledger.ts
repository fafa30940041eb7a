import { Temporal } from 'temporal-polyfill';
import { SLIP_MINUTES } from './policy';
import { type Ending, furthestOf, hasReached, type LaterLabel, type Stage } from './stages';
import { addDays, earlierDate, laterDate, localDate } from './time';

// DATES, STAGE, PIPE-5: an application is what its events say. Everything else about where it stands is told from them.

/**
 * DATES: stands for the day of an application that was kept elsewhere and of which no day is known: before every other, and
 * never shown. One that a person adds here stands where it stands since the day on which they said so.
 */
export const NO_DAY = Temporal.PlainDate.from('0001-01-01');
/** Whether no day of it is known. */
export const isUndated = (events: readonly Pick<LedgerEvent, 'on'>[]): boolean =>
  events.every(({ on }) => on === null);
/** Whether a day only stands for one that nobody knows: `NO_DAY`. */
export const isNoDay = (day: Temporal.PlainDate): boolean => day.equals(NO_DAY);

/** Where an application was put. */
export type Status = {
  stage: Stage;
  laterLabel: LaterLabel | null;
  /** Which of the person's own rounds of that stage; left out for none. No rule asks for it. */
  roundId?: string | null;
  ending: Ending | null;
};

/**
 * An event as it counts now: the last word on it. `on` is the local day that is meant, null where nobody knows it; `at` is
 * when it was written down first. A rejection says with its stage how far the application had come; any other ending none.
 */
export type LedgerEvent = Status & { on: Temporal.PlainDate | null; at: Temporal.Instant };

/** What the events of an application say. */
export type Place = Status & {
  /** PIPE-5: the furthest stage it came to. */
  furthestStage: Stage;
  /** The day of the first event "applied"; undefined where there is none, null where its day is not known. */
  appliedOn: Temporal.PlainDate | null | undefined;
  /** The day of the event that says where it stands; the day it was written down where nobody knows that. */
  movedOn: Temporal.PlainDate;
  /**
   * When that event was written down, where nobody knows its day: what is told of a past has only a place there, and no
   * day.
   */
  undatedSince: Temporal.Instant | null;
  /** The day on which it ended; null while it is open, and where nobody knows it (lib/rules/ending-day.ts). */
  endedOn: Temporal.PlainDate | null;
  /** When the newest event was written down. */
  writtenAt: Temporal.Instant;
};

/** What is true of an event whatever it is: a stage that was come to, or an ending that says one. */
const saysStage = ({ ending }: Status) => ending === null || ending === 'rejected';

/**
 * By the day that is meant; those of one day in the order in which they were written down. One without a day goes with the
 * event that was written down before it.
 */
export function inOrder<Event extends { on: Temporal.PlainDate | null }>(written: readonly Event[]): Event[] {
  let day: Temporal.PlainDate | null = null;
  const placed = written.map((event) => {
    day = event.on ?? day;
    return { event, day };
  });
  return placed
    .toSorted((a, b) =>
      a.day && b.day ? Temporal.PlainDate.compare(a.day, b.day) : a.day ? 1 : b.day ? -1 : 0,
    )
    .map(({ event }) => event);
}

/** The same, with a rejection last: it ends an application until it is undone, whatever is dated after it. */
export function asTold<Event extends { ending: Ending | null; on: Temporal.PlainDate | null }>(
  written: readonly Event[],
): Event[] {
  const ordered = inOrder(written);
  const isRejection = ({ ending }: Event) => ending === 'rejected';
  return [...ordered.filter((event) => !isRejection(event)), ...ordered.filter(isRejection)];
}

/** The last day that is known of any of them; null where none is. */
export const latestDay = (written: readonly Pick<LedgerEvent, 'on'>[]): Temporal.PlainDate | null =>
  inOrder(written).findLast(({ on }) => on !== null)?.on ?? null;

/** The endings that no stage came after; the last of them is the one that counts. */
export function endingsAtLast<Event extends Pick<LedgerEvent, 'ending' | 'on'>>(
  written: readonly Event[],
): Event[] {
  const told = asTold(written);
  return told.slice(told.findLastIndex(({ ending }) => ending === null) + 1);
}

/**
 * Where an application stands. `written` is in the order in which its events were written down; null where there are
 * none. A stage after an ending opens it again.
 */
export function placeOf(written: readonly LedgerEvent[], zone: string): Place | null {
  const told = asTold(written);
  const last = told.at(-1);
  const newest = written.at(-1);
  if (!last || !newest) return null;
  const stood = told.findLast(saysStage) ?? last;
  return {
    stage: stood.stage,
    laterLabel: stood.stage === 'later-interview' ? stood.laterLabel : null,
    roundId: stood.roundId ?? null,
    ending: last.ending,
    furthestStage: furthestOf(told.filter(saysStage).map(({ stage }) => stage)),
    appliedOn: told.find(({ stage, ending }) => stage === 'applied' && ending === null)?.on,
    movedOn: last.on ?? localDate(last.at, zone),
    undatedSince: last.on === null ? last.at : null,
    endedOn: last.ending === null ? null : last.on,
    writtenAt: newest.at,
  };
}

/**
 * DATES: which of the events were slips, once the person puts the application at `to`: those of the last ten minutes that
 * went past it, ended it, or led to another round of the stage where it is put back. One whose own day was given was no slip of
 * the hand.
 */
export function slipsBefore<Event extends LedgerEvent>(
  written: readonly Event[],
  { to, now, zone }: { to: Status; now: Temporal.Instant; zone: string },
): Event[] {
  return written.filter((event, place) => {
    const minutes = event.at.until(now).total('minutes');
    const dated = event.on !== null && !event.on.equals(localDate(event.at, zone));
    if (minutes > SLIP_MINUTES || dated) return false;
    if (event.ending !== null || (event.stage !== to.stage && hasReached(event.stage, to.stage))) return true;
    const stoodThere = written
      .slice(0, place)
      .some((before) => before.ending === null && isSameRound(before, to));
    return event.stage === to.stage && !isSameRound(event, to) && stoodThere;
  });
}

const isSameRound = (one: Status, other: Status): boolean =>
  one.stage === other.stage && (one.roundId ?? null) === (other.roundId ?? null);

/**
 * DATES: on which day something ended where nobody has said it. Silence ends a process once it has lasted as long as the
 * person waits (`ghostDays`), and not on the day on which they close it; anything else ended today. Nothing ends before what
 * happened last (`movedOn`), which may be dated ahead: it would not be the end.
 */
export function endsOn(
  ending: Ending,
  {
    movedOn,
    today,
    ghostDays,
  }: { movedOn: Temporal.PlainDate; today: Temporal.PlainDate; ghostDays: number },
): Temporal.PlainDate {
  return ending === 'ghosted'
    ? laterDate(movedOn, earlierDate(today, addDays(movedOn, ghostDays)))
    : laterDate(movedOn, today);
}
