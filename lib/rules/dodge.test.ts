import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type DodgeMonths, dodgeDue } from './dodge';

const due = (today: string, asked: DodgeMonths[] = [], endedOn = '2026-08-31') =>
  dodgeDue({ endedOn: Temporal.PlainDate.from(endedOn), today: Temporal.PlainDate.from(today), asked });

describe('DODGE: whether it was a bullet dodged', () => {
  it.each([
    ['2027-02-27', [], null],
    ['2027-02-28', [], 6],
    ['2027-02-28', [6], null],
    ['2027-08-30', [], 6],
    ['2027-08-30', [6], null],
    ['2027-08-31', [], 12],
    ['2027-08-31', [6], 12],
    ['2027-08-31', [6, 12], null],
    ['2027-08-31', [12], null],
    ['2035-01-01', [12], null],
    ['2026-08-30', [], null],
  ] as [string, DodgeMonths[], DodgeMonths | null][])('on %s, asked %j: %s', (today, asked, expected) =>
    expect(due(today, asked)).toBe(expected),
  );

  it('is asked at most twice over all days, never before its months are over, in whatever order it is looked at', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10, max: 900 }), { maxLength: 40 }), (days) => {
        const endedOn = Temporal.PlainDate.from('2027-08-31');
        const asked: DodgeMonths[] = [];
        for (const offset of days) {
          const today = endedOn.add({ days: offset });
          const months = dodgeDue({ endedOn, today, asked });
          if (months === null) continue;
          expect(asked).not.toContain(months);
          expect(Temporal.PlainDate.compare(endedOn.add({ months }), today)).toBeLessThanOrEqual(0);
          asked.push(months);
        }
        expect(asked.length).toBeLessThanOrEqual(2);
      }),
    ));
});
