import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import cases from '@/test/cases/funnel.json';
import { forecastOf } from './forecast';
import { flowsOf, standingOf } from './history';
import { branchesOf, provenStage, type Standings, sumsOf } from './insights';
import { funnelOf } from './pipeline';
import { ENDINGS, type Ending, STAGES, type Stage } from './stages';

const TODAY = Temporal.PlainDate.from('2026-11-29');
const OURS: Record<string, Stage | Ending> = { responded: 'phone-screen', interview: 'first-interview' };

const one = (furthestStage: Stage, ending: Ending | null = null, count = 1): Standings => ({
  furthestStage,
  ending,
  count,
});
const standings = fc.array(
  fc.record({
    furthestStage: fc.constantFrom(...STAGES),
    ending: fc.constantFrom(null, ...ENDINGS),
    count: fc.integer({ min: 1, max: 40 }),
  }),
  { maxLength: 40 },
);
const apart = (all: readonly Standings[]): Standings[] =>
  all.flatMap(({ count, ...rest }) => Array.from({ length: count }, () => ({ ...rest, count: 1 })));

describe('PIPE-5: 90-funnel, nine histories met in the wild', () => {
  const sums = sumsOf(
    cases.applications.map(({ events }) => {
      const told = events.map((to) => ({ to: (OURS[to] ?? to) as Stage | Ending, on: null }));
      const { furthestStage, ending } = standingOf(told, TODAY);
      return { furthestStage, ending, count: 1 };
    }),
  );
  const { right } = cases;
  const reached = (stage: Stage) => sums.funnel.find((step) => step.stage === stage)?.reached;

  it('says how many were sent, came to an interview and to an offer', () => {
    expect(sums.sent).toBe(right.applied);
    expect(reached('first-interview')).toBe(right.interview);
    expect(reached('offer')).toBe(right.offer);
  });

  it('takes a rejection for an answer and silence for none', () =>
    expect(sums.heardBack).toBe(right.heardBack));

  it('never merges endings', () =>
    expect({ ...sums.ended, open: sums.open }).toEqual({ ...right.ended, declined: 0 }));

  it('flows without a loss', () => {
    const from = sums.flows.filter((flow) => flow.from === 'applied');
    expect(from.reduce((sum, { count }) => sum + count, 0)).toBe(right.applied);
  });
});

describe('STAGE: what an ending proves', () => {
  it.each<[Stage, Ending | null, Stage]>([
    ['saved', null, 'saved'],
    ['saved', 'withdrawn', 'saved'],
    ['saved', 'declined', 'saved'],
    ['saved', 'ghosted', 'applied'],
    ['saved', 'rejected', 'applied'],
    ['saved', 'accepted', 'offer'],
    ['first-interview', 'rejected', 'first-interview'],
    ['applied', 'accepted', 'offer'],
  ])('%s, ended as %s, came to %s', (furthestStage, ending, stage) =>
    expect(provenStage({ furthestStage, ending })).toBe(stage),
  );

  it('agrees with what is told of the history', () =>
    fc.assert(
      fc.property(fc.constantFrom(...STAGES), fc.constantFrom(null, ...ENDINGS), (furthestStage, ending) => {
        const told = [furthestStage, ...(ending ? [ending] : [])].map((to) => ({ to, on: null }));
        expect(provenStage({ furthestStage, ending })).toBe(standingOf(told, TODAY).furthestStage);
      }),
    ));
});

describe('PIPE-5: who answered, and who is waited for', () => {
  it.each<[string, Standings[], { sent: number; heardBack: number; waiting: number }]>([
    ['nothing but what is only saved', [one('saved')], { sent: 0, heardBack: 0, waiting: 0 }],
    ['what was sent', [one('applied', null, 3)], { sent: 3, heardBack: 0, waiting: 3 }],
    ['a phone screen, which is an answer', [one('phone-screen')], { sent: 1, heardBack: 1, waiting: 0 }],
    ['a rejection at once', [one('applied', 'rejected', 2)], { sent: 2, heardBack: 2, waiting: 0 }],
    ['a silence that is over', [one('applied', 'ghosted')], { sent: 1, heardBack: 0, waiting: 0 }],
    ['what was taken back unanswered', [one('applied', 'withdrawn')], { sent: 1, heardBack: 0, waiting: 0 }],
    ['what was taken back later', [one('offer', 'withdrawn')], { sent: 1, heardBack: 1, waiting: 0 }],
  ])('counts %s', (_title, all, counts) => expect(sumsOf(all)).toMatchObject(counts));
});

