import { describe, expect, it } from 'vitest';
import {
  byWeight,
  type FeedbackItem,
  feedbackSignal,
  isSimilar,
  linksTo,
  sharedPerception,
} from './feedback';
import { FEEDBACK_READING_WORDS, FEEDBACK_READINGS, INTERVIEWER_VIEWS } from './feedback-words';
import type { FeedbackTheme } from './themes';

const item = (over: Partial<FeedbackItem> = {}): FeedbackItem => ({
  themes: ['communication'],
  interviewer: 'unknown',
  reading: null,
  ...over,
});
const items = (count: number, over: Partial<FeedbackItem> = {}) =>
  Array.from({ length: count }, () => item(over));

describe('READ-1: five ways to read', () => {
  it('has words for each of the five', () => {
    expect(FEEDBACK_READINGS).toEqual(['vague', 'specific', 'fit', 'contradicts', 'disagreed']);
    for (const reading of FEEDBACK_READINGS) {
      const { label, meaning, next } = FEEDBACK_READING_WORDS[reading];
      for (const words of [label, meaning, next]) expect(words).toMatch(/^[A-Z]/);
    }
    expect(FEEDBACK_READING_WORDS.disagreed.next).toContain('3');
  });

  it.each([
    [2, null],
    [3, { theme: 'communication', count: 3 }],
  ])('takes a perception that %i disagreed pieces share: %j', (count, expected) =>
    expect(sharedPerception([...items(count, { reading: 'disagreed' }), ...items(4)])).toEqual(expected),
  );

  it('does not count disagreed pieces about different things as one', () =>
    expect(
      sharedPerception(
        (['pay', 'culture', 'domain'] as const).map((theme) =>
          item({ themes: [theme], reading: 'disagreed' }),
        ),
      ),
    ).toBeNull());
});

describe('READ-2: whose word weighs more', () => {
  it('puts a strong interviewer first, and leaves those alike in their order', () => {
    const all = INTERVIEWER_VIEWS.toReversed().map((interviewer) => item({ interviewer }));
    expect(byWeight(all).map(({ interviewer }) => interviewer)).toEqual([
      'strong',
      'unknown',
      'junior',
      'inconsistent',
    ]);
  });

  it('never turns weight into a pattern', () =>
    expect(feedbackSignal(items(4, { interviewer: 'strong' })).state).toBe('counting'));
});

describe('READ-3: data, not verdict', () => {
  it.each([
    [0, { state: 'counting', count: 0, toGo: 5 }],
    [1, { state: 'counting', count: 1, toGo: 4 }],
    [4, { state: 'counting', count: 4, toGo: 1 }],
    [5, { state: 'signal', theme: 'communication', count: 5 }],
    [6, { state: 'signal', theme: 'communication', count: 6 }],
  ])('says of %i similar pieces: %j', (count, signal) =>
    expect(feedbackSignal(items(count))).toEqual(signal),
  );

  it('counts the fullest theme, and the first of two alike', () => {
    const themes: FeedbackTheme[][] = [['pay'], ['pay', 'culture'], ['culture'], [], ['language']];
    expect(feedbackSignal(themes.map((one) => item({ themes: one })))).toEqual({
      state: 'counting',
      count: 2,
      toGo: 3,
    });
    expect(feedbackSignal(items(5, { themes: ['pay', 'culture'] }))).toMatchObject({ theme: 'culture' });
  });

  it.each([
    [4, { state: 'counting', count: 4, toGo: 1 }],
    [5, { state: 'signal', theme: 'small talk', count: 5 }],
  ])('counts themes in the person’s own words like those of the list: %i', (count, signal) => {
    const spelled = ['Small talk', 'small talk', ' Small Talk'];
    const own = Array.from({ length: count }, (_, n) =>
      item({ themes: [], ownThemes: [spelled[n % 3] ?? ''] }),
    );
    expect(feedbackSignal(own)).toEqual(signal);
    expect(sharedPerception(own.map((one) => ({ ...one, reading: 'disagreed' })))).toEqual({
      ...{ theme: 'small talk', count },
    });
  });

  it('finds two similar by their own words', () => {
    expect(isSimilar({ themes: [], ownThemes: ['Pay'] }, { themes: ['pay'] })).toBe(true);
    expect(isSimilar({ themes: [], ownThemes: ['Notes'] }, { themes: [], ownThemes: ['notes'] })).toBe(true);
    expect(isSimilar({ themes: [], ownThemes: ['Notes'] }, { themes: ['pay'] })).toBe(false);
  });

  it.each([
    [['pay'], ['pay'], true],
    [['pay', 'culture'], ['language', 'culture'], true],
    [['pay'], ['culture'], false],
    [[], [], false],
  ] as [FeedbackTheme[], FeedbackTheme[], boolean][])('finds %j and %j similar: %s', (one, other, similar) =>
    expect(isSimilar(item({ themes: one }), item({ themes: other }))).toBe(similar),
  );
});

describe('READ-1: what repeats or contradicts earlier feedback', () => {
  const piece = (id: string, said: string, over: Partial<FeedbackItem> & { leanings?: string[] } = {}) => ({
    ...item(over),
    ...{ id, said, leanings: over.leanings ?? [] },
  });
  const kinds = (one: ReturnType<typeof piece>, all: ReturnType<typeof piece>[]) =>
    linksTo(one, all).map(({ kind, earlier }) => [kind, earlier.id]);

  it('links what shares a theme, the latest first, and nothing that came later', () => {
    const all = [piece('a', '2026-01-01'), piece('b', '2026-02-01'), piece('d', '2026-03-01')];
    expect(kinds(piece('c', '2026-02-15'), all)).toEqual([
      ['repeats', 'b'],
      ['repeats', 'a'],
    ]);
  });

  it('goes by the order of writing within a day, and never links a piece to itself', () => {
    const all = [piece('a', '2026-01-01'), piece('b', '2026-01-01'), piece('c', '2026-01-01')];
    expect(all.map((one) => kinds(one, all).length)).toEqual([0, 1, 2]);
  });

  it('calls the opposite what asks for it, whatever the theme, and what the person reads so', () => {
    const long = piece('a', '2026-01-01', { themes: [], leanings: ['too-long'] });
    const short = piece('b', '2026-02-01', { themes: ['pay'], leanings: ['too-short'] });
    expect(kinds(short, [long])).toEqual([['contradicts', 'a']]);
    expect(kinds(piece('c', '2026-03-01', { reading: 'contradicts' }), [piece('a', '2026-01-01')])).toEqual([
      ['contradicts', 'a'],
    ]);
    expect(kinds(piece('c', '2026-03-01', { themes: ['pay'] }), [piece('a', '2026-01-01')])).toEqual([]);
  });
});
