import { describe, expect, it } from 'vitest';
import { rateOf, spreadOf } from '@/lib/rules/spread';
import {
  answersInWords,
  assumed,
  forecastInWords,
  forecastLater,
  hearingInWords,
  rateInShort,
  spreadInCells,
} from './words';

const days = (...all: number[]) => spreadOf(all.map((one) => ({ days: one })));

describe('PIPE-5: what the figures say', () => {
  it.each([
    [1, 0, 1, 'Once five applications have gone out, this shows how many were answered. 4 more needed.'],
    [4, 2, 2, 'Once five applications have gone out, this shows how many were answered. 1 more needed.'],
    [
      6,
      4,
      1,
      '4 of 6 applications were answered, and 1 is still waiting. That’s 67% so far. By chance alone, it could be anything from 30 to 90%.',
    ],
    [
      5,
      2,
      0,
      '2 of 5 applications were answered. That’s 40% so far. By chance alone, it could be anything from 12 to 77%.',
    ],
  ])('of %i sent, %i answered and %i waiting', (sent, heardBack, waiting, says) =>
    expect(answersInWords({ sent, heardBack, waiting, answers: rateOf(heardBack, sent) })).toBe(says),
  );

  it.each([
    [2, 4, '1 more needed'],
    [2, 5, '2 of 5 (40%)'],
  ])('%i of %i in short', (count, of, says) => expect(rateInShort(rateOf(count, of))).toBe(says));

  it.each([
    [
      days(1, 2),
      'This shows how long answers take once five have come on a day that is known. 3 more needed.',
    ],
    [
      days(1, 3, 7, 9, 40),
      'Half of 5 answers came within 7 days. The middle half took 3 to 9 days, the longest 40 days.',
    ],
    [
      days(0, 0, 0, 1, 1),
      'Half of 5 answers came on the same day. The middle half took 0 to 1 days, the longest a day.',
    ],
  ])('how long it took to hear back', (spread, says) => expect(hearingInWords(spread)).toBe(says));

  it('names nothing below five but how many are missing', () => {
    expect(spreadInCells(days(4, 4, 4, 4))).toEqual(['1 more needed', '', '']);
    expect(spreadInCells(days(4, 4, 4, 4, 9))).toEqual(['4 days', '4 days', '4 to 9 days']);
  });
});

describe('how many more applications an offer may take', () => {
  it('is said with its range and what it takes for granted', () => {
    const { says, range } = forecastInWords({
      state: 'shown',
      needed50: 10,
      needed90: 39,
      low: 12,
      high: 114,
    });
    expect(says).toBe(
      'With about 39 more applications like those so far, the chance of at least one offer is 90%. With 10, it’s even.',
    );
    expect(range).toContain('anything from 12 to 114');
    expect(assumed({ offers: 3, decided: 43 })).toContain('your own 43 decided applications, three of which');
  });

  it('has no upper end above a thousand', () =>
    expect(
      forecastInWords({ state: 'shown', needed50: 90, needed90: 300, low: 70, high: null }).range,
    ).toContain('to more than a thousand'));

  it('says when it comes', () =>
    expect(forecastLater(8)).toBe(
      'Once twenty applications have been decided, this shows how many more an offer may take. 12 more needed.',
    ));
});
