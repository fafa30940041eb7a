import type { Temporal } from 'temporal-polyfill';
import { asTold } from './ledger';
import { type Ending, hasReached, type Stage } from './stages';
import { daysBetween } from './time';

/** Where an application was put, and the local day that is meant (DATES); null where nobody knows it. */
export type Move = { stage: Stage; ending: Ending | null; on: Temporal.PlainDate | null };

// lib/features/insights/data/moves.ts says these rules again in SQL, where they count a whole search; its test holds the two
// against each other.

/** A stage that was left for a later one, or by an answer, and the local days spent there. */
export type Stay = { stage: Stage; days: number };

/** The moves that count, by their days: what stays where it was is none. Given in the order in which they were written down. */
export function movesThatCount<One extends Move>(written: readonly One[]): One[] {
  const told = asTold(written);
  return told.filter((move, at) => {
    const before = told[at - 1];
    return !before || before.stage !== move.stage || before.ending !== move.ending;
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
