import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  correctableUntil,
  correctHold,
  HOLD_CODES,
  type Hold,
  holdFor,
  isToBeSurfaced,
  longerHold,
  mayChangeCompany,
  mayLeave,
  replyBy,
  sendWindow,
} from './hold';
import { localDate } from './time';

const instant = (text: string) => Temporal.Instant.from(text);
const at = (zoned: string) => Temporal.ZonedDateTime.from(zoned).toInstant();

describe('HOLD-1 to HOLD-4: how long a reply is held', () => {
  it.each([
    {
      title: 'holds a screened-out reply for 24 hours',
      tier: 1,
      emotional: false,
      received: '2026-11-23T16:20[Europe/Paris]',
      until: '2026-11-24T16:20[Europe/Paris]',
      code: 'HOLD-1',
    },
    {
      title: 'holds an early-round reply for 24 hours',
      tier: 2,
      emotional: false,
      received: '2026-11-23T16:20[Europe/Paris]',
      until: '2026-11-24T16:20[Europe/Paris]',
      code: 'HOLD-1',
    },
    {
      title: 'holds a finalist’s reply for 48 hours',
      tier: 3,
      emotional: false,
      received: '2026-11-23T16:20[Europe/Paris]',
      until: '2026-11-25T16:20[Europe/Paris]',
      code: 'HOLD-2',
    },
    {
      title: 'holds a reply to a rejection that hurts for 48 hours whatever its tier',
      tier: 1,
      emotional: true,
      received: '2026-11-23T16:20[Europe/Paris]',
      until: '2026-11-25T16:20[Europe/Paris]',
      code: 'HOLD-3',
    },
    {
      title: 'names the tier where it hurts at a late stage too, as both hold 48 hours',
      tier: 3,
      emotional: true,
      received: '2026-11-23T16:20[Europe/Paris]',
      until: '2026-11-25T16:20[Europe/Paris]',
      code: 'HOLD-2',
    },
    {
      title: 'counts 48 elapsed hours across the night when clocks go forward',
      tier: 3,
      emotional: false,
      received: '2026-03-07T16:00[America/New_York]',
      until: '2026-03-09T17:00[America/New_York]',
      code: 'HOLD-2',
    },
    {
      title: 'counts 24 elapsed hours across the half-hour change on Lord Howe Island',
      tier: 2,
      emotional: false,
      received: '2026-10-03T12:00[Australia/Lord_Howe]',
      until: '2026-10-04T12:30[Australia/Lord_Howe]',
      code: 'HOLD-1',
    },
    {
      title: 'waits for the next date where 24 hours end on the day of receipt',
      tier: 2,
      emotional: false,
      received: '2026-11-01T00:10-04:00[America/New_York]',
      until: '2026-11-02T00:00[America/New_York]',
      code: 'HOLD-4',
    },
    {
      title: 'waits for the next date one minute before 24 hours would reach it',
      tier: 2,
      emotional: false,
      received: '2026-11-01T00:59-04:00[America/New_York]',
      until: '2026-11-02T00:00[America/New_York]',
      code: 'HOLD-4',
    },
    {
      title: 'is decided by the hours where 24 of them end exactly at midnight',
      tier: 2,
      emotional: false,
      received: '2026-11-01T01:00-04:00[America/New_York]',
      until: '2026-11-02T00:00[America/New_York]',
      code: 'HOLD-1',
    },
    {
      title: 'is decided by the hours one minute after that',
      tier: 2,
      emotional: false,
      received: '2026-11-01T01:01-04:00[America/New_York]',
      until: '2026-11-02T00:01[America/New_York]',
      code: 'HOLD-1',
    },
    {
      title: 'waits for the next date on Lord Howe Island’s long day',
      tier: 1,
      emotional: false,
      received: '2026-04-05T00:10+11:00[Australia/Lord_Howe]',
      until: '2026-04-06T00:00[Australia/Lord_Howe]',
      code: 'HOLD-4',
    },
    {
      title: 'is decided by the hours where Samoa skipped the next date',
      tier: 1,
      emotional: false,
      received: '2011-12-29T10:00-10:00[Pacific/Apia]',
      until: '2011-12-31T10:00+14:00[Pacific/Apia]',
      code: 'HOLD-1',
    },
    {
      title: 'does not fall back on the day of receipt where clocks go back across midnight',
      tier: 1,
      emotional: false,
      received: '2010-11-06T00:10[America/St_Johns]',
      until: '2010-11-07T00:00-03:30[America/St_Johns]',
      code: 'HOLD-4',
    },
  ] as const)('$code: $title', ({ tier, emotional, received, until, code }) => {
    const receivedAt = at(received);
    const hold = holdFor({
      tier,
      emotional,
      receivedAt,
      timeZone: received.slice(received.indexOf('[') + 1, -1),
    });
    expect(hold.until.toString()).toBe(at(until).toString());
    expect(hold.code).toBe(code);
  });

  it('HOLD-4: would end on the day of receipt by the hours alone', () => {
    const receivedAt = at('2026-11-01T00:10-04:00[America/New_York]');
    expect(localDate(receivedAt.add({ hours: 24 }), 'America/New_York').toString()).toBe('2026-11-01');
  });
});

