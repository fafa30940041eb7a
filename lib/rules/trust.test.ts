import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  allowanceAt,
  mayCarryLinks,
  mayReach,
  mayUseService,
  opensBy,
  roomAt,
  senderName,
  trustedFrom,
} from './trust';

const at = (text: string) => Temporal.Instant.from(text);
const MADE = at('2026-11-02T10:00:00Z');
const later = (time: Temporal.DurationLike) => MADE.add(time);
const LONG_AGO = MADE.subtract({ hours: 24 * 400 });
const MS = { milliseconds: 1 };

describe('TRUST-1: how old an account has to be', () => {
  it.each([
    ['at once', later({ seconds: 40 }), false],
    ['a millisecond before a day has passed', later({ hours: 24 }).subtract(MS), false],
    ['at exactly 24 hours', later({ hours: 24 }), true],
    ['a millisecond later', later({ hours: 24 }).add(MS), true],
  ])('%s', (_when, now, allowed) => {
    const verdict = mayUseService({ madeAt: MADE, rejection: null, at: now });
    expect(verdict).toMatchObject(
      allowed ? { allowed, code: 'TRUST-1' } : { allowed, code: 'TRUST-1', until: later({ hours: 24 }) },
    );
  });

  it('counts elapsed hours where the clocks go back', () => {
    const madeAt = at('2026-10-24T23:30:00Z');
    expect(trustedFrom({ madeAt, rejection: null })).toEqual(at('2026-10-25T23:30:00Z'));
  });

  it('lets a demo’s mails go, which stay on the machine', () => {
    expect(mayUseService({ madeAt: MADE, demo: true, rejection: null, at: MADE }).allowed).toBe(true);
  });
});

describe('HOLD-1 to HOLD-5, TRUST-1: the one moment from which a letter may leave by its way', () => {
  const holdUntil = later({ hours: 48 });
  it.each([
    ['its own email app, whatever the service waits for', 'program', { minutes: 62 }, 'HOLD-2'],
    ['one’s mailbox, whatever the service waits for', 'mailbox', { minutes: 62 }, 'HOLD-2'],
    ['the service, which waits an hour longer', 'service', { minutes: 62 }, 'TRUST-1'],
    ['the service, a minute later', 'service', { minutes: 1 }, 'TRUST-1'],
    ['the service, less than a minute later', 'service', { seconds: 59, milliseconds: 999 }, 'HOLD-2'],
    ['the service, which has waited already', 'service', { hours: -20 }, 'HOLD-2'],
  ] as const)('by %s', (_which, way, longer, code) => {
    const serviceFrom = holdUntil.add(longer);
    expect(opensBy(way, { holdUntil, holdCode: 'HOLD-2', serviceFrom })).toEqual({
      until: code === 'TRUST-1' ? serviceFrom : holdUntil,
      code,
    });
  });
});

describe('TRUST-1: how long ago a rejection has to be written down', () => {
  const rejection = (receivedHoursAgo: number, holdHours: number) => {
    const receivedAt = MADE.subtract({ hours: receivedHoursAgo });
    return { recordedAt: MADE, receivedAt, holdUntil: receivedAt.add({ hours: holdHours }) };
  };
  const from = (received: number, hold: number) =>
    trustedFrom({ madeAt: LONG_AGO, rejection: rejection(received, hold) });

  it.each([
    ['a hold of 24 hours, received now', 0, 24, 24],
    ['a hold of 24 hours, received 400 days ago', 9600, 24, 24],
    ['a hold of 48 hours, received an hour ago', 1, 48, 48],
    ['a hold of 25 hours by the calendar', 1, 25, 25],
    ['the longest hold there is', 0, 168, 168],
    ['what a deleted rejection left behind, received 400 days ago', 9600, 9610, 168],
  ])('%s', (_which, received, hold, hours) => {
    expect(from(received, hold)).toEqual(later({ hours }));
  });

  it.each([
    ['a millisecond before', MS, false],
    ['at exactly its length', {}, true],
  ])('%s', (_when, less, allowed) => {
    const now = later({ hours: 48 }).subtract({ milliseconds: 0, ...less });
    const sender = { madeAt: LONG_AGO, rejection: rejection(9600, 48) };
    expect(mayUseService({ ...sender, at: now }).allowed).toBe(allowed);
  });

  it('is never before the account is a day old', () => {
    const early = { ...rejection(0, 24), recordedAt: MADE.subtract({ hours: 20 }) };
    expect(trustedFrom({ madeAt: MADE, rejection: early })).toEqual(later({ hours: 24 }));
  });
});

