import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { INTERVIEW_KINDS } from './interview-kinds';
import {
  compareRevisions,
  effectOf,
  instantAt,
  isAnotherDay,
  kindAt,
  showsTheSame,
  stageToPropose,
  standingAt,
  wallTime,
} from './interviews';
import { STAGES } from './stages';

const at = (text: string) => Temporal.Instant.from(text);

describe('what the clocks of a zone show, as an instant', () => {
  test.each([
    ['2026-10-27T08:00', 'Europe/Berlin', '2026-10-27T07:00:00Z', 'two days after they went back'],
    ['2026-10-25T01:59', 'Europe/Berlin', '2026-10-24T23:59:00Z', 'a minute before'],
    ['2026-10-25T02:00', 'Europe/Berlin', '2026-10-25T00:00:00Z', 'twice: the first'],
    ['2026-10-25T02:59', 'Europe/Berlin', '2026-10-25T00:59:00Z', 'the last minute that comes twice'],
    ['2026-10-25T03:00', 'Europe/Berlin', '2026-10-25T02:00:00Z', 'a minute after'],
    ['2026-03-29T01:59', 'Europe/Berlin', '2026-03-29T00:59:00Z', 'before they go forward'],
    ['2026-03-29T02:00', 'Europe/Berlin', null, 'the first minute that is skipped'],
    ['2026-03-29T02:59', 'Europe/Berlin', null, 'the last'],
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00:00Z', 'after'],
    ['2026-03-08T02:30', 'America/New_York', null, 'skipped in New York, three weeks earlier'],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00Z', 'half an hour comes twice'],
    ['2026-11-30T10:00', 'Asia/Kathmandu', '2026-11-30T04:15:00Z', 'a quarter of an hour off'],
    ['2011-12-30T10:00', 'Pacific/Apia', null, 'a day that was left out'],
  ])('%s in %s is %s: %s', (wall, zone, instant, why) => {
    expect(instantAt(Temporal.PlainDateTime.from(wall), zone)?.toString() ?? null, why).toBe(instant);
  });

  test('stays the second of two where it was that, and only there', () => {
    const second = at('2026-10-25T01:30:00Z');
    const wall = (text: string) => Temporal.PlainDateTime.from(text);
    expect(instantAt(wall('2026-10-25T02:30'), 'Europe/Berlin', second)).toEqual(second);
    expect(instantAt(wall('2026-10-25T02:31'), 'Europe/Berlin', second)).toEqual(at('2026-10-25T00:31:00Z'));
    expect(wallTime(second, 'Europe/Berlin')).toBe('2026-10-25T02:30');
  });
});

test.each([
  ['2026-07-01T12:00:00Z', 'Europe/Berlin', 'Europe/Paris', true, false],
  ['2026-07-01T12:00:00Z', 'Europe/London', 'UTC', false, false],
  ['2026-12-01T12:00:00Z', 'Europe/London', 'UTC', true, false],
  // Two weeks in March in which America has changed and Europe has not.
  ['2026-03-15T12:00:00Z', 'America/Chicago', 'America/Bogota', true, false],
  ['2026-12-01T22:00:00Z', 'America/New_York', 'Asia/Tokyo', false, true],
])('at %s %s and %s show the same: %s; another date: %s', (instant, one, other, same, another) => {
  expect(showsTheSame(at(instant), one, other)).toBe(same);
  expect(isAnotherDay(at(instant), one, other)).toBe(another);
});

describe('where an application stands with it', () => {
  test.each(INTERVIEW_KINDS)('%s is offered again where it stands', (kind) => {
    expect(kindAt(standingAt(kind))).toBe(kind);
  });

  test.each([
    ['panel', 'planned', 'applied', false, 'later-interview'],
    ['panel', 'planned', 'later-interview', false, null],
    ['phone-screen', 'planned', 'first-interview', false, null],
    ['final-round', 'planned', 'later-interview', false, 'final-round'],
    ['final-round', 'planned', 'offer', false, null],
    ['final-round', 'cancelled', 'applied', false, null],
    ['final-round', 'planned', 'applied', true, null],
  ] as const)('a %s that is %s, at %s (ended: %s), proposes %s', (kind, state, stage, ended, proposed) => {
    expect(stageToPropose({ kind, state }, { stage, ended })).toBe(proposed);
  });

  test('offers a kind for every stage', () => {
    for (const stage of STAGES) expect(INTERVIEW_KINDS).toContain(kindAt({ stage, laterLabel: null }));
  });
});

test.each([
  [[0, null], [1, null], -1],
  [[3, '2026-11-03T10:00:00Z'], [2, '2026-11-05T10:00:00Z'], 1],
  [[1, '2026-11-03T10:00:00Z'], [1, '2026-11-03T10:00:01Z'], -1],
  [[1, '2026-11-03T10:00:00Z'], [1, null], 0],
  [[1, '2026-11-03T10:00:00Z'], [1, '2026-11-03T10:00:00Z'], 0],
] as const)('%o against %o', (a, b, sign) => {
  const revision = ([sequence, stamped]: readonly [number, string | null]) => ({
    sequence,
    stampedAt: stamped ? at(stamped) : null,
  });
  expect(Math.sign(compareRevisions(revision(a), revision(b)))).toBe(sign);
  expect(Math.sign(compareRevisions(revision(b), revision(a)))).toBe(sign === 0 ? 0 : -sign);
});

describe('an invitation', () => {
  const known = (sequence: number, state: 'planned' | 'cancelled' = 'planned') => ({
    revision: { sequence, stampedAt: null },
    startsAt: at('2026-11-12T09:00:00Z'),
    state,
  });
  test.each([
    [null, 0, '09', false, 'add'],
    [null, 3, '09', true, 'add'],
    [known(1), 0, '10', false, 'older'],
    [known(1), 1, '10', false, 'none'],
    [known(1), 2, '10', false, 'move'],
    [known(1), 2, '09', false, 'change'],
    [known(1), 2, '09', true, 'cancel'],
    [known(1), 0, '09', true, 'older'],
    [known(1, 'cancelled'), 2, '09', true, 'none'],
    [known(1, 'cancelled'), 2, '09', false, 'move'],
    [known(1, 'cancelled'), 1, '09', false, 'none'],
  ] as const)(
    'known as %o, and now of sequence %i at %s, cancelled: %s, does %s',
    (was, sequence, hour, cancelled, does) => {
      const said = {
        revision: { sequence, stampedAt: null },
        startsAt: at(`2026-11-12T${hour}:00:00Z`),
        cancelled,
      };
      expect(effectOf(was, said)).toBe(does);
    },
  );
});
