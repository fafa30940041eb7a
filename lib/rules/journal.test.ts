import { describe, expect, it } from 'vitest';
import { JOURNAL_HEADINGS, JOURNAL_LINES } from './journal';

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
