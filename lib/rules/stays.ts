import type { Temporal } from 'temporal-polyfill';
import { SLIP_MINUTES } from './policy';
import { type Ending, hasReached, type Stage } from './stages';
import { daysBetween, localDate } from './time';

/** Where an application was put, and the moment it was written down. */
export type Written = { stage: Stage; ending: Ending | null; at: Temporal.Instant };

/** The same with the local day that is meant (DATES); null where nobody knows it. */
export type Move = Written & { on: Temporal.PlainDate | null };

// lib/features/insights/data/moves.ts says these rules again in SQL, where they count a whole search; its test holds the two
// against each other.

/** A stage that was left for a later one, or by an answer, and the local days spent there. */
export type Stay = { stage: Stage; days: number };

/**
 * The moves that count, in the order they were written down. One that was taken back within minutes did not happen
 * (DATES); a rejection that is followed by anything was undone, or said again with another stage.
 */
export function movesThatCount<One extends Written>(moves: readonly One[]): One[] {
  const kept = moves.filter((move, at) => {
    const [before, after] = [moves[at - 1], moves[at + 1]];
    if (!after) return true;
    if (move.ending === 'rejected') return false;
    const taken = before?.stage === after.stage && before.ending === after.ending;
    return !(taken && move.at.until(after.at).total('minutes') <= SLIP_MINUTES);
  });
  return kept.filter((move, at) => {
    const before = kept[at - 1];
    return !before || before.stage !== move.stage || before.ending !== move.ending;
  });
}

/**
 * DATES: the moves that count with their days. A rejection has the day on which it was received, applying the one that the
 * person gave. A stage that an application was added at was reached some time before, nobody knows when.
 */
export function datedMoves(
  application: {
    moves: readonly Written[];
    appliedOn: Temporal.PlainDate | null;
    receivedOn: Temporal.PlainDate | null;
  },
  zone: string,
): Move[] {
  const { moves, appliedOn, receivedOn } = application;
  return movesThatCount(moves).map((move, at, told) => {
    const before = told[at - 1];
    const writtenOn = localDate(move.at, zone);
    if (move.ending === 'rejected') return { ...move, on: receivedOn ?? writtenOn };
    const applies = move.stage === 'applied' && move.ending === null;
    if (!before) return { ...move, on: applies ? appliedOn : null };
    return { ...move, on: applies && before.stage === 'saved' ? (appliedOn ?? writtenOn) : writtenOn };
  });
}

/**
 * PIPE-5: the stays of one application whose length is known: those in a stage that was left for a later one or ended by
 * a decision. One that is left by silence or by the person says nothing about how long a stage takes, and neither does one
 * whose days contradict each other. A rejection at another stage than the one it was in leaves the length open.
 */
export function staysOf(told: readonly Move[]): Stay[] {
  return told.flatMap((move, at) => {
    const next = told[at + 1];
    if (!next || move.ending !== null || move.stage === 'saved') return [];
    const movedOn = next.ending === null && next.stage !== move.stage && hasReached(next.stage, move.stage);
    const decided = next.stage === move.stage && DECISIONS.some((ending) => ending === next.ending);
    return movedOn || decided ? known(move.stage, move.on, next.on) : [];
  });
}

const DECISIONS = ['rejected', 'accepted', 'declined'] as const;

/** Local days from applying until the employer first said anything; null where it has not, or where a day is not known. */
export function daysToHearBack(told: readonly Move[], appliedOn: Temporal.PlainDate | null): number | null {
  const at = told.findIndex(
    ({ stage, ending }) => ending === 'rejected' || (ending === null && hasReached(stage, 'phone-screen')),
  );
  const [before, answer] = [told[at - 1], told[at]];
  if (!before || !answer || (answer.ending === 'rejected' && answer.stage !== before.stage)) return null;
  return known(answer.stage, appliedOn, answer.on)[0]?.days ?? null;
}

function known(stage: Stage, from: Temporal.PlainDate | null, to: Temporal.PlainDate | null): Stay[] {
  if (from === null || to === null) return [];
  const days = daysBetween(from, to);
  return days < 0 ? [] : [{ stage, days }];
}
