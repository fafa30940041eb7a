import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { shortDate, shortDay, shortMoment } from './short-moment';

const viewer = { zone: 'Europe/Paris', locale: 'en-GB' };
const paris = (local: string) => Temporal.ZonedDateTime.from(`${local}[Europe/Paris]`).toInstant();
const now = paris('2026-11-24T22:30');

describe('a moment at the end of a line', () => {
  it.each([
    { moment: '2026-11-24T23:59', words: '23:59' },
    { moment: '2026-11-25T00:00', words: 'tomorrow 00:00' },
    { moment: '2026-11-26T16:20', words: 'Thu 16:20' },
    { moment: '2026-11-30T09:00', words: 'Mon 09:00' },
    { moment: '2026-12-01T09:00', words: '1 Dec 09:00' },
    { moment: '2026-11-18T09:00', words: 'Wed 09:00' },
    { moment: '2026-11-17T09:00', words: '17 Nov 09:00' },
  ])('is "$words" for $moment', ({ moment, words }) => {
    expect(shortMoment(paris(moment), now, viewer)).toBe(words);
  });

  it('goes by the viewer’s day, not by UTC', () => {
    expect(shortMoment(now, now, { zone: 'Pacific/Auckland', locale: 'en-GB' })).toBe('10:30');
  });
});

describe('a day at the end of a line', () => {
  it.each([
    { day: '2026-11-23', words: 'yesterday' },
    { day: '2026-11-24', words: 'today' },
    { day: '2026-11-25', words: 'tomorrow' },
    { day: '2026-11-30', words: 'Monday' },
    { day: '2026-12-01', words: '1 December' },
  ])('is "$words" for $day', ({ day, words }) => {
    expect(shortDay(day, now, viewer)).toBe(words);
  });

  it('carries its year where a list goes back for months', () => {
    expect(shortDate('2026-11-24', viewer)).toBe('24 Nov 2026');
  });
});
