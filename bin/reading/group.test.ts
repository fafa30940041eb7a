import { describe, expect, it } from 'vitest';
import { grouped, told, type Vectors } from './group';

const from = (rows: number[][]): Vectors => ({
  rows: Float32Array.from(rows.flat()),
  size: rows[0]?.length ?? 0,
  count: rows.length,
});

describe('words in groups', () => {
  const north = [0.1, 1];
  const east = [1, 0.1];

  it('puts what points the same way together', () => {
    const [a, b, c, d, e] = grouped(from([north, east, [0.2, 1], [1, 0], [0, 1]]), { groups: 2, among: 5 });
    expect([c, e]).toEqual([a, a]);
    expect(d).toBe(b);
    expect(a).not.toBe(b);
  });

  it('lets the rows join that the groups were not found among', () => {
    const groups = grouped(from([north, east, [0.3, 1]]), { groups: 2, among: 2 });
    expect(groups[2]).toBe(groups[0]);
  });

  it('gives the same groups again', () => {
    const rows = from(Array.from({ length: 60 }, (_, at) => [Math.cos(at), Math.sin(at), Math.cos(at * at)]));
    const how = { groups: 7, among: 40 };
    expect(grouped(rows, how)).toEqual(grouped(rows, how));
  });
});

it('takes away what is common to all words, and makes each of length one', () => {
  const rows = Array.from({ length: 30 }, (_, at) => [
    5 + Math.cos(at),
    9 * Math.sin(2 * at),
    Math.cos(3 * at) * 4,
    Math.sin(7 * at),
  ]);
  const { rows: out, size } = told(from(rows));
  for (let at = 0; at < out.length; at += size)
    expect(Math.hypot(...out.subarray(at, at + size))).toBeCloseTo(1);
  const along = out.reduce((sum, one, at) => sum + (at % size === 1 ? Math.abs(one) : 0), 0);
  expect(along / rows.length).toBeLessThan(0.2);
});
