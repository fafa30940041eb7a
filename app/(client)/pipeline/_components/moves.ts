import type { Step } from './steps';

/** The steps to choose from for a card that stands `at` one: those that are hidden only where it stands there. */
export const offered = (steps: readonly Step[], at: string): Step[] =>
  steps.filter(({ id, hidden }) => !hidden || id === at);

/**
 * The step of a card that is dropped on a column; null if it is there already. A column of several steps gives the first one to
 * a card that comes from before it, and the last one to a card from behind.
 */
export function stepOnColumn(steps: readonly Step[], column: string, at: string): Step | null {
  const there = steps.filter((step) => step.column === column);
  if (there.some(({ id }) => id === at)) return null;
  const [first, last] = [there[0], there.at(-1)];
  if (!first || !last) return null;
  const isBehind = steps.findIndex(({ id }) => id === at) > steps.indexOf(last);
  return isBehind ? last : first;
}

/** The step to the left (-1) or right (1) among those that are offered; null at the ends of the board. */
export function stepBeside(steps: readonly Step[], at: string, by: -1 | 1): Step | null {
  const all = offered(steps, at);
  const from = all.findIndex(({ id }) => id === at);
  return from < 0 ? null : (all[from + by] ?? null);
}