describe('TRUST-2: no links in the first week', () => {
  it.each([
    ['a millisecond before a week has passed', later({ hours: 168 }).subtract(MS), 'body', false],
    ['at exactly seven times 24 hours', later({ hours: 168 }), 'body', true],
    ['without a link', later({ hours: 30 }), null, true],
  ])('%s', (_when, now, linkIn, allowed) => {
    const verdict = mayCarryLinks({ madeAt: MADE, at: now, linkIn });
    expect(verdict).toMatchObject(allowed ? { allowed } : { allowed, code: 'TRUST-2', field: 'body' });
  });
});

describe('TRUST-2: the allowance', () => {
  it.each([
    [later({ hours: 168 }).subtract(MS), 60, 5],
    [later({ hours: 168 }), 60, 60],
    [later({ hours: 30 }), 3, 3],
    [later({ hours: 200 }), 3, 3],
  ])('at %s with the operator’s %i it is %i', (now, later, most) => {
    expect(allowanceAt({ madeAt: MADE }, now, later)).toBe(most);
  });

  const room = (hours: number[], now: number, most = 2) =>
    roomAt({
      at: later({ minutes: Math.round(now * 60) }),
      others: hours.map((one) => later({ minutes: Math.round(one * 60) })),
      most,
      whose: 'account',
    });

  it.each([
    ['nothing before', [], 0, true],
    ['one fewer than there is room for', [0], 1, true],
    ['as many as there is room for', [0, 1], 2, false],
    ['a minute before the first is a day old', [0, 1], 23.98, false],
    ['at exactly a day after the first', [0, 1], 24, true],
    ['before two that will leave', [10, 11], 9, false],
    ['at exactly a day before the second of them', [10, 11], -13, true],
    ['between one that left and one that will', [0, 10], 5, false],
    ['between two that are no neighbours', [0, 24], 12, true],
  ])('%s', (_which, others, now, allowed) => {
    expect(room(others, now).allowed).toBe(allowed);
  });

  it('says when there is room again', () => {
    expect(room([0, 1], 2)).toMatchObject({ code: 'TRUST-2', until: later({ hours: 24 }) });
    expect(room([0, 1, 24.5], 2)).toMatchObject({ until: later({ hours: 25 }) });
    expect(room([24.5, 1, 0], 2)).toMatchObject({ until: later({ hours: 25 }) });
    expect(room([-24, 10, 11], 9)).toMatchObject({ until: later({ hours: 34 }) });
    expect(room([], 2, 0)).toMatchObject({ allowed: false, until: null });
  });

  it('never lets more into a window than there is room for, in whatever order they come', () => {
    const taken: number[] = [];
    for (let n = 0; n < 400; n++) {
      const hour = ((n * 7919) % 1000) / 10;
      if (room(taken, hour, 3).allowed) taken.push(hour);
    }
    const most = Math.max(
      ...taken.map((from) => taken.filter((one) => one >= from && one < from + 24).length),
    );
    expect(most).toBe(3);
  });
});

it('TRUST-3: shows who a mail is from, and that it is sent by the service', () =>
  expect(senderName('Ana Ruiz')).toBe('Ana Ruiz via Rebound'));

it('TRUST-3: what its reader stopped is refused, and ends by nothing', () => {
  expect(mayReach(false).allowed).toBe(true);
  expect(mayReach(true)).toMatchObject({ allowed: false, code: 'TRUST-3', until: null });
});
