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

/**
 * COACH-4: why a client needs their coach, what asks the most first: words that wait, a page that was never opened, a plan,
 * silence, few applications.
 */
export const CLIENT_NEEDS = ['waiting', 'new', 'plan', 'silent', 'thin'] as const;
export type ClientNeed = (typeof CLIENT_NEEDS)[number];

/** What a coach's list knows of a client: how much of theirs waits in the queue and since when, and their signs, if shown. */
export type NeedyClient = {
  waiting: number;
  /** An instant in ISO 8601 in UTC; null where nothing waits. */
  waitingSince: string | null;
  /** Whether the coach has opened nothing of theirs yet. */
  unopened: boolean;
  signs: ClientSigns | null;
};

/** COACH-4: the needs of one client, in their order; none where nothing waits and nothing stands out or is shown. */
export function needsOf({ waiting, unopened, signs }: Omit<NeedyClient, 'waitingSince'>): ClientNeed[] {
  const has: Record<ClientNeed, boolean> = {
    waiting: waiting > 0,
    new: unopened,
    plan: signs?.insidePlan ?? false,
    silent: signs?.silent ?? false,
    thin: signs?.thin ?? false,
  };
  return CLIENT_NEEDS.filter((need) => has[need]);
}

/** COACH-4: clients by what needs their coach most, then by what has waited longest; others stay as they come. */
export function byNeed(one: NeedyClient, other: NeedyClient): number {
  const rank = (client: NeedyClient) => {
    const [first] = needsOf(client);
    return first ? CLIENT_NEEDS.indexOf(first) : CLIENT_NEEDS.length;
  };
  const since = ({ waitingSince }: NeedyClient) => waitingSince ?? '';
  return rank(one) - rank(other) || since(one).localeCompare(since(other));
}

/** COACH-4: those who need their coach for `need`; without one, all of them. */
export const withNeed = <C extends NeedyClient>(clients: readonly C[], need: ClientNeed | undefined): C[] =>
  clients.filter((client) => !need || needsOf(client).includes(need));

/** COACH-4, 72H, PIPE-2: the signs of one client on the client's local date; of a search that is over there are none. */
export function clientSigns(client: {
  plan: { state: PlanState; day0: Temporal.PlainDate } | null;
  inFlight: number;
  /** NUDGE-3: they accepted an offer. */
  isOver: boolean;
  /** The local date of the client's last sign of life. */
  lastSeenOn: Temporal.PlainDate;
  today: Temporal.PlainDate;
}): ClientSigns {
  const { plan, inFlight, isOver, lastSeenOn, today } = client;
  if (isOver) return { insidePlan: false, thin: false, silent: false };
  return {
    insidePlan: plan?.state === 'running' && !planHasEnded(planDay({ day0: plan.day0, today })),
    thin: depthOf(inFlight) === 'thin',
    silent: daysBetween(lastSeenOn, today) >= CLIENT_SILENT_DAYS,
  };
}
