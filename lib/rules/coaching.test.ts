import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  byNeed,
  COACHED_THINGS,
  COACHING_SCOPES,
  clientSigns,
  keptPrivate,
  mayCoachSee,
  type NeedyClient,
  needsOf,
  RECORDED_OPENINGS,
  withNeed,
} from './coaching';

describe('COACH-1: what a coach may see', () => {
  const everything = { active: true, scopes: COACHING_SCOPES, entryShown: true } as const;

  it.each(COACHING_SCOPES)('needs an active consent that covers it: %s', (thing) => {
    expect(mayCoachSee({ ...everything, thing })).toMatchObject({ allowed: true, code: 'COACH-1' });
    expect(mayCoachSee({ ...everything, thing, active: false })).toMatchObject({
      allowed: false,
      code: 'COACH-1',
      until: null,
    });
    const others = COACHING_SCOPES.filter((scope) => scope !== thing);
    expect(mayCoachSee({ ...everything, thing, scopes: others })).toMatchObject({
      allowed: false,
      code: 'COACH-1',
    });
  });

  it('needs the single entry to be shown, for entries alone (COACH-2)', () => {
    for (const thing of COACHING_SCOPES) {
      const { allowed, code } = mayCoachSee({ ...everything, thing, entryShown: false });
      expect([allowed, code]).toEqual(thing === 'journal' ? [false, 'COACH-2'] : [true, 'COACH-1']);
    }
  });

  it('VENT: never opens a vent, under any consent', () => {
    for (const active of [true, false])
      for (const scopes of [[], COACHING_SCOPES])
        expect(mayCoachSee({ thing: 'vent', active, scopes, entryShown: true })).toMatchObject({
          allowed: false,
          code: 'VENT',
        });
    expect(COACHED_THINGS.filter((thing) => thing === 'vent')).toHaveLength(1);
  });
});

it.each([
  [5, 2, 3],
  [5, 5, 0],
  [5, 6, 0],
  [0, 0, 0],
])('COACH-2: of %i entries with %i shown, %i are kept', (all, shown, kept) =>
  expect(keptPrivate({ all, shown })).toBe(kept),
);

it('COACH-3: records the client’s page and each entry', () =>
  expect(RECORDED_OPENINGS).toEqual(['client-page', 'entry']));

describe('COACH-4: how a client is doing', () => {
  const today = Temporal.PlainDate.from('2026-03-20');
  const daysAgo = (days: number) => today.subtract({ days });
  const signs = (over: Partial<Parameters<typeof clientSigns>[0]> = {}) =>
    clientSigns({ plan: null, inFlight: 8, isOver: false, lastSeenOn: today, today, ...over });

  it.each([
    ['running', 0, true],
    ['running', 3, true],
    ['running', 4, false],
    ['done', 1, false],
    ['declined', 1, false],
  ] as const)('a plan that is %s on day %i: %s', (state, days, insidePlan) =>
    expect(signs({ plan: { state, day0: daysAgo(days) } }).insidePlan).toBe(insidePlan),
  );

  it.each([
    [7, true],
    [8, false],
  ])('%i in flight is thin: %s', (inFlight, thin) => expect(signs({ inFlight }).thin).toBe(thin));

  it.each([
    [13, false],
    [14, true],
  ])('%i days without a sign is silent: %s', (days, silent) =>
    expect(signs({ lastSeenOn: daysAgo(days) }).silent).toBe(silent),
  );

  it('says nothing of a search that is over (NUDGE-3)', () => {
    const standing = {
      inFlight: 0,
      lastSeenOn: daysAgo(60),
      plan: { state: 'running', day0: today },
    } as const;
    expect(signs(standing)).toEqual({ insidePlan: true, thin: true, silent: true });
    expect(signs({ ...standing, isOver: true })).toEqual({ insidePlan: false, thin: false, silent: false });
  });

  it('has no plan where there is none', () =>
    expect(signs()).toEqual({ insidePlan: false, thin: false, silent: false }));
});

describe('COACH-4: who needs their coach', () => {
  const none = { insidePlan: false, thin: false, silent: false };
  const client = (name: string, over: Partial<NeedyClient> = {}) => ({
    ...{ name, waiting: 0, waitingSince: null, unopened: false, signs: none },
    ...over,
  });

  it.each([
    ['nothing', client('Ana'), []],
    ['what waits', client('Ana', { waiting: 2 }), ['waiting']],
    ['a plan', client('Ana', { signs: { ...none, insidePlan: true } }), ['plan']],
    [
      'all there is',
      client('Ana', {
        ...{ waiting: 1, unopened: true },
        signs: { insidePlan: true, thin: true, silent: true },
      }),
      ['waiting', 'new', 'plan', 'silent', 'thin'],
    ],
    [
      'what waits alone, where the signs are not shown',
      client('Ana', { waiting: 1, signs: null }),
      ['waiting'],
    ],
  ] as const)('reads %s', (_what, one, needs) => expect(needsOf(one)).toEqual(needs));

  it('puts what waits longest first, then new clients, plans, silence and few applications, and leaves the others as they come', () => {
    const names = (all: { name: string }[]) => all.map(({ name }) => name);
    const all = [
      client('Zoe'),
      client('Ana'),
      client('thin', { signs: { ...none, thin: true } }),
      client('silent', { signs: { ...none, silent: true } }),
      client('new', { unopened: true }),
      client('plan', { signs: { ...none, insidePlan: true } }),
      client('late', { waiting: 5, waitingSince: '2026-11-30T08:00:00.000Z' }),
      client('early', { waiting: 1, waitingSince: '2026-11-29T08:00:00.000Z', signs: null }),
    ];
    expect(names(all.toSorted(byNeed))).toEqual([
      ...['early', 'late', 'new', 'plan', 'silent', 'thin', 'Zoe', 'Ana'],
    ]);
    expect(names(withNeed(all, 'waiting'))).toEqual(['late', 'early']);
    expect(withNeed(all, undefined)).toHaveLength(8);
  });
});
