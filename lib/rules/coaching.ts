import type { Temporal } from 'temporal-polyfill';
import { depthOf } from './pipeline';
import { type PlanState, planDay, planHasEnded } from './plan';
import { CLIENT_SILENT_DAYS } from './policy';
import { daysBetween } from './time';
import { allow, refuse, type Verdict } from './verdict';

/** COACH-1: what a client can consent to, each on its own. */
export const COACHING_SCOPES = ['journal', 'pipeline', 'replies', 'patterns'] as const;
export type CoachingScope = (typeof COACHING_SCOPES)[number];

/** What a coach might ask for. A vent is in it so that the answer is written down: never. */
export const COACHED_THINGS = [...COACHING_SCOPES, 'vent'] as const;
export type CoachedThing = (typeof COACHED_THINGS)[number];

/**
 * COACH-1, COACH-2, VENT: whether a coach may see something of a client's. The consent must hold at this moment, cover
 * the scope and, for journal entries, the single entry. A vent is never seen, under any scope.
 */
export function mayCoachSee(asked: {
  thing: CoachedThing;
  /** Invited and ended consents count as none. */
  active: boolean;
  scopes: readonly CoachingScope[];
  /** Whether this very entry is shown; of no account for other things. */
  entryShown: boolean;
}): Verdict {
  const { thing, active, scopes, entryShown } = asked;
  if (thing === 'vent') return refuse('VENT', null, 'a vent is never shown');
  if (!active) return refuse('COACH-1', null, 'there is no consent now');
  if (!scopes.includes(thing)) return refuse('COACH-1', null, 'the consent does not cover this');
  return thing === 'journal' && !entryShown
    ? refuse('COACH-2', null, 'this entry is kept private')
    : allow('COACH-1', 'the client consents to this');
}

/** COACH-2: how many entries a coach is told of without a word of what they say. */
export function keptPrivate(entries: { all: number; shown: number }): number {
  return Math.max(0, entries.all - entries.shown);
}

/** COACH-3: what of a coach's doings stands in the record that the client reads: each opening, refused ones aside. */
export const RECORDED_OPENINGS = ['client-page', 'entry'] as const;

/** COACH-4: what a coach sees of how a client is doing, where the consent covers it. */
export type ClientSigns = { insidePlan: boolean; thin: boolean; silent: boolean };

/** COACH-4, 72H, PIPE-2: the signs of one client on the client's local date. */
export function clientSigns(client: {
  plan: { state: PlanState; day0: Temporal.PlainDate } | null;
  inFlight: number;
  /** The local date of the client's last sign of life. */
  lastSeenOn: Temporal.PlainDate;
  today: Temporal.PlainDate;
}): ClientSigns {
  const { plan, inFlight, lastSeenOn, today } = client;
  return {
    insidePlan: plan?.state === 'running' && !planHasEnded(planDay({ day0: plan.day0, today })),
    thin: depthOf(inFlight) === 'thin',
    silent: daysBetween(lastSeenOn, today) >= CLIENT_SILENT_DAYS,
  };
}
