import { sequence, shuffled } from '@/bin/tone/learn';

// Words in groups by what they are used like: k-means over vectors of length one, in a fixed order, so that the same vectors
// always give the same groups.

/** Rows of so many numbers, one after the other. */
export type Vectors = { rows: Float32Array; size: number; count: number };

const ROUNDS = 12;
/** So many directions that most words share are taken away: they tell none from another. */
const COMMON = 2;
const TURNS = 30;

/** For each row the number of its group. The groups are found among the first rows; the others join the nearest. */
export function grouped(vectors: Vectors, { groups, among }: { groups: number; among: number }): number[] {
  const { rows, size, count } = vectors;
  const first = shuffled([...Array(among).keys()], sequence()).slice(0, groups);
  const middles = new Float32Array(groups * size);
  for (const [group, row] of first.entries())
    middles.set(rows.subarray(row * size, (row + 1) * size), group * size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums = new Float32Array(groups * size);
    for (let row = 0; row < among; row += 1) {
      const group = nearest(vectors, row, middles);
      for (let at = 0; at < size; at += 1)
        sums[group * size + at] = (sums[group * size + at] ?? 0) + (rows[row * size + at] ?? 0);
    }
    for (let group = 0; group < groups; group += 1) {
      const sum = sums.subarray(group * size, (group + 1) * size);
      if (lengthOf(sum) > 0) middles.set(ofLengthOne(sum), group * size);
    }
  }
  return Array.from({ length: count }, (_, row) => nearest(vectors, row, middles));
}

function nearest({ rows, size }: Vectors, row: number, middles: Float32Array): number {
  const from = row * size;
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let middle = 0; middle < middles.length; middle += size) {
    let alike = 0;
    for (let at = 0; at < size; at += 1) alike += (rows[from + at] ?? 0) * (middles[middle + at] ?? 0);
    if (alike > most) {
      most = alike;
      best = middle / size;
    }
  }
  return best;
}

/** The same rows without what is common to all, each of length one (Mu and Viswanath 2018). */
export function told({ rows, size, count }: Vectors): Vectors {
  const out = Float32Array.from(rows);
  const each = Array.from({ length: count }, (_, row) => out.subarray(row * size, (row + 1) * size));
  const middle = sumOf(each, size, () => 1 / count);
  for (const row of each) takeAway(row, middle, 1);
  for (let time = 0; time < COMMON; time += 1) {
    const direction = mainDirection(each, size);
    for (const row of each) takeAway(row, direction, dot(row, direction));
  }
  for (const row of each) row.set(ofLengthOne(row));
  return { rows: out, size, count };
}

/** The direction in which the rows differ most: one vector, turned again and again. */
function mainDirection(each: readonly Float32Array[], size: number): Float32Array {
  let direction = ofLengthOne(new Float32Array(size).fill(1));
  for (let turn = 0; turn < TURNS; turn += 1) {
    const before = direction;
    direction = ofLengthOne(sumOf(each, size, (row) => dot(row, before)));
  }
  return direction;
}

function sumOf(each: readonly Float32Array[], size: number, share: (row: Float32Array) => number) {
  const sum = new Float32Array(size);
  for (const row of each) takeAway(sum, row, -share(row));
  return sum;
}

function takeAway(row: Float32Array, what: Float32Array, times: number): void {
  for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) - times * (what[at] ?? 0);
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

const lengthOf = (vector: Float32Array) => Math.sqrt(dot(vector, vector));
function ofLengthOne(vector: Float32Array): Float32Array {
  const length = lengthOf(vector) || 1;
  return vector.map((one) => one / length);
}
