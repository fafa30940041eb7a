import type { ToneWeights } from '@/lib/language/tone-classifier';
import { TONE_LABELS, type ToneLabel } from '@/lib/language/tone-codes';
import type { WeightTable } from '@/lib/language/tone-weights';

/** The file lib/language/tone/weights.json as its text, the heaviest pieces first. */
export function tableOf({ start, pieces }: ToneWeights): string {
  const table: WeightTable = {
    start,
    pieces: Object.fromEntries(TONE_LABELS.map((label) => [label, linesFor(label, pieces)])) as Record<
      ToneLabel,
      string[]
    >,
  };
  return `${JSON.stringify(table, null, 2)}\n`;
}

function linesFor(label: ToneLabel, pieces: ToneWeights['pieces']): string[] {
  const byWeight = new Map<number, string[]>();
  for (const [piece, weights] of pieces) {
    for (const [of, weight] of weights)
      if (of === label) byWeight.set(weight, [...(byWeight.get(weight) ?? []), piece]);
  }
  return [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([weight, alike]) => `${weight} ${alike.sort().join(' ')}`);
}
