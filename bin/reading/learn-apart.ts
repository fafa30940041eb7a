import { sequence, shuffled } from '@/bin/tone/learn';
import { type Example, type Learnt, type Numbered, numbered, pointOf } from './learn';

// How the weights for labels that a text has any number of come about: for each label a linear support vector machine with
// squared hinge loss, by dual coordinate descent (Hsieh et al. 2008, as in LIBLINEAR), over pieces that count as much as they
// tell the label's texts from the others (Wang and Manning 2012). In a fixed order, so that the same texts always give the
// same table.

const ROUNDS = 40;
/** A round in which nothing pulls harder than this is the last. */
const STILL = 0.02;
/** What starts with this is a cue: it was written to tell the label, and counts as it is. */
const CUE = '#';

export type HowApart<Label extends string> = {
  /** How dear a text on the wrong side is. */
  cost: number;
  /** Whether a piece may weigh for or against a label. */
  may?: (piece: string, label: Label) => boolean;
};

export function learnApart<Label extends string>(
  examples: readonly Example<Label>[],
  labels: readonly Label[],
  { cost, may = () => true }: HowApart<Label>,
): Learnt<Label> {
  const { pieces, rows, texts } = numbered(examples);
  const grid = new Float32Array(pieces.length * labels.length);
  const start = {} as Record<Label, number>;
  for (const [place, label] of labels.entries()) {
    const is = examples.map((example) => example.labels.has(label));
    const tells = howTelling(texts, is, pieces);
    for (const [row, piece] of pieces.entries()) if (!may(piece, label)) tells[row] = 0;
    const { weights, bias } = separated(texts, is, { tells, cost });
    start[label] = Math.round(bias * 1000) / 1000;
    for (const row of pieces.keys())
      grid[row * labels.length + place] = (weights[row] ?? 0) * (tells[row] ?? 0);
  }
  return { labels, start, rows, grid };
}

/** Of each piece how far apart its shares in the texts with and without the label are; half of it, as a root. */
function howTelling(
  texts: readonly Numbered[],
  is: readonly boolean[],
  pieces: readonly string[],
): Float64Array {
  const [inside, outside] = [
    new Float64Array(pieces.length).fill(1),
    new Float64Array(pieces.length).fill(1),
  ];
  for (const [place, { rows }] of texts.entries()) {
    const side = is[place] ? inside : outside;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      side[row] = (side[row] ?? 0) + 1;
    }
  }
  const sum = (side: Float64Array) => side.reduce((all, one) => all + one, 0);
  const [allInside, allOutside] = [sum(inside), sum(outside)];
  return Float64Array.from(pieces, (piece, row) =>
    piece.startsWith(CUE)
      ? 1
      : Math.sqrt(Math.abs(Math.log((inside[row] ?? 1) / allInside / ((outside[row] ?? 1) / allOutside)))),
  );
}

function separated(
  texts: readonly Numbered[],
  is: readonly boolean[],
  { tells, cost }: { tells: Float64Array; cost: number },
): { weights: Float64Array; bias: number } {
  const known = texts.map(({ rows, values }, place) => {
    const counted = values.map((value, at) => value * (tells[rows[at] ?? 0] ?? 0));
    const length = counted.reduce((sum, value) => sum + value * value, 1);
    return { place, rows, values: counted, length, side: is[place] ? 1 : -1 };
  });
  const soft = 1 / (2 * cost);
  const pulls = new Float64Array(texts.length);
  const weights = new Float64Array(tells.length);
  let bias = 0;
  const next = sequence();
  for (let round = 0; round < ROUNDS; round += 1) {
    let hardest = 0;
    for (const { place, rows, values, length, side } of shuffled(known, next)) {
      const point = bias + pointOf({ rows, values }, weights);
      const before = pulls[place] ?? 0;
      const off = side * point - 1 + soft * before;
      const pull = before === 0 ? Math.min(off, 0) : off;
      hardest = Math.max(hardest, Math.abs(pull));
      const after = Math.max(0, before - off / (length + soft));
      const moved = (after - before) * side;
      if (moved === 0) continue;
      pulls[place] = after;
      bias += moved;
      for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at] ?? 0;
        weights[row] = (weights[row] ?? 0) + moved * (values[at] ?? 0);
      }
    }
    if (hardest < STILL) break;
  }
  return { weights, bias };
}
