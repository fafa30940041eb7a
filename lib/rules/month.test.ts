import { describe, expect, it, test } from 'vitest';
import { lostAt, type MonthLoss, mayWriteMonth, repeatedIn } from './month';

const loss = (stage: MonthLoss['stage'], decidedBy: MonthLoss['decidedBy'] = 'unknown'): MonthLoss => ({
  stage,
  decidedBy,
});

describe('REVIEW: where it ended', () => {
  it('counts each stage, in the order of the stages', () =>
    expect(lostAt([loss('final-round'), loss('applied'), loss('final-round')])).toEqual([
      { stage: 'applied', count: 1 },
      { stage: 'final-round', count: 2 },
    ]));

  it('has nothing to say about a month without a rejection', () => expect(lostAt([])).toEqual([]));
});

describe('REVIEW: what came more than once', () => {
  it.each([
    [1, []],
    [4, []],
    [5, [{ what: 'stage', value: 'applied', count: 5 }]],
  ])('is a stage in a month of five rejections and more (READ-3): %i', (count, expected) =>
    expect(
      repeatedIn(
        Array.from({ length: count }, () => loss('applied')),
        [],
      ),
    ).toEqual(expected),
  );

  it('is a decider that is known, and a theme, the most frequent first', () =>
    expect(
      repeatedIn(
        [
          ...[loss('applied', 'panel'), loss('offer', 'panel')],
          ...[loss('final-round'), loss('phone-screen'), loss('later-interview')],
        ],
        [
          { theme: 'motivation', count: 2 },
          { theme: 'pay', count: 3 },
          { theme: 'culture', count: 1 },
        ],
      ),
    ).toEqual([
      { what: 'theme', value: 'pay', count: 3 },
      { what: 'theme', value: 'motivation', count: 2 },
      { what: 'decider', value: 'panel', count: 2 },
    ]));
});

test.each([
  [true, { allowed: false, code: 'REVIEW', because: 'it is closed' }],
  [false, { allowed: true, code: 'REVIEW', because: 'it is open' }],
])('REVIEW: the line of a month that is closed: %s', (closed, verdict) =>
  expect(mayWriteMonth({ closed })).toMatchObject(verdict),
);
