import type { Weights } from './weighing';

/**
 * What the pieces of a text weigh, as the generated weights.json files keep it: where each label starts, from where on one
 * is given, and for each label lines of a number of hundredths and all pieces of that weight. `npm run reading -- learn`
 * writes them, from bin/reading.
 */
export type LearntTable<Label extends string> = {
  start: Record<Label, number>;
  clear: number;
  pieces: Record<Label, readonly string[]>;
};

export function weightsFrom<Label extends string>(
  labels: readonly Label[],
  { start, clear, pieces }: LearntTable<Label>,
): Weights<Label> {
  const table = new Map<string, [Label, number][]>();
  for (const label of labels) {
    for (const line of pieces[label]) {
      const [weight, ...alike] = line.split(' ');
      for (const piece of alike) {
        const known = table.get(piece);
        if (known) known.push([label, Number(weight) / 100]);
        else table.set(piece, [[label, Number(weight) / 100]]);
      }
    }
  }
  return { start, clear, pieces: table };
}
