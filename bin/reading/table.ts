import type { LearntTable } from '@/lib/language/learnt';
import type { Weights } from '@/lib/language/weighing';

/** The text of a weights.json, the heaviest pieces first. */
export const textOf = (table: object) => `${JSON.stringify(table, null, 2)}\n`;

export function tableOf<Label extends string>(
  labels: readonly Label[],
  { start, clear, pieces }: Weights<Label>,
): LearntTable<Label> {
  const entries = labels.map((label): [Label, string[]] => [label, linesFor(label, pieces)]);
  return { start, clear, pieces: Object.fromEntries(entries) as Record<Label, string[]> };
}

function linesFor<Label extends string>(label: Label, pieces: Weights<Label>['pieces']): string[] {
  const byWeight = new Map<number, string[]>();
  for (const [piece, weights] of pieces) {
    for (const [of, weight] of weights) {
      const hundredths = Math.round(weight * 100);
      if (of === label) byWeight.set(hundredths, [...(byWeight.get(hundredths) ?? []), piece]);
    }
  }
  return [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([weight, alike]) => `${weight} ${alike.sort().join(' ')}`);
}
