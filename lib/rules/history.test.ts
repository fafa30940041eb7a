import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import cases from '@/test/cases/funnel.json';
import { flowsOf, type HistoryEvent, standingOf } from './history';
import { funnelOf } from './pipeline';
import { ENDINGS, type Ending, STAGES, type Stage } from './stages';

const TODAY = Temporal.PlainDate.from('2026-11-29');
/** The words of other trackers, as ours. */
const OURS: Record<string, Stage | Ending> = { responded: 'phone-screen', interview: 'first-interview' };
const event = (to: string, on: string | null = null): HistoryEvent => ({
  to: (OURS[to] ?? to) as Stage | Ending,
  on: on === null ? null : Temporal.PlainDate.from(on),
});
const told = (...events: HistoryEvent[]) => standingOf(events, TODAY);

describe('PIPE-5: nine histories met in the wild', () => {
  const standings = cases.applications.map(({ events }) => told(...events.map((to) => event(to))));
  const applied = standings.filter(({ furthestStage }) => furthestStage !== 'saved');
  const reached = (stage: Stage) => funnelOf(applied).find((step) => step.stage === stage)?.reached;

  it('are counted at the furthest stage they reached', () => {
    expect(applied).toHaveLength(cases.right.applied);
    expect(reached('applied')).toBe(cases.right.applied);
    expect(reached('first-interview')).toBe(cases.right.interview);
    expect(reached('offer')).toBe(cases.right.offer);
    expect(applied.filter(({ heardBack }) => heardBack)).toHaveLength(cases.right.heardBack);
  });

  it('ended in ways that are never merged', () => {
    const ended = (ending: Ending | null) => applied.filter((one) => one.ending === ending).length;
    expect({
      rejected: ended('rejected'),
      ghosted: ended('ghosted'),
      withdrawn: ended('withdrawn'),
      accepted: ended('accepted'),
      open: ended(null),
    }).toEqual(cases.right.ended);
  });

  it('flow without a loss', () => {
    const out = flowsOf(applied).filter(({ from }) => from === 'applied');
    expect(out.reduce((sum, { count }) => sum + count, 0)).toBe(cases.right.applied);
  });
});

describe('DATES: where an application stands', () => {
  it.each([
    {
      title: 'tells events by their days, whatever order they are given in',
      events: [
        event('rejected', '2026-10-02'),
        event('applied', '2026-09-01'),
        event('final-round', '2026-09-30'),
      ],
      stands: { furthestStage: 'final-round', ending: 'rejected', appliedOn: '2026-09-01', heardBack: true },
    },
    {
      title: 'keeps the order of one day',
      events: [
        event('applied', '2026-09-01'),
        event('rejected', '2026-09-02'),
        event('phone-screen', '2026-09-02'),
      ],
      stands: { furthestStage: 'phone-screen', ending: null, appliedOn: '2026-09-01', heardBack: true },
    },
    {
      title: 'leaves out what is dated tomorrow',
      events: [event('applied', '2026-11-28'), event('first-interview', '2026-11-30')],
      stands: { furthestStage: 'applied', ending: null, appliedOn: '2026-11-28', heardBack: false },
    },
    {
      title: 'counts what is dated today',
      events: [event('applied', '2026-11-28'), event('first-interview', '2026-11-29')],
      stands: { furthestStage: 'first-interview', ending: null, appliedOn: '2026-11-28', heardBack: true },
    },
    {
      title: 'takes an acceptance for an offer',
      events: [event('applied'), event('accepted')],
      stands: { furthestStage: 'offer', ending: 'accepted', appliedOn: null, heardBack: true },
    },
    {
      title: 'takes an acceptance alone for all that came before it',
      events: [event('accepted')],
      stands: { furthestStage: 'offer', ending: 'accepted', appliedOn: null, heardBack: true },
    },
    {
      title: 'takes a rejection alone for an application and an answer',
      events: [event('rejected', '2026-09-02')],
      stands: { furthestStage: 'applied', ending: 'rejected', appliedOn: '2026-09-02', heardBack: true },
    },
    {
      title: 'takes a declined offer for no more than what was written down',
      events: [event('saved', '2026-09-01'), event('declined', '2026-09-02')],
      stands: { furthestStage: 'saved', ending: 'declined', appliedOn: '2026-09-02', heardBack: false },
    },
    {
      title: 'takes silence for no answer',
      events: [event('applied', '2026-09-01'), event('ghosted', '2026-11-01')],
      stands: { furthestStage: 'applied', ending: 'ghosted', appliedOn: '2026-09-01', heardBack: false },
    },
    {
      title: 'takes a withdrawal before applying for no application',
      events: [event('saved', '2026-09-01'), event('withdrawn', '2026-09-02')],
      stands: { furthestStage: 'saved', ending: 'withdrawn', appliedOn: '2026-09-02', heardBack: false },
    },
    {
      title: 'knows nothing of nothing',
      events: [],
      stands: { furthestStage: 'saved', ending: null, appliedOn: null, heardBack: false },
    },
    {
      title: 'lets an event without a day stay with the one before it',
      events: [event('phone-screen', '2026-10-01'), event('rejected'), event('applied', '2026-09-01')],
      stands: { furthestStage: 'phone-screen', ending: 'rejected', appliedOn: '2026-09-01', heardBack: true },
    },
  ])('$title', ({ events, stands }) => {
    const { appliedOn, ...rest } = told(...events);
    expect({ ...rest, appliedOn: appliedOn?.toString() ?? null }).toEqual(stands);
  });
});

describe('for any history', () => {
  const any = fc.array(
    fc.array(
      fc.record({
        to: fc.constantFrom<Stage | Ending>(...STAGES, ...ENDINGS),
        on: fc.option(fc.integer({ min: -40, max: 20 }).map((days) => TODAY.add({ days }))),
      }),
      { maxLength: 8 },
    ),
    { maxLength: 30 },
  );
  const appliedOf = (histories: HistoryEvent[][]) =>
    histories
      .map((events) => standingOf(events, TODAY))
      .filter(({ furthestStage }) => furthestStage !== 'saved');

  it('the funnel never widens, and nobody is rejected where nobody came', () =>
    fc.assert(
      fc.property(any, (histories) => {
        const steps = funnelOf(appliedOf(histories));
        for (const [at, { reached, rejectedThere }] of steps.entries()) {
          expect(reached).toBeLessThanOrEqual(steps[at - 1]?.reached ?? Number.POSITIVE_INFINITY);
          expect(rejectedThere).toBeLessThanOrEqual(reached - (steps[at + 1]?.reached ?? 0));
        }
      }),
    ));

  it('what flows into a stage flows out of it, and all of it comes from "applied"', () =>
    fc.assert(
      fc.property(any, (histories) => {
        const applied = appliedOf(histories);
        const flows = flowsOf(applied);
        const sum = (side: 'from' | 'to', stage: Stage) =>
          flows.filter((flow) => flow[side] === stage).reduce((all, { count }) => all + count, 0);
        expect(sum('from', 'applied')).toBe(applied.length);
        for (const stage of STAGES.slice(2)) expect(sum('from', stage)).toBe(sum('to', stage));
      }),
    ));

  it('an event more never takes back how far it came', () =>
    fc.assert(
      fc.property(any, (histories) => {
        for (const events of histories) {
          const before = STAGES.indexOf(standingOf(events.slice(0, -1), TODAY).furthestStage);
          expect(STAGES.indexOf(standingOf(events, TODAY).furthestStage)).toBeGreaterThanOrEqual(before);
        }
      }),
    ));
});
