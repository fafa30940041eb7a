import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { GROWS_AT_MOST, grownOver, growthOf, type Reads } from '@/test/growth/measure';
import { POSTING_PARTS, POSTING_READERS } from '@/test/growth/posting-readers';
import { MAIL_READERS, NO_READERS, READERS, WALKED, waysOf } from '@/test/growth/readers';
import { TABLE_READERS } from '@/test/growth/table-readers';

// Whoever can make a reader work for seconds over a short text can stop the site with it. The work on any text grows as
// the text does; what is repeated here made it grow with the square, or could.

/**
 * Long enough to tell: what grows with the square and takes less than the measure can tell at this length takes 30 ms for a
 * whole letter.
 */
const LENGTH = 8_000;

describe('reading a text of four times the length takes no more than six times the work', () => {
  test.each(waysOf(READERS))('%s', { timeout: 120_000 }, async (_name, reads) => {
    expect(await grownOver(LENGTH, reads)).toEqual({});
  });
});

test('every function that reads a text is among them', async () => {
  const files = globSync(WALKED).filter((file) => !file.endsWith('.test.ts'));
  const exported = await Promise.all(
    files.toSorted().map(async (file) => {
      const module: Record<string, unknown> = await import(path.resolve(file));
      return Object.keys(module)
        .filter((name) => typeof module[name] === 'function')
        .map((name) => `${file}#${name}`);
    }),
  );
  const named = [READERS, MAIL_READERS, POSTING_READERS, TABLE_READERS, NO_READERS, POSTING_PARTS].flatMap(
    Object.keys,
  );
  expect(exported.flat().toSorted()).toEqual(named.toSorted());
});

describe('the measure', () => {
  const of = (reads: Reads) => growthOf(reads, 'a'.repeat(2_000), 'a'.repeat(8_000));
  const lastZ: Reads = (text) => /\S*z\S*/.exec(text);
  /** Enough for a fast machine to measure, and nothing for the garbage collector. */
  const countTo = (all: number) => {
    let sum = 0;
    for (let at = 0; at < all; at += 1) sum = (sum + at) % 7;
    return sum;
  };

  test('finds work that grows with the square', async () => {
    expect(await of(lastZ)).toBeGreaterThan(GROWS_AT_MOST);
  });

  test('is content with work that grows with the text', async () => {
    expect(await of(({ length }) => countTo(length * 4_000))).toBeLessThanOrEqual(GROWS_AT_MOST);
  });

  test('names what made the work grow', async () => {
    const ofLetters: Reads = (text) => (text.startsWith('aa') ? lastZ(text) : null);
    expect(Object.keys(await grownOver(LENGTH, ofLetters))).toEqual(['letter']);
  });

  test('is content where a long text is looked at more closely', async () => {
    const closely: Reads = (text) =>
      countTo(text.startsWith('aa') && text.length > LENGTH / 2 ? LENGTH * 1_000 : 1);
    expect(await grownOver(LENGTH, closely)).toEqual({});
  });
});
