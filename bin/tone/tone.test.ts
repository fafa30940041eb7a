import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TONE_CODES } from '@/lib/language/tone-codes';
import { learntWeights } from '@/lib/language/tone-weights';
import { built as learntAnew } from './built';
import { labelledIn, TO_BUILD_ON } from './labelled';
import { lettersIn } from './letters';
import { type Counts, measure, precisionOf, recallOf } from './measure';
import { measureLetters } from './measure-letters';
import { TO_MEASURE } from './measured';
import { tableOf } from './table';

// How a letter reads, measured on sentences of our own. What is measured on is not what it was built on.

const built = labelledIn(TO_BUILD_ON);
const measured = labelledIn(TO_MEASURE);

describe('the labelled sentences', () => {
  it('are four hundred or more, a third of them hard ones with nothing to mark', () => {
    const all = [...built, ...measured];
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(all.filter(({ label }) => label === 'plain').length / all.length).toBeGreaterThanOrEqual(1 / 3);
  });

  it.each(Object.entries({ built, measured }))('%s: has each sentence once', (_part, part) => {
    expect(new Set(part.map(({ text }) => text)).size).toBe(part.length);
  });
});

describe('the tone classifier', () => {
  const reaches = (counts: Counts, precision: number, recall: number) => {
    expect(precisionOf(counts)).toBeGreaterThanOrEqual(precision);
    expect(recallOf(counts)).toBeGreaterThanOrEqual(recall);
  };

  it('reaches 0.9 of precision and 0.8 of recall on the part that it was not built on', async () =>
    reaches(measure(measured, await learntWeights()).all, 0.9, 0.8));

  it('knows the part that it was built on', { timeout: 60_000 }, async () =>
    reaches(measure(built, await learntWeights()).all, 0.95, 0.9),
  );

  it('reads whole letters that it was not built on as docs/tone.md says', async () => {
    const { codes, faultless, marked } = measureLetters(lettersIn('measured'), await learntWeights());
    reaches(codes.all, 0.9, 0.6);
    expect(marked / faultless).toBeLessThan(0.05);
  });

  it('learns the same again from the same sentences and letters', { timeout: 120_000 }, () =>
    expect(tableOf(learntAnew())).toBe(readFileSync('lib/language/tone/weights.json', 'utf8')),
  );
});

describe('the whole letters', () => {
  const parts = { development: lettersIn('development'), measured: lettersIn('measured') };

  it('are four hundred, half of them faultless', () => {
    const all = Object.values(parts).flat();
    expect(all).toHaveLength(400);
    expect(all.filter(({ faults }) => faults.length === 0).length).toBeGreaterThanOrEqual(190);
  });

  it.each(Object.entries(parts))('%s: are in this part by their ids alone', (part, letters) => {
    const partOf = (id: string) =>
      (createHash('sha256').update(id).digest()[0] ?? 0) % 5 < 3 ? 'development' : 'measured';
    expect(letters.filter(({ id }) => partOf(id) !== part)).toEqual([]);
  });

  it.each(Object.entries(parts))('%s: hold each fault word for word', (_part, letters) => {
    const lost = letters.filter(({ body, faults }) =>
      faults.some(({ sentence }) => !body.includes(sentence)),
    );
    expect(lost).toEqual([]);
  });

  it('of the later writer are two hundred, half of them faultless, with each fault word for word', () => {
    const later = lettersIn('later');
    expect(later).toHaveLength(200);
    expect(later.filter(({ faults }) => faults.length === 0)).toHaveLength(100);
    for (const { body, faults } of later)
      for (const { sentence, code } of faults) {
        expect(body).toContain(sentence);
        expect(TONE_CODES).toContain(code);
      }
  });
});
