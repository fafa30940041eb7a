import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type DodgeMonths, dodgeDue, dodgeToAsk, mayLookBack } from './dodge';

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

const date = Temporal.PlainDate.from;

describe('DODGE: old rejections are not asked about in a heap', () => {
  const toAsk = (today: string, writtenOn = '2026-08-31', asked: DodgeMonths[] = []) =>
    dodgeToAsk({ endedOn: date('2026-08-31'), writtenOn: date(writtenOn), today: date(today), asked });

  it.each([
    ['2027-02-27', null],
    ['2027-02-28', 6],
    ['2027-05-30', 6],
    ['2027-05-31', null],
    ['2027-08-30', null],
    ['2027-08-31', 12],
    ['2027-11-29', 12],
    ['2027-11-30', null],
    ['2031-01-01', null],
  ] as [string, DodgeMonths | null][])('waits three months to be seen, on %s: %s', (today, expected) =>
    expect(toAsk(today)).toBe(expected),
  );

  it.each([
    ['2027-02-28', '2027-03-01', 6],
    ['2027-03-01', '2027-03-01', null],
    ['2027-08-31', '2027-09-01', 12],
    ['2027-09-01', '2027-09-01', null],
  ] as [string, string, DodgeMonths | null][])(
    'is not asked for a day before it was written down: on %s, looked at on %s: %s',
    (writtenOn, today, expected) => expect(toAsk(today, writtenOn)).toBe(expected),
  );

  it('asks nothing that dodgeDue would not', () =>
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 900 }), fc.integer({ min: 0, max: 900 }), (offset, written) => {
        const loss = {
          endedOn: date('2027-08-31'),
          today: date('2027-08-31').add({ days: offset }),
          asked: [],
        };
        const months = dodgeToAsk({ ...loss, writtenOn: loss.endedOn.add({ days: written }) });
        if (months !== null) expect(months).toBe(dodgeDue(loss));
      }),
    ));
});

describe('DODGE: looking back unasked', () => {
  const back = (today: string) =>
    mayLookBack({ endedOn: date('2026-08-31'), today: date(today), zone: 'Asia/Tokyo' });

  it('is refused until the local day on which six months are over', () =>
    expect(back('2027-02-27')).toMatchObject({
      allowed: false,
      code: 'DODGE',
      because: 'it is too early to tell',
      until: Temporal.Instant.from('2027-02-27T15:00:00Z'),
    }));

  it.each([
    ['2027-02-28', 6],
    ['2027-08-30', 6],
    ['2027-08-31', 12],
    ['2035-01-01', 12],
  ])('answers the latest question from then on: on %s that of %i months', (today, months) =>
    expect(back(today)).toEqual({ allowed: true, code: 'DODGE', because: 'its months are over', months }),
  );
});
