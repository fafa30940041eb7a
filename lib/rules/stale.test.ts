import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { ENDINGS } from './stages';
import { staleFor } from './stale';

const day = (text: string) => Temporal.PlainDate.from(text);
const ask = (over: Partial<Parameters<typeof staleFor>[0]> = {}) =>
  staleFor({
    stage: 'applied',
    ending: null,
    movedOn: day('2028-02-01'),
    snoozedUntil: null,
    today: day('2028-03-02'),
    days: 30,
    ...over,
  });

describe('STAGE: silence', () => {
  it.each([
    ['2028-03-01', null],
    ['2028-03-02', 30],
    ['2028-03-03', 31],
    ['2029-02-01', 366],
  ])('is asked about on %s: %s days', (today, quiet) => expect(ask({ today: day(today) })).toBe(quiet));

  it.each([
    [7, '2028-02-07', null],
    [7, '2028-02-08', 7],
    [180, '2028-07-29', null],
    [180, '2028-07-30', 180],
  ])('goes by the days that the person set: %i on %s', (days, today, quiet) =>
    expect(ask({ days, today: day(today) })).toBe(quiet),
  );

  it.each([
    ['2028-03-03', null],
    ['2028-03-02', 30],
    ['2028-02-10', 30],
  ])('is left alone until %s where it was given longer: %s', (snoozedUntil, quiet) =>
    expect(ask({ snoozedUntil: day(snoozedUntil) })).toBe(quiet),
  );

  it('asks about what waits for an answer of theirs', () => {
    expect(ask({ stage: 'saved' })).toBeNull();
    expect(ask({ stage: 'final-round' })).toBe(30);
    expect(ask({ stage: 'offer' })).toBeNull();
    for (const ending of ENDINGS) expect(ask({ ending })).toBeNull();
  });
});
