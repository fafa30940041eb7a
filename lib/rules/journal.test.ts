import { describe, expect, it } from 'vitest';
import { JOURNAL_HEADINGS, JOURNAL_LINES, saysSomething } from './journal';

describe('JOURNAL: the five lines', () => {
  it('are how far, who, their words, the one thing and the hunch, in this order', () => {
    expect(JOURNAL_LINES.map(({ key }) => key)).toEqual([
      'stageReached',
      'decidedBy',
      'feedback',
      'oneThing',
      'gut',
    ]);
    for (const { key, heading } of JOURNAL_LINES) expect(JOURNAL_HEADINGS[key]).toBe(heading);
  });
});

describe('JOURNAL: an empty entry is no entry', () => {
  it.each([
    [{}, false],
    [{ oneThing: '', gut: null, feedback: '' }, false],
    [{ oneThing: 'Ask who is in the room' }, true],
    [{ gut: 'They had somebody in mind' }, true],
    [{ feedback: 'Too junior.' }, true],
    [{ feedback: 'Not this time.' }, false],
    [{ feedback: 'Not this time.', gut: 'The salary' }, true],
  ])('%o says something of its own: %s', (lines, says) => {
    expect(saysSomething(lines, 'Not this time.')).toBe(says);
  });

  it('counts their words where nothing was logged', () => {
    expect(saysSomething({ feedback: 'Not this time.' })).toBe(true);
  });
});
