import { type LearntTable, written } from '@/lib/language/learnt';
import type { Weights } from '@/lib/language/weighing';

/** The text of a weights.json. */
export const textOf = (table: object) => `${JSON.stringify(table, null, 1)}\n`;

/** So small that nothing is lost by it, and so large that two signs hold the heaviest piece. */
const UNIT = 0.001;

export function tableOf<Label extends string>({
  labels,
  start,
  clear,
  rows,
  grid,
}: Weights<Label>): LearntTable<Label> {
  const sorted = [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const words = sorted.map(([, row]) =>
    labels.map((_, place) => written((grid[row * labels.length + place] ?? 0) / UNIT)).join(''),
  );
  return {
    start,
    clear,
    unit: UNIT,
    pieces: sorted.map(([piece]) => piece).join(' '),
    words: words.join(''),
  };
}
