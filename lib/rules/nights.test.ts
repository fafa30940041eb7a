import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { nights } from './nights';

const at = (zoned: string) => Temporal.ZonedDateTime.from(zoned).toInstant();
const strip = (zone: string, from: string, until: string, now = from) =>
  nights({ from: at(`${from}[${zone}]`), until: at(`${until}[${zone}]`), now: at(`${now}[${zone}]`), zone });
const elapsedHours = ({ start, end }: { start: Temporal.Instant; end: Temporal.Instant }) =>
  (end.epochMilliseconds - start.epochMilliseconds) / 3_600_000;
const drawn = (picture: ReturnType<typeof nights>) =>
  picture.segments.map((segment) => [segment.kind, elapsedHours(segment)]);

describe('the nights of a hold', () => {
  it('draws a two-day hold from afternoon to afternoon', () => {
    expect(drawn(strip('Europe/Paris', '2026-11-23T16:00', '2026-11-25T16:00'))).toEqual([
      ['day', 5],
      ['night', 10],
      ['day', 14],
      ['night', 10],
      ['day', 9],
    ]);
  });

  it('begins with the rest of the night for news that came before dawn', () => {
    expect(drawn(strip('Europe/Paris', '2026-11-23T02:00', '2026-11-24T02:00'))).toEqual([
      ['night', 5],
      ['day', 14],
      ['night', 5],
    ]);
  });

  it.each([
    {
      zone: 'America/New_York',
      title: 'an hour longer when clocks go back',
      from: '2026-10-31T12:00',
      until: '2026-11-01T11:00',
      night: 11,
    },
    {
      zone: 'America/New_York',
      title: 'an hour shorter when clocks go forward',
      from: '2026-03-07T12:00',
      until: '2026-03-08T13:00',
      night: 9,
    },
    {
      zone: 'Australia/Lord_Howe',
      title: 'half an hour shorter on Lord Howe Island',
      from: '2026-10-03T12:00',
      until: '2026-10-04T12:30',
      night: 9.5,
    },
  ])('draws the night $title', ({ zone, from, until, night }) => {
    expect(drawn(strip(zone, from, until))[1]).toEqual(['night', night]);
  });

  it('draws one night where Samoa skipped a date', () => {
    const picture = strip('Pacific/Apia', '2011-12-29T16:00', '2011-12-31T16:00');
    expect(drawn(picture)).toEqual([
      ['day', 5],
      ['night', 10],
      ['day', 9],
    ]);
    expect(picture.days.map(({ date }) => date.toString())).toEqual(['2011-12-29', '2011-12-31']);
  });

  it.each([
    { title: 'two before the first', now: '2026-11-23T16:00', count: 2 },
    { title: 'two while the first is running', now: '2026-11-24T06:59', count: 2 },
    { title: 'one from the first dawn on', now: '2026-11-24T07:00', count: 1 },
    { title: 'one in the second night', now: '2026-11-25T06:59', count: 1 },
    { title: 'none from the second dawn on', now: '2026-11-25T07:00', count: 0 },
    { title: 'none after the hold', now: '2026-11-27T12:00', count: 0 },
    { title: 'two where the clock of now is before the news', now: '2026-11-22T12:00', count: 2 },
  ])('counts $title', ({ now, count }) => {
    expect(strip('Europe/Paris', '2026-11-23T16:00', '2026-11-25T16:00', now).count).toBe(count);
  });

  it.each([
    { title: 'no evening that the hold ends in', from: '2026-11-22T22:50', count: 2 },
    {
      title: 'one of them where the first is slept',
      from: '2026-11-22T22:50',
      now: '2026-11-23T16:43',
      count: 1,
    },
    { title: 'none on the day it ends', from: '2026-11-22T22:50', now: '2026-11-24T10:00', count: 0 },
    { title: 'none in that last evening', from: '2026-11-22T22:50', now: '2026-11-24T21:30', count: 0 },
    { title: 'no night that lasts a minute longer', from: '2026-11-22T06:59', count: 2 },
    { title: 'one night whose dawn is the end', from: '2026-11-22T07:00', count: 2 },
    {
      title: 'none a minute before that end of day',
      from: '2026-11-22T06:59',
      now: '2026-11-24T06:58',
      count: 0,
    },
    { title: 'the last one until its dawn', from: '2026-11-22T07:00', now: '2026-11-24T06:59', count: 1 },
  ])('counts $title: from $from, now $now', ({ from, now = from, count }) => {
    const until = Temporal.PlainDateTime.from(from).add({ days: 2 }).toString({ smallestUnit: 'minute' });
    expect(strip('Europe/Paris', from, until, now).count).toBe(count);
  });

  it.each([
    { title: 'the night it begins in', now: '2026-11-23T02:00', count: 1 },
    { title: 'the one it ends in, by day', now: '2026-11-23T10:00', count: 1 },
    { title: 'that one until midnight', now: '2026-11-23T23:59', count: 1 },
    { title: 'none from midnight on', now: '2026-11-24T00:00', count: 0 },
  ])('counts $title where a one-day hold begins at two', ({ now, count }) => {
    expect(strip('Europe/Paris', '2026-11-23T02:00', '2026-11-24T02:00', now).count).toBe(count);
  });

  it('counts one for a day from afternoon to afternoon', () => {
    expect(strip('Europe/Paris', '2026-11-23T16:20', '2026-11-24T16:20').count).toBe(1);
  });

  it('labels each local day with the part of it that is on the strip', () => {
    const { days } = strip('America/New_York', '2026-10-31T12:00', '2026-11-02T12:00');
    expect(days.map((label) => [label.date.toString(), elapsedHours(label)])).toEqual([
      ['2026-10-31', 12],
      ['2026-11-01', 25],
      ['2026-11-02', 12],
    ]);
  });

  it.each([
    { now: '2026-11-23T15:00', fraction: 0 },
    { now: '2026-11-23T16:00', fraction: 0 },
    { now: '2026-11-24T04:00', fraction: 0.25 },
    { now: '2026-11-24T16:00', fraction: 0.5 },
    { now: '2026-11-25T16:00', fraction: 1 },
    { now: '2026-11-26T16:00', fraction: 1 },
  ])('places $now at $fraction of the strip', ({ now, fraction }) => {
    const { fractionOf } = strip('Europe/Paris', '2026-11-23T16:00', '2026-11-25T16:00');
    expect(fractionOf(at(`${now}[Europe/Paris]`))).toBe(fraction);
  });

  it('is empty where nothing is held', () => {
    const empty = strip('UTC', '2026-11-23T16:00', '2026-11-23T16:00');
    expect(empty).toMatchObject({ segments: [], days: [], count: 0 });
    expect(empty.fractionOf(at('2026-11-23T15:59[UTC]'))).toBe(0);
    expect(empty.fractionOf(at('2026-11-23T16:00[UTC]'))).toBe(1);
  });

  it('covers the hold without a gap, day and night in turn, in any zone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2035, 0, 1) }),
        fc.integer({ min: 1, max: 6000 }),
        fc.constantFrom('UTC', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia', 'Africa/Cairo'),
        (ms, minutes, zone) => {
          const from = Temporal.Instant.fromEpochMilliseconds(ms);
          const until = from.add({ minutes });
          const { segments, days } = nights({ from, until, zone, now: from });
          for (const pieces of [segments, days]) {
            expect(pieces[0]?.start.equals(from)).toBe(true);
            expect(pieces.at(-1)?.end.equals(until)).toBe(true);
            pieces.slice(1).forEach((piece, i) => {
              expect(pieces[i]?.end.equals(piece.start)).toBe(true);
            });
          }
          segments.slice(1).forEach((segment, i) => {
            expect(segment.kind).not.toBe(segments[i]?.kind);
          });
        },
      ),
    );
  });
});
