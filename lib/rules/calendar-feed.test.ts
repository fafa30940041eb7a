import { describe, expect, test } from 'vitest';
import { type FeedEvent, type Told, tellingOf } from './calendar-feed';

const NOW = '2026-11-30T05:00:00Z';
const EARLIER = '2026-11-20T05:00:00Z';

const event = (over: Partial<FeedEvent> = {}): FeedEvent => ({
  uid: 'task-1@rebound',
  part: 'tasks',
  when: { day: '2026-12-02' },
  summary: 'Send the figures',
  place: null,
  href: '/tasks',
  cancelled: false,
  sequence: 0,
  ...over,
});
const told = (over: Partial<Told> = {}): Told => ({
  uid: 'task-1@rebound',
  part: 'tasks',
  when: { day: '2026-12-02' },
  sequence: 3,
  digest: 'same',
  changedAt: EARLIER,
  goneAt: null,
  ...over,
});

const asked = (
  events: readonly { event: FeedEvent; digest: string }[],
  known: readonly Told[],
  cut: readonly FeedEvent['part'][] = [],
) =>
  tellingOf({
    ...{ events, told: known, now: NOW, cut },
    from: '2026-10-01',
    goneBefore: '2026-10-31T05:00:00Z',
  });

describe('what a calendar is told of an event', () => {
  test.each([
    ['is new', event(), 'one', [], { sequence: 0, changedAt: NOW }, 1],
    [
      'is new and has a file of its own',
      event({ sequence: 4 }),
      'one',
      [],
      { sequence: 4, changedAt: NOW },
      1,
    ],
    ['is as it was', event(), 'same', [told()], { sequence: 3, changedAt: EARLIER }, 0],
    ['has changed', event(), 'other', [told()], { sequence: 4, changedAt: NOW }, 1],
    [
      'has changed more often in its own file',
      event({ sequence: 9 }),
      'other',
      [told()],
      { sequence: 9, changedAt: NOW },
      1,
    ],
    [
      'is as it was, and as its file says',
      event({ sequence: 3 }),
      'same',
      [told()],
      { sequence: 3, changedAt: EARLIER },
      0,
    ],
    [
      'is as it was, but further in its own file',
      event({ sequence: 9 }),
      'same',
      [told()],
      { sequence: 9, changedAt: NOW },
      1,
    ],
    ['is back', event(), 'same', [told({ goneAt: EARLIER })], { sequence: 4, changedAt: NOW }, 1],
  ])('that %s', (_, one, digest, known, said, remembered) => {
    const { tell, remember, forget } = asked([{ event: one, digest }], known);
    expect(tell).toEqual([{ event: one, ...said }]);
    expect([remember.length, forget]).toEqual([remembered, []]);
  });
});

describe('what is remembered of an event', () => {
  test.each<[string, FeedEvent['when'], Told['when']]>([
    ['its day', { day: '2026-12-02' }, { day: '2026-12-02' }],
    ['its moment', { at: '2026-12-02T09:00:00Z', until: null, zone: 'UTC' }, { at: '2026-12-02T09:00:00Z' }],
  ])('is %s', (_which, when, kept) => {
    const { remember } = asked([{ event: event({ when }), digest: 'one' }], []);
    const { uid, part } = event();
    expect(remember).toEqual([
      { uid, part, when: kept, sequence: 0, digest: 'one', changedAt: NOW, goneAt: null },
    ]);
  });
});

describe('what is no longer there', () => {
  test('is told as cancelled, once with a new SEQUENCE', () => {
    const first = asked([], [told()]);
    expect(first.tell).toMatchObject([{ gone: { uid: 'task-1@rebound' }, sequence: 4, changedAt: NOW }]);
    expect(first.remember).toMatchObject([{ goneAt: NOW, sequence: 4 }]);
    const second = asked([], first.remember);
    expect(second.tell).toMatchObject([{ sequence: 4, changedAt: NOW }]);
    expect(second.remember).toEqual([]);
  });

  test.each([
    ['was on the first day asked about', told({ when: { day: '2026-10-01' } }), false],
    ['was before it', told({ when: { day: '2026-09-30' } }), true],
    ['began before it', told({ when: { at: '2026-09-30T23:59:00Z' } }), true],
    ['has been gone for long', told({ goneAt: '2026-10-31T04:59:59Z' }), true],
    ['has been gone for a little less', told({ goneAt: '2026-10-31T05:00:00Z' }), false],
  ])('and %s: %s', (_, known, forgotten) => {
    const { tell, forget } = asked([], [known]);
    expect([tell.length, forget.length]).toEqual(forgotten ? [0, 1] : [1, 0]);
  });

  test('is not taken for gone where its part was cut off', () => {
    expect(asked([], [told()], ['tasks'])).toEqual({ tell: [], remember: [], forget: [] });
  });
});
