import { SIMILAR_NEEDED } from './policy';
import { type Decider, STAGES, type Stage } from './stages';
import type { FeedbackTheme } from './themes';
import { allow, refuse, type Verdict } from './verdict';

/** What a month's page is laid out from: a rejection of the month. */
export type MonthLoss = { stage: Stage; decidedBy: Decider };

/** REVIEW: where it ended, in the order of the stages. */
export const lostAt = (losses: readonly MonthLoss[]): { stage: Stage; count: number }[] =>
  STAGES.map((stage) => ({ stage, count: losses.filter((loss) => loss.stage === stage).length })).filter(
    ({ count }) => count > 0,
  );

/** REVIEW: what there was more than once in a month. An unknown decider is nothing that repeats. */
export type Repeated =
  | { what: 'stage'; value: Stage; count: number }
  | { what: 'decider'; value: Decider; count: number }
  | { what: 'theme'; value: FeedbackTheme; count: number };

/** From how often something repeats. It claims nothing: it is a count, not a pattern (READ-3, PATTERN). */
const MORE_THAN_ONCE = 2;

/**
 * REVIEW: the stages, deciders and themes that came more than once, the most frequent first. None in a month of fewer than
 * five rejections: two of two would be read as a pattern all the same (READ-3, PATTERN).
 */
export function repeatedIn(
  losses: readonly MonthLoss[],
  themes: readonly { theme: FeedbackTheme; count: number }[],
): Repeated[] {
  if (losses.length < SIMILAR_NEEDED) return [];
  const deciders = [...new Set(losses.map(({ decidedBy }) => decidedBy))].filter((one) => one !== 'unknown');
  const all: Repeated[] = [
    ...themes.map(({ theme, count }): Repeated => ({ what: 'theme', value: theme, count })),
    ...lostAt(losses).map(({ stage, count }): Repeated => ({ what: 'stage', value: stage, count })),
    ...deciders.map(
      (value): Repeated => ({
        what: 'decider',
        value,
        count: losses.filter(({ decidedBy }) => decidedBy === value).length,
      }),
    ),
  ];
  return all.filter(({ count }) => count >= MORE_THAN_ONCE).toSorted((a, b) => b.count - a.count);
}

/** REVIEW: whether the line of a month can be changed: a closed one stays as it was. */
export const mayWriteMonth = ({ closed }: { closed: boolean }): Verdict =>
  closed ? refuse('REVIEW', null, 'it is closed') : allow('REVIEW', 'it is open');
