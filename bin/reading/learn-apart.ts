import { type Example, type Learnt, type Numbered, numbered, orders } from './learn';

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
  const texts = numbered(examples);
  const { pieces, rows } = texts;
  const inOrder = orders(examples.length);
  const grid = new Float32Array(pieces.length * labels.length);
  const start = {} as Record<Label, number>;
  for (const [place, label] of labels.entries()) {
    const is = examples.map((example) => example.labels.has(label));
    const tells = howTelling(texts, is);
    for (const [row, piece] of pieces.entries()) if (!may(piece, label)) tells[row] = 0;
    const { weights, bias } = separated(texts, is, { tells, cost, inOrder });
    start[label] = Math.round(bias * 1000) / 1000;
    for (const row of pieces.keys())
      grid[row * labels.length + place] = (weights[row] ?? 0) * (tells[row] ?? 0);
  }
  return { labels, start, rows, grid };
}

/** Of each piece how far apart its shares in the texts with and without the label are; half of it, as a root. */
function howTelling({ pieces, begins, rowAt }: Numbered, is: readonly boolean[]): Float64Array {
  const none = () => new Float64Array(pieces.length).fill(1);
  const [inside, outside] = [none(), none()];
  let [allInside, allOutside] = [pieces.length, pieces.length];
  for (const [text, inIt] of is.entries()) {
    const [from, to] = [begins[text] ?? 0, begins[text + 1] ?? 0];
    const side = inIt ? inside : outside;
    for (let at = from; at < to; at += 1) {
      const row = rowAt[at] ?? 0;
      side[row] = (side[row] ?? 0) + 1;
    }
    if (inIt) allInside += to - from;
    else allOutside += to - from;
  }
  const tells = new Float64Array(pieces.length);
  for (const [row, piece] of pieces.entries())
    tells[row] = piece.startsWith(CUE)
      ? 1
      : Math.sqrt(Math.abs(Math.log((inside[row] ?? 1) / allInside / ((outside[row] ?? 1) / allOutside))));
  return tells;
}

type How = { tells: Float64Array; cost: number; inOrder: (round: number) => Uint32Array };

function separated(
  { begins, rowAt, valueAt }: Numbered,
  is: readonly boolean[],
  { tells, cost, inOrder }: How,
): { weights: Float64Array; bias: number } {
  // How much each piece of each text counts, and the squares of all of a text's.
  const counts = new Float64Array(valueAt.length);
  const lengths = new Float64Array(is.length).fill(1);
  for (const text of is.keys())
    for (let at = begins[text] ?? 0; at < (begins[text + 1] ?? 0); at += 1) {
      const count = (valueAt[at] ?? 0) * (tells[rowAt[at] ?? 0] ?? 0);
      counts[at] = count;
      lengths[text] = (lengths[text] ?? 1) + count * count;
    }
  const soft = 1 / (2 * cost);
  const pulls = new Float64Array(is.length);
  const weights = new Float64Array(tells.length);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    let hardest = 0;
    for (const text of inOrder(round)) {
      const [from, to] = [begins[text] ?? 0, begins[text + 1] ?? 0];
      let said = 0;
      for (let at = from; at < to; at += 1) said += (weights[rowAt[at] ?? 0] ?? 0) * (counts[at] ?? 0);
      const side = is[text] ? 1 : -1;
      const before = pulls[text] ?? 0;
      const off = side * (bias + said) - 1 + soft * before;
      const pull = before === 0 ? Math.min(off, 0) : off;
      hardest = Math.max(hardest, Math.abs(pull));
      const after = Math.max(0, before - off / ((lengths[text] ?? 1) + soft));
      const moved = (after - before) * side;
      if (moved === 0) continue;
      pulls[text] = after;
      bias += moved;
      for (let at = from; at < to; at += 1) {
        const row = rowAt[at] ?? 0;
        weights[row] = (weights[row] ?? 0) + moved * (counts[at] ?? 0);
      }
    }
    if (hardest < STILL) break;
  }
  return { weights, bias };
}