describe('HOLD-1 to HOLD-4: leaving', () => {
  const holdUntil = instant('2026-11-25T15:20:00Z');

  it.each(HOLD_CODES)('refuses one nanosecond before the end and names %s', (code) => {
    expect(mayLeave({ holdUntil, code, now: holdUntil.subtract({ nanoseconds: 1 }) })).toMatchObject({
      allowed: false,
      code,
      until: holdUntil,
    });
  });

  it.each([
    { when: 'at exactly the end', now: holdUntil },
    { when: 'after it', now: holdUntil.add({ nanoseconds: 1 }) },
  ])('lets a reply leave $when', ({ now }) => {
    expect(mayLeave({ holdUntil, code: 'HOLD-2', now })).toMatchObject({ allowed: true, code: 'HOLD-2' });
  });
});

describe('HOLD-5: changing a hold', () => {
  const loggedAt = instant('2026-11-23T15:30:00Z');
  const short: Hold = { until: instant('2026-11-24T15:20:00Z'), code: 'HOLD-1' };
  const long: Hold = { until: instant('2026-11-25T15:20:00Z'), code: 'HOLD-2' };

  it.each([
    {
      title: 'takes a shorter hold at once',
      current: long,
      proposed: short,
      minutes: 0,
      result: short,
      change: 'corrected',
    },
    {
      title: 'takes a shorter hold until just before ten minutes are over',
      current: long,
      proposed: short,
      minutes: 9.999,
      result: short,
      change: 'corrected',
    },
    {
      title: 'keeps the longer hold at ten minutes',
      current: long,
      proposed: short,
      minutes: 10,
      result: long,
      change: 'kept',
    },
    {
      title: 'keeps the longer hold after ten minutes',
      current: long,
      proposed: short,
      minutes: 10.001,
      result: long,
      change: 'kept',
    },
    {
      title: 'takes a longer hold within ten minutes',
      current: short,
      proposed: long,
      minutes: 5,
      result: long,
      change: 'lengthened',
    },
    {
      title: 'takes a longer hold days later',
      current: short,
      proposed: long,
      minutes: 5000,
      result: long,
      change: 'lengthened',
    },
    {
      title: 'leaves an equal hold and its rule alone',
      current: long,
      proposed: { ...long, code: 'HOLD-3' } satisfies Hold,
      minutes: 60,
      result: long,
      change: 'same',
    },
  ])('$title', ({ current, proposed, minutes, result, change }) => {
    const now = loggedAt.add({ milliseconds: Math.round(minutes * 60_000) });
    expect(correctHold({ current, proposed, loggedAt, now })).toEqual({ ...result, change });
  });

  it('closes the window ten minutes after logging', () => {
    expect(correctableUntil(loggedAt).toString()).toBe('2026-11-23T15:40:00Z');
  });

  it('keeps the longer of two holds for a rejection that is logged again', () => {
    expect(longerHold(short, long)).toBe(long);
    expect(longerHold(long, short)).toBe(long);
  });
});

describe('HOLD-5: going over to another company', () => {
  const loggedAt = instant('2026-11-23T15:30:00Z');
  const hold = { until: instant('2026-11-25T15:20:00Z'), loggedAt };
  const floor = instant('2026-11-25T09:00:00Z');
  const later = instant('2026-11-26T09:00:00Z');
  const slip = instant('2026-11-23T15:39:59.999Z');
  const late = instant('2026-11-23T15:40:00Z');

  it.each([
    ['where nothing was ever logged', { hold: null, left: null, ahead: null, now: late }, null],
    ['just before the ten minutes are over', { hold, left: null, ahead: null, now: slip }, null],
    ['after ten minutes', { hold, left: null, ahead: null, now: late }, hold.until],
    ['when its hold is over', { hold, left: null, ahead: null, now: hold.until }, null],
    ['while the rest of a hold runs there', { hold: null, left: floor, ahead: null, now: late }, floor],
    ['when that is over', { hold: null, left: floor, ahead: null, now: floor }, null],
    ['where both run: the later end', { hold, left: later, ahead: null, now: late }, later],
    ['to where a longer hold runs', { hold, left: null, ahead: later, now: slip }, later],
    ['to where one as long runs', { hold, left: null, ahead: hold.until, now: slip }, null],
    ['without a rejection, to where one runs', { hold: null, left: null, ahead: later, now: late }, null],
  ])('%s', (_, move, until) => {
    expect(mayChangeCompany(move)).toMatchObject(
      until ? { allowed: false, code: 'HOLD-5', until } : { allowed: true },
    );
  });
});

