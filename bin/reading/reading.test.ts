import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Counts, precisionOf, recallOf } from '@/bin/tone/measure';
import { feedbackWeights, READING_LABELS } from '@/lib/language/feedback';
import { thoughtWeights } from '@/lib/language/thoughts';
import { FEEDBACK_THEMES } from '@/lib/rules/themes';
import { THOUGHT_PATTERNS } from '@/lib/rules/thoughts';
import { givenFeedback } from './feedback';
import { learnedFiles } from './learned';
import { countsOf, type Given } from './measure';
import { feedbackIn, ownFeedback, ownThoughts, thoughtsIn } from './texts';
import { givenThoughts } from './thoughts';

// What docs/reading.md says, measured on texts that nothing was built on.

const parts = ['development', 'measured'] as const;
const texts = { feedback: feedbackIn, thoughts: thoughtsIn };

describe('the labelled texts', () => {
  it('are 960 pieces of feedback and 750 thoughts, a third of them with nothing to find', () => {
    const [feedback, thoughts] = [parts.flatMap(feedbackIn), parts.flatMap(thoughtsIn)];
    expect([feedback.length, thoughts.length]).toEqual([960, 750]);
    expect(feedback.filter(({ reading }) => reading === 'null').length).toBeGreaterThanOrEqual(310);
    expect(thoughts.filter(({ patterns }) => patterns.length === 0).length).toBeGreaterThanOrEqual(240);
  });

  it.each(Object.keys(texts) as (keyof typeof texts)[])(
    '%s: are in either part by their ids alone',
    (kind) => {
      const partOf = (id: string) =>
        (createHash('sha256').update(id).digest()[0] ?? 0) % 5 < 3 ? 'development' : 'measured';
      const astray = parts.flatMap((part) => texts[kind](part).filter(({ id }) => partOf(id) !== part));
      expect(astray).toEqual([]);
    },
  );
});

describe('the pieces of feedback as it is said', () => {
  it('are 300 by two people of whom nothing is learned', () => {
    const writerOf = ({ id }: { id: string }) => id.slice(0, 2);
    const [plain, learned] = [feedbackIn('plain'), [...feedbackIn('development'), ...feedbackIn('later')]];
    expect(plain).toHaveLength(300);
    expect(new Set(plain.map(writerOf))).toEqual(new Set(['fp', 'fq']));
    expect(learned.filter((one) => /^f[pq]/.test(writerOf(one)))).toEqual([]);
  });
});

describe('the texts that came later', () => {
  it('have labels that there are', () => {
    const feedback = [...feedbackIn('later'), ...ownFeedback()].flatMap(({ sentences }) => sentences);
    const thoughts = [...thoughtsIn('later'), ...ownThoughts()];
    const readings = new Set(feedback.map(({ reading }) => reading));
    expect([...readings].toSorted()).toEqual(['fit', 'null', 'specific', 'vague']);
    expect(new Set(feedback.flatMap(({ themes }) => themes))).toEqual(new Set(FEEDBACK_THEMES));
    expect(new Set(thoughts.flatMap(({ patterns }) => patterns))).toEqual(new Set(THOUGHT_PATTERNS));
    expect([...feedback, ...thoughts].every(({ text }) => text.length > 3)).toBe(true);
  });
});

describe('what is proposed, on the part that nothing was built on', () => {
  it('finds four of five times that somebody else fitted better, as it is said', async () => {
    const given = givenFeedback(feedbackIn('plain'), await feedbackWeights());
    const readings = countsOf(
      given.map((one) => one.reading),
      READING_LABELS,
    );
    const fit = readings.find(([label]) => label === 'fit')?.[1] ?? { right: 0, wrong: 1, missed: 1 };
    expect(recallOf(fit)).toBeGreaterThanOrEqual(0.8);
    expect(precisionOf(fit)).toBeGreaterThanOrEqual(0.8);
  });

  const overAll = <Label extends string>(all: readonly Given<Label>[], labels: readonly Label[]): Counts =>
    countsOf(all, labels).at(-1)?.[1] ?? { right: 0, wrong: 1, missed: 1 };

  it('is the right reading for five of six pieces of feedback, and themes that are right five times in six', async () => {
    const given = givenFeedback(feedbackIn('measured'), await feedbackWeights());
    const reading = given.map((one) => one.reading);
    const themes = overAll(
      given.map((one) => one.themes),
      FEEDBACK_THEMES,
    );
    expect(recallOf(overAll(reading, READING_LABELS))).toBeGreaterThanOrEqual(0.86);
    expect(precisionOf(themes)).toBeGreaterThanOrEqual(0.87);
    expect(recallOf(themes)).toBeGreaterThanOrEqual(0.51);
  });

  it('is as often right about feedback as it is said, and finds two themes of three', async () => {
    const given = givenFeedback(feedbackIn('plain'), await feedbackWeights());
    const themes = overAll(
      given.map((one) => one.themes),
      FEEDBACK_THEMES,
    );
    expect(
      recallOf(
        overAll(
          given.map((one) => one.reading),
          READING_LABELS,
        ),
      ),
    ).toBeGreaterThanOrEqual(0.85);
    expect(precisionOf(themes)).toBeGreaterThanOrEqual(0.87);
    expect(recallOf(themes)).toBeGreaterThanOrEqual(0.67);
  });

  it('is nearly always right about a thought, and finds seven of ten', async () => {
    const thoughts = overAll(givenThoughts(thoughtsIn('measured'), await thoughtWeights()), THOUGHT_PATTERNS);
    expect(precisionOf(thoughts)).toBeGreaterThanOrEqual(0.92);
    expect(recallOf(thoughts)).toBeGreaterThanOrEqual(0.7);
  });
});

it('learns the same again from the same texts', { timeout: 1_800_000 }, () => {
  for (const [file, text] of Object.entries(learnedFiles())) expect(text).toBe(readFileSync(file, 'utf8'));
});
