import type { InsightsView } from '@/lib/features/insights/schema';
import { FORECAST_DECIDED_FROM } from '@/lib/rules/limits';
import { inWords } from '@/lib/rules/numbers-in-words';
import { type Naming, stageNames } from '@/lib/rules/own-stages';
import { ENDING_LABELS } from '@/lib/rules/stages';

// What the figures of a search say, in words. Nothing is said of fewer than five but how many are missing.

export type Flows = InsightsView['flows'];
type Rate = InsightsView['answers'];
type Spread = InsightsView['timeToHearBack'];
type Forecast = Extract<InsightsView['forecast'], { state: 'shown' }>;

export const OUTCOME_LABELS = { ...ENDING_LABELS, open: 'Still open' } as const;
/** Where applications stand and how they ended, in the person's words. */
export const placeNames = (naming: Naming) => ({ ...stageNames(naming), ...OUTCOME_LABELS });

const percent = (share: number): number => Math.round(share * 100);

/** What was answered of all that was sent, and how sure that share is. */
export function answersInWords({
  sent,
  heardBack,
  waiting,
  answers,
}: Pick<InsightsView, 'sent' | 'heardBack' | 'waiting' | 'answers'>): string {
  if (answers.state === 'counting')
    return `Once ${inWords(sent + answers.toGo)} applications have gone out, this shows how many were answered. ${capital(needed(answers.toGo))}.`;
  const waits = waiting > 0 ? `, and ${waiting} ${waiting === 1 ? 'is' : 'are'} still waiting` : '';
  const { share, interval } = answers;
  return `${heardBack} of ${sent} applications were answered${waits}. That’s ${percent(share)}% so far. By chance alone, it could be anything from ${percent(interval[0])} to ${percent(interval[1])}%.`;
}

/** "12 of 40 (30%)", or "2 more needed". */
export function rateInShort(rate: Rate): string {
  return rate.state === 'shown' ? `${rate.count} of ${rate.of} (${percent(rate.share)}%)` : needed(rate.toGo);
}

const needed = (toGo: number): string => `${toGo} more needed`;

/** "8 days", "a day", "the same day". */
function daysInWords(days: number): string {
  if (days === 0) return 'the same day';
  return days === 1 ? 'a day' : `${days} days`;
}

/** The cells of a table: the one in the middle, the middle half, and all. */
export function spreadInCells(spread: Spread): [string, string, string] {
  if (spread.state === 'counting') return [needed(spread.toGo), '', ''];
  const { median, from, to, least, most } = spread;
  return [daysInWords(median), rangeOf(from, to), rangeOf(least, most)];
}

const rangeOf = (from: number, to: number): string =>
  from === to ? daysInWords(from) : `${from} to ${to} days`;

/** What was heard, and when. */
export function hearingInWords(spread: Spread): string {
  if (spread.state === 'counting')
    return `This shows how long answers take once ${inWords(spread.count + spread.toGo)} have come on a day that is known. ${capital(needed(spread.toGo))}.`;
  const { median, from, to, most, count } = spread;
  const middle = median === 0 ? 'on the same day' : `within ${daysInWords(median)}`;
  return `Half of ${count} answers came ${middle}. The middle half took ${rangeOf(from, to)}, the longest ${daysInWords(most)}.`;
}

/** How many more, and how sure that is. */
export function forecastInWords({ needed50, needed90, low, high }: Forecast): {
  says: string;
  range: string;
} {
  return {
    says: `With about ${needed90} more applications like those so far, the chance of at least one offer is 90%. With ${needed50}, it’s even.`,
    range: `It’s a rough figure: for all that your record says so far, it could be anything from ${low} to ${high ?? 'more than a thousand'}.`,
  };
}

/** What it is made of, and what it takes for granted. */
export const assumed = ({ offers, decided }: Pick<InsightsView, 'offers' | 'decided'>): string =>
  `It’s made of your own ${decided} decided applications, ${inWords(offers)} of which came to an offer, and nobody else’s. It takes the next ones to be like the last, and each to stand on its own. Roles that fit better, or somebody who puts in a word, change it.`;

export const forecastLater = (decided: number): string =>
  `Once ${inWords(FORECAST_DECIDED_FROM)} applications have been decided, this shows how many more an offer may take. ${capital(needed(FORECAST_DECIDED_FROM - decided))}.`;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