describe('HOLD-2 and HOLD-7: the right window for a late-stage reply', () => {
  const receivedAt = instant('2026-11-23T15:20:00Z');
  const holdUntil = instant('2026-11-25T15:20:00Z');

  it('closes 72 hours after receipt for tier 3 and never for the others', () => {
    expect(replyBy(3, receivedAt)?.toString()).toBe('2026-11-26T15:20:00Z');
    expect(replyBy(2, receivedAt)).toBeNull();
    expect(replyBy(1, receivedAt)).toBeNull();
  });

  it('opens when the hold ends', () => {
    const window = sendWindow({ tier: 3, receivedAt, holdUntil });
    expect(window.from.toString()).toBe('2026-11-25T15:20:00Z');
    expect(window.until?.toString()).toBe('2026-11-26T15:20:00Z');
  });

  it('has an open end where the hold outlasts it', () => {
    const late = receivedAt.add({ hours: 72 });
    expect(sendWindow({ tier: 3, receivedAt, holdUntil: late }).until).toBeNull();
    expect(
      sendWindow({ tier: 3, receivedAt, holdUntil: late.subtract({ seconds: 1 }) }).until,
    ).not.toBeNull();
    expect(sendWindow({ tier: 2, receivedAt, holdUntil }).until).toBeNull();
  });

  const unsent = { tier: 3, receivedAt, holdUntil, settled: false, surfacedBefore: false } as const;
  it.each([
    { title: 'waits until 72 hours are over', reply: unsent, hours: 71.999, surfaces: false },
    { title: 'is brought up at 72 hours', reply: unsent, hours: 72, surfaces: true },
    { title: 'is brought up after 72 hours', reply: unsent, hours: 72.001, surfaces: true },
    {
      title: 'is brought up once only',
      reply: { ...unsent, surfacedBefore: true },
      hours: 80,
      surfaces: false,
    },
    {
      title: 'is left alone when sent, scheduled or set aside',
      reply: { ...unsent, settled: true },
      hours: 80,
      surfaces: false,
    },
    {
      title: 'is never brought up for tier 2',
      reply: { ...unsent, tier: 2 as const },
      hours: 80,
      surfaces: false,
    },
    {
      title: 'waits for a hold that outlasts 72 hours',
      reply: { ...unsent, holdUntil: receivedAt.add({ hours: 90 }) },
      hours: 80,
      surfaces: false,
    },
  ])('HOLD-7: an unsent reply $title', ({ reply, hours, surfaces }) => {
    const now = receivedAt.add({ milliseconds: Math.round(hours * 3_600_000) });
    expect(isToBeSurfaced({ ...reply, now })).toBe(surfaces);
  });
});

describe('HOLD-5: a longer hold by a setting', () => {
  const received = { receivedAt: Temporal.Instant.from('2026-03-02T10:00:00Z'), timeZone: 'UTC' };

  it.each([
    [1, false, 23, 24, 'HOLD-1'],
    [1, false, 24, 24, 'HOLD-1'],
    [1, false, 25, 25, 'HOLD-5'],
    [1, true, 48, 48, 'HOLD-3'],
    [3, false, 47, 48, 'HOLD-2'],
    [3, false, 48, 48, 'HOLD-2'],
    [3, false, 49, 49, 'HOLD-5'],
    [2, false, 168, 168, 'HOLD-5'],
    [2, false, 0, 24, 'HOLD-1'],
    [2, false, null, 24, 'HOLD-1'],
    [2, false, undefined, 24, 'HOLD-1'],
  ] as const)(
    'tier %i, emotional %s, at least %s hours: %i by %s',
    (tier, emotional, atLeastHours, hours, code) =>
      expect(holdFor({ ...received, tier, emotional, atLeastHours })).toEqual({
        until: received.receivedAt.add({ hours }),
        code,
      }),
  );

  it('still ends on another date where the clocks go back', () =>
    expect(
      holdFor({
        tier: 1,
        emotional: false,
        receivedAt: Temporal.Instant.from('2026-11-01T04:10:00Z'),
        timeZone: 'America/New_York',
        atLeastHours: 24,
      }).code,
    ).toBe('HOLD-4'));
});
