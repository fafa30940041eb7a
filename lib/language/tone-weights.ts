import type { ToneWeights } from './tone-classifier';
import { TONE_LABELS, type ToneLabel } from './tone-codes';

/**
 * What the pieces of a sentence weigh, as ./tone/weights.json keeps it: where each label starts, and for each label
 * lines of a number of tenths and all pieces of that weight. `npm run tone -- learn` writes it, from bin/tone.
 */
export type WeightTable = { start: Record<ToneLabel, number>; pieces: Record<ToneLabel, readonly string[]> };

let learnt: Promise<ToneWeights> | undefined;

/** The weights that were learnt, read at the first question and kept: most requests ask none. */
export function learntWeights(): Promise<ToneWeights> {
  learnt ??= import('./tone/weights.json').then(({ default: table }) => weightsFrom(table));
  return learnt;
}

function weightsFrom({ start, pieces }: WeightTable): ToneWeights {
  const table = new Map<string, [ToneLabel, number][]>();
  for (const label of TONE_LABELS) {
    for (const line of pieces[label]) {
      const [weight, ...alike] = line.split(' ');
      for (const piece of alike) {
        const known = table.get(piece);
        if (known) known.push([label, Number(weight)]);
        else table.set(piece, [[label, Number(weight)]]);
      }
    }
  }
  return { start, pieces: table };
}
