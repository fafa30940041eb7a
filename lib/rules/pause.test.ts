import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { waitsOutPause } from './notifications';
import {
  type Break,
  isInBreak,
  isJustBack,
  overSince,
  PAUSE_LENGTHS,
  type PauseLength,
  pausedDays,
  pauseEnd,
} from './pause';

const at = (moment: string) => Temporal.Instant.from(moment);
const orNull = (moment: string | null) => (moment === null ? null : at(moment));

describe('a break from everything ends with the beginning of a local day', () => {
  it.each<[PauseLength, string, string, string | null]>([
    ['few-days', '2026-03-10T09:00Z', 'Europe/London', '2026-03-13T00:00:00Z'],
    ['few-days', '2026-03-10T23:59Z', 'Europe/London', '2026-03-13T00:00:00Z'],
    ['few-days', '2026-03-27T09:00Z', 'Europe/London', '2026-03-29T23:00:00Z'],
    ['week', '2026-03-10T22:00Z', 'Asia/Tokyo', '2026-03-17T15:00:00Z'],
    ['open', '2026-03-10T09:00Z', 'Europe/London', null],
  ])('%s from %s in %s: %s', (length, now, zone, end) =>
    expect(pauseEnd(length, at(now), zone)?.toString() ?? null).toBe(end),
  );

  it('has no other length', () => expect(PAUSE_LENGTHS).toHaveLength(3));
});

describe('it is over by the person’s word or by itself', () => {
  it.each([
    [null, null, '2026-03-20T00:00Z', null],
    ['2026-03-13T00:00Z', null, '2026-03-12T23:59Z', null],
    ['2026-03-13T00:00Z', null, '2026-03-13T00:00Z', '2026-03-13T00:00:00Z'],
    ['2026-03-13T00:00Z', '2026-03-11T10:00Z', '2026-03-11T10:00Z', '2026-03-11T10:00:00Z'],
  ])('until %s, ended %s, at %s: %s', (until, endedAt, now, over) => {
    const pause: Break = { since: at('2026-03-10T09:00Z'), until: orNull(until), endedAt: orNull(endedAt) };
    expect(overSince(pause, at(now))?.toString() ?? null).toBe(over);
  });
});

describe('they are told that they are back, on the first day on which they look', () => {
  it.each([
    ['while it runs', null, '2026-03-12T23:59Z', false],
    ['as it ends', null, '2026-03-13T00:00Z', true],
    ['days later, not seen yet', null, '2026-03-27T12:00Z', true],
    ['when it is no news', null, '2026-03-28T00:00Z', false],
    ['later on the day it was seen', '2026-03-14T08:00Z', '2026-03-14T23:59Z', true],
    ['the day after it was seen', '2026-03-14T08:00Z', '2026-03-15T00:00Z', false],
  ])('%s', (_when, welcomedAt, now, told) => {
    const pause = { since: at('2026-03-10T09:00Z'), until: at('2026-03-13T00:00Z'), endedAt: null };
    expect(
      isJustBack({ ...pause, welcomedAt: orNull(welcomedAt) }, { now: at(now), zone: 'Europe/London' }),
    ).toBe(told);
  });
});

describe('PIPE-3: days of a break are none of the first two weeks', () => {
  const two: Break[] = [
    { since: at('2026-03-01T12:00Z'), until: at('2026-03-04T00:00Z'), endedAt: null },
    { since: at('2026-03-10T12:00Z'), until: null, endedAt: null },
  ];
  it.each([
    ['2026-03-01T00:00Z', '2026-03-05T00:00Z', 2],
    ['2026-03-01T00:00Z', '2026-03-11T11:59Z', 3],
    ['2026-03-01T00:00Z', '2026-03-11T12:00Z', 3],
    ['2026-03-03T00:00Z', '2026-03-05T00:00Z', 1],
    ['2026-03-05T00:00Z', '2026-03-09T00:00Z', 0],
  ])('since %s, at %s: %i', (since, now, days) => expect(pausedDays(two, at(since), at(now))).toBe(days));
});

describe('NUDGE-3: what waits out a break', () => {
  it.each([
    ['nudge', true],
    ['come-back', true],
    ['month-ready', true],
    ['coach-comment', true],
    ['a kind of tomorrow', true],
    ['reply-sent', false],
  ])('%s: %s', (kind, waits) => expect(waitsOutPause(kind)).toBe(waits));
});

describe('NUDGE-3: what is due in a running break', () => {
  it.each([
    [null, '2026-03-04T00:00Z', false],
    [{ until: null }, '2030-01-01T00:00Z', true],
    [{ until: '2026-03-04T00:00:00Z' }, '2026-03-03T23:59Z', true],
    [{ until: '2026-03-04T00:00:00Z' }, '2026-03-04T00:00Z', false],
  ])('%j, at %s: %s', (paused, due, inside) => expect(isInBreak(paused, at(due))).toBe(inside));
});
