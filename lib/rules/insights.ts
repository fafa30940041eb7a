import { decidedAmong, type Forecast, forecastOf } from './forecast';
import { type Flow, flowsOf } from './history';
import { type FunnelStep, funnelOf } from './pipeline';
import { type Rate, rateOf } from './spread';
import { ENDINGS, type Ending, hasReached, type Stage } from './stages';
import { countOf } from './tally';

/** Applications that stand alike, and how many they are. */
export type Standings = { furthestStage: Stage; ending: Ending | null; count: number };

/** What a search shows so far. */
export type SearchSums = {
  /** Applications that went out: a role that is only saved is none. */
  sent: number;
  heardBack: number;
  /** Open, and not a word yet. */
  waiting: number;
  answers: Rate;
  funnel: FunnelStep[];
  flows: Flow[];
  ended: Record<Ending, number>;
  open: number;
  /** Came to an offer, were rejected or fell silent. */
  decided: number;
  offers: number;
  forecast: Forecast;
};

/**
 * PIPE-5: as far as an application came at the least. Somebody decided about it, or did not answer it: then it was sent.
 * An acceptance had an offer before it. The same as `standingOf` says of what happened.
 */
export function provenStage({ furthestStage, ending }: Omit<Standings, 'count'>): Stage {
  if (ending === 'accepted') return 'offer';
  const sent = ending === 'rejected' || ending === 'ghosted';
  return sent && furthestStage === 'saved' ? 'applied' : furthestStage;
}

/** Those that were sent, each at the furthest stage it proves. */
const sentOf = (standings: readonly Standings[]): Standings[] =>
  standings
    .map((one) => ({ ...one, furthestStage: provenStage(one) }))
    .filter(({ furthestStage }) => furthestStage !== 'saved');

/** Silence is no answer; a rejection is one. */
const wasAnswered = ({ furthestStage, ending }: Standings): boolean =>
  ending === 'rejected' || hasReached(furthestStage, 'phone-screen');

/** PIPE-5, STAGE: funnel, flows, endings, answers and the forecast of one search, from the same applications. */
export function sumsOf(standings: readonly Standings[]): SearchSums {
  const sent = sentOf(standings);
  const all = countOf(sent, () => true);
  const heardBack = countOf(sent, wasAnswered);
  return {
    sent: all,
    heardBack,
    waiting: countOf(sent, (one) => one.ending === null && !wasAnswered(one)),
    answers: rateOf(heardBack, all),
    funnel: funnelOf(sent).filter(({ stage }) => stage !== 'saved'),
    flows: flowsOf(sent),
    ended: Object.fromEntries(
      ENDINGS.map((ending) => [ending, countOf(sent, (one) => one.ending === ending)]),
    ) as Record<Ending, number>,
    open: countOf(sent, ({ ending }) => ending === null),
    ...decidedAmong(sent),
    forecast: forecastOf(sent),
  };
}

/** What one source, or one industry, has brought. */
export type Branch = {
  name: string;
  sent: number;
  answers: Rate;
  /** Reached an interview: a phone screen is none yet. Null below five. */
  interviews: number | null;
  offers: number | null;
};

/** PIPE-5: by source or industry, the one with most applications first. `named` are those whose name is known. */
export function branchesOf(named: readonly (Standings & { name: string })[]): Branch[] {
  const names = [...new Set(named.map(({ name }) => name))];
  return names
    .map((name): Branch => {
      const { sent, answers, funnel } = sumsOf(named.filter((one) => one.name === name));
      const reached = (stage: Stage) => funnel.find((step) => step.stage === stage)?.reached ?? 0;
      const says = answers.state === 'shown';
      return {
        ...{ name, sent, answers },
        interviews: says ? reached('first-interview') : null,
        offers: says ? reached('offer') : null,
      };
    })
    .filter(({ sent }) => sent > 0)
    .toSorted((a, b) => b.sent - a.sent || a.name.localeCompare(b.name, 'en'));
}