describe('for any search', () => {
  it('everything that was sent is open or ended, and flows out of "applied"', () =>
    fc.assert(
      fc.property(standings, (all) => {
        const { sent, open, ended, flows, funnel, heardBack, waiting } = sumsOf(all);
        expect(open + Object.values(ended).reduce((a, b) => a + b, 0)).toBe(sent);
        const out = flows.filter(({ from }) => from === 'applied');
        expect(out.reduce((sum, { count }) => sum + count, 0)).toBe(sent);
        expect(funnel[0]?.reached).toBe(sent);
        expect(heardBack + waiting).toBeLessThanOrEqual(sent);
      }),
    ));

  it('what flows into a stage flows out of it, and all of it ends at an ending or open', () =>
    fc.assert(
      fc.property(standings, (all) => {
        const { flows, funnel, ended, open } = sumsOf(all);
        const sum = (side: 'from' | 'to', place: string) =>
          flows.filter((flow) => flow[side] === place).reduce((total, { count }) => total + count, 0);
        for (const { stage, reached } of funnel) {
          expect(sum('from', stage)).toBe(reached);
          if (stage !== 'applied') expect(sum('to', stage)).toBe(reached);
        }
        for (const ending of ENDINGS) expect(sum('to', ending)).toBe(ended[ending]);
        expect(sum('to', 'open')).toBe(open);
      }),
    ));

  it('the funnel never widens, and rejections are spread over its stages', () =>
    fc.assert(
      fc.property(standings, (all) => {
        const { funnel, ended } = sumsOf(all);
        for (const [at, { reached, rejectedThere }] of funnel.entries()) {
          expect(reached).toBeLessThanOrEqual(funnel[at - 1]?.reached ?? Number.POSITIVE_INFINITY);
          expect(rejectedThere).toBeLessThanOrEqual(reached - (funnel[at + 1]?.reached ?? 0));
        }
        expect(funnel.reduce((sum, { rejectedThere }) => sum + rejectedThere, 0)).toBe(ended.rejected);
      }),
    ));

  it('counting alike ones together says the same as counting each', () =>
    fc.assert(
      fc.property(standings, (all) => {
        expect(sumsOf(all)).toEqual(sumsOf(apart(all)));
        expect(funnelOf(all)).toEqual(funnelOf(apart(all)));
        expect(flowsOf(all)).toEqual(flowsOf(apart(all)));
        expect(forecastOf(all)).toEqual(forecastOf(apart(all)));
      }),
      { numRuns: 50 },
    ));

  it('one more application takes nothing away', () =>
    fc.assert(
      fc.property(standings, fc.constantFrom(...STAGES), (all, furthestStage) => {
        const [before, after] = [sumsOf(all), sumsOf([...all, one(furthestStage)])];
        for (const [at, step] of after.funnel.entries())
          expect(step.reached).toBeGreaterThanOrEqual(before.funnel[at]?.reached ?? 0);
        expect(after.sent).toBe(before.sent + (furthestStage === 'saved' ? 0 : 1));
      }),
    ));
});

describe('by source and industry', () => {
  const named = (name: string, count: number, ...rest: [Stage, (Ending | null)?]) => ({
    name,
    ...one(rest[0], rest[1] ?? null, count),
  });

  it('says nothing of fewer than five but how many are missing', () =>
    expect(branchesOf([named('Referral', 4, 'offer')])).toEqual([
      {
        name: 'Referral',
        sent: 4,
        answers: { state: 'counting', count: 4, toGo: 1 },
        interviews: null,
        offers: null,
      },
    ]));

  it('says what five have brought', () =>
    expect(
      branchesOf([named('Referral', 2, 'first-interview', 'rejected'), named('Referral', 3, 'applied')]),
    ).toMatchObject([
      {
        sent: 5,
        answers: { state: 'shown', count: 2, of: 5, share: 0.4 },
        interviews: 2,
        offers: 0,
      },
    ]));

  it('begins with the one that has most, and leaves out what was only saved', () =>
    expect(
      branchesOf([
        named('Fair', 1, 'applied'),
        named('LinkedIn', 9, 'applied'),
        named('Newspaper', 9, 'saved'),
      ]).map(({ name }) => name),
    ).toEqual(['LinkedIn', 'Fair']));

  it('the parts add up to the whole', () =>
    fc.assert(
      fc.property(standings, (all) => {
        const parts = branchesOf(all.map((each, at) => ({ ...each, name: 'abc'[at % 3] ?? 'a' })));
        expect(parts.reduce((sum, { sent }) => sum + sent, 0)).toBe(sumsOf(all).sent);
      }),
    ));
});
