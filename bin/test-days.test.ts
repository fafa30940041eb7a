import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DAYS, momentOf } from '@/bin/test-days.mjs';

describe('the day that a run of tests takes for today', () => {
  it.each([
    ['2028-02-29', '2028-02-29T12:00:00.000Z'],
    ['2027-03-28T00:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28T00:59Z', '2027-03-28T00:59:00.000Z'],
    ['2027-03-14T01:59-05:00', '2027-03-14T06:59:00.000Z'],
    ['2027-08-31T23:59[Pacific/Kiritimati]', '2027-08-31T09:59:00.000Z'],
  ])('reads %s', async (day, moment) => {
    expect(new Date(await momentOf(day)).toISOString()).toBe(moment);
  });

  it.each(['tomorrow', '2027-02-30', '2027-03-28T00:59[Nowhere/Else]'])('knows no %s', async (day) => {
    await expect(momentOf(day)).rejects.toThrow(RangeError);
  });

  it('can be each of the days that are always looked at', async () => {
    for (const day of DAYS) expect(await momentOf(day)).toBeGreaterThan(Date.parse('2026-11-29'));
  });

  it('is none to a rule or its test: they read no clock, nor does what they read words with', () => {
    const clock =
      /\bTemporal\.Now\b|\bDate\.now\b|\bDate\(\)|\bnew Date\b(?!\()|\bperformance\.now\b|\.format\(\)/;
    const reading = globSync('lib/{rules,language}/**/*.ts').filter((file) =>
      clock.test(readFileSync(file, 'utf8')),
    );
    expect(reading).toEqual([]);
  });
});
