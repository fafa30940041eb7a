import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { NUDGE_SKIPS, type NudgeStops, nudgeTimes, nudgeVerdict } from './nudge';
import { NUDGE_HOUR_DEFAULT } from './policy';

const at = (zoned: string) => Temporal.ZonedDateTime.from(zoned).toInstant();
const day = (date: string) => Temporal.PlainDate.from(date);

describe('NUDGE-1: when the two nudges are due', () => {
  it.each([
    {
      title: 'is nine in the morning on Day 1 and Day 3',
      timeZone: 'Europe/Paris',
      receivedOn: '2026-11-23',
      due: ['2026-11-24T09:00[Europe/Paris]', '2026-11-26T09:00[Europe/Paris]'],
    },
    {
      title: 'stays at nine when clocks go forward on Day 1',
      timeZone: 'America/New_York',
      receivedOn: '2026-03-07',
      due: ['2026-03-08T09:00-04:00[America/New_York]', '2026-03-10T09:00-04:00[America/New_York]'],
    },
    {
      title: 'stays at nine when clocks go back between the two',
      timeZone: 'America/New_York',
      receivedOn: '2026-10-30',
      due: ['2026-10-31T09:00-04:00[America/New_York]', '2026-11-02T09:00-05:00[America/New_York]'],
    },
    {
      title: 'stays at nine on Lord Howe Island',
      timeZone: 'Australia/Lord_Howe',
      receivedOn: '2026-10-03',
      due: ['2026-10-04T09:00+11:00[Australia/Lord_Howe]', '2026-10-06T09:00+11:00[Australia/Lord_Howe]'],
    },
  ])('$title', ({ timeZone, receivedOn, due }) => {
    const nudges = nudgeTimes({
      day0: day(receivedOn),
      timeZone,
      nudgeHour: NUDGE_HOUR_DEFAULT,
      loggedAt: at(`${receivedOn}T20:00[${timeZone}]`),
    });
    expect(nudges.map((nudge) => nudge.at.toString())).toEqual(due.map((zoned) => at(zoned).toString()));
    expect(nudges.map((nudge) => nudge.day)).toEqual([1, 3]);
    expect(nudges.every((nudge) => nudge.state === 'due')).toBe(true);
  });
});

describe('NUDGE-2: a rejection that is logged late', () => {
  const logged = (local: string) =>
    nudgeTimes({
      day0: day('2026-11-23'),
      timeZone: 'Europe/Paris',
      nudgeHour: 9,
      loggedAt: at(`${local}[Europe/Paris]`),
    });

  it.each([
    {
      title: 'waits for nine when logged just before it',
      local: '2026-11-24T08:59',
      first: '2026-11-24T09:00',
      states: ['due', 'due'],
    },
    {
      title: 'is due at nine when logged at nine',
      local: '2026-11-24T09:00',
      first: '2026-11-24T09:00',
      states: ['due', 'due'],
    },
    {
      title: 'is due at once when logged after nine',
      local: '2026-11-24T09:01',
      first: '2026-11-24T09:01',
      states: ['due', 'due'],
    },
    {
      title: 'is due at once in the last minute of its day',
      local: '2026-11-24T23:59',
      first: '2026-11-24T23:59',
      states: ['due', 'due'],
    },
    {
      title: 'is skipped once its day is over',
      local: '2026-11-25T00:00',
      first: '2026-11-24T09:00',
      states: ['skipped', 'due'],
    },
    {
      title: 'is skipped with the second when both days are over',
      local: '2026-11-27T00:00',
      first: '2026-11-24T09:00',
      states: ['skipped', 'skipped'],
    },
  ])('the first nudge $title', ({ local, first, states }) => {
    const nudges = logged(local);
    expect(nudges[0]?.at.toString()).toBe(at(`${first}[Europe/Paris]`).toString());
    expect(nudges.map((nudge) => nudge.state)).toEqual(states);
  });
});

describe('NUDGE-2 and NUDGE-3: sending a nudge', () => {
  const going: NudgeStops = {
    unsubscribed: false,
    paused: false,
    planState: 'running',
    acceptedOffer: false,
    bounced: false,
  };
  const verdict = (local: string, stops: Partial<NudgeStops> = {}, timeZone = 'Europe/Paris') =>
    nudgeVerdict({
      localDate: day('2026-11-24'),
      at: at('2026-11-24T09:00[Europe/Paris]'),
      now: at(`${local}[${timeZone}]`),
      timeZone,
      stops: { ...going, ...stops },
    });

  it.each([
    { title: 'waits before its hour', local: '2026-11-24T08:59:59', answer: 'wait' },
    { title: 'is sent at its hour', local: '2026-11-24T09:00', answer: 'send' },
    { title: 'is sent later on its day', local: '2026-11-24T23:59:59', answer: 'send' },
    { title: 'is skipped when its day is over', local: '2026-11-25T00:00', answer: { skip: 'day-passed' } },
  ])('$title', ({ local, answer }) => {
    expect(verdict(local)).toEqual(answer);
  });

  it.each([
    { stops: { unsubscribed: true }, skip: 'unsubscribed' },
    { stops: { bounced: true }, skip: 'bounced' },
    { stops: { acceptedOffer: true }, skip: 'accepted-offer' },
    { stops: { planState: 'done' }, skip: 'plan-done' },
    { stops: { planState: 'declined' }, skip: 'plan-declined' },
  ] as const)('stops at once, before and at its hour: $skip', ({ stops, skip }) => {
    expect(verdict('2026-11-24T08:00', stops)).toEqual({ skip });
    expect(verdict('2026-11-24T09:00', stops)).toEqual({ skip });
    expect(NUDGE_SKIPS).toContain(skip);
  });

  it('waits out a pause until it is due, and is skipped if it lasts', () => {
    expect(verdict('2026-11-24T08:59', { paused: true })).toBe('wait');
    expect(verdict('2026-11-24T09:00', { paused: true })).toEqual({ skip: 'paused' });
  });

  it('follows the person into another zone in both directions', () => {
    // 09:30 in Paris is 21:30 on the same date in Auckland: late in its day, still its day.
    expect(verdict('2026-11-24T21:30', {}, 'Pacific/Auckland')).toBe('send');
    expect(verdict('2026-11-25T00:30', {}, 'Pacific/Auckland')).toEqual({ skip: 'day-passed' });
    // 22:30 on the day before in Honolulu is 09:30 on the day itself in Paris: not yet for someone there.
    expect(verdict('2026-11-23T22:30', {}, 'Pacific/Honolulu')).toBe('wait');
  });

  it('is skipped where the zone skipped its date', () => {
    const [first] = nudgeTimes({
      day0: day('2011-12-29'),
      timeZone: 'Pacific/Apia',
      nudgeHour: 9,
      loggedAt: at('2011-12-29T12:00[Pacific/Apia]'),
    });
    if (!first) throw new Error('a plan has a first nudge');
    const answer = nudgeVerdict({ ...first, now: first.at, timeZone: 'Pacific/Apia', stops: going });
    expect(answer).toEqual({ skip: 'day-passed' });
  });
});
