import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { flowsOf, standingOf } from '@/lib/rules/history';
import { sumsOf } from '@/lib/rules/insights';
import { ENDINGS, type Ending, STAGES, type Stage } from '@/lib/rules/stages';
import cases from '@/test/cases/funnel.json';
import { layOut } from './flow-layout';

const OURS: Record<string, Stage | Ending> = { responded: 'phone-screen', interview: 'first-interview' };

const anyFlows = fc
  .array(
    fc.record({
      furthestStage: fc.constantFrom(...STAGES),
      ending: fc.constantFrom(null, ...ENDINGS),
      count: fc.integer({ min: 1, max: 900 }),
    }),
    { maxLength: 30 },
  )
  .map((all) => sumsOf(all).flows);

const near = (value: number) => expect.closeTo(value, 6);

describe('PIPE-5: the Sankey diagram', () => {
  it('90-funnel: lets all eight out of "applied" and none get lost', () => {
    const applied = cases.applications
      .map(({ events }) =>
        standingOf(
          events.map((to) => ({ to: (OURS[to] ?? to) as Stage | Ending, on: null })),
          Temporal.PlainDate.from('2026-11-29'),
        ),
      )
      .filter(({ furthestStage }) => furthestStage !== 'saved');
    const { stages, outcomes } = layOut(flowsOf(applied));
    expect(stages[0]).toMatchObject({ stage: 'applied', count: 8 });
    expect(Object.fromEntries(outcomes.map(({ outcome, count }) => [outcome, count]))).toEqual(
      cases.right.ended,
    );
  });

  it('is empty of nothing', () =>
    expect(layOut([])).toEqual({ stages: [], outcomes: [], streams: [], rows: 1 }));

  it('makes a stream as wide at both ends as its count, and a bar as its streams', () =>
    fc.assert(
      fc.property(anyFlows, (flows) => {
        const { stages, outcomes, streams } = layOut(flows);
        const widths = (are: (stream: (typeof streams)[number]) => boolean) =>
          streams.filter(are).reduce((sum, { width }) => sum + width, 0);
        for (const { stage, width } of stages) {
          expect(widths(({ from }) => from === stage)).toEqual(near(width));
          if (stage !== 'applied') expect(widths(({ to }) => to === stage)).toEqual(near(width));
        }
        for (const { outcome, width } of outcomes)
          expect(widths(({ to }) => to === outcome)).toEqual(near(width));
        expect(streams.reduce((sum, { count }) => sum + count, 0)).toBe(
          flows.reduce((sum, { count }) => sum + count, 0),
        );
      }),
    ));

  it('stays within the page, and no two bars at the foot touch', () =>
    fc.assert(
      fc.property(anyFlows, (flows) => {
        const { stages, outcomes, streams } = layOut(flows);
        for (const { x, width } of [...stages, ...outcomes]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(100 + 1e-6);
        }
        for (const [at, { x }] of outcomes.entries()) {
          const before = outcomes[at - 1];
          if (before) expect(x).toBeGreaterThan(before.x + before.width);
        }
        for (const { rows } of streams) expect(rows[0]).toBeLessThan(rows[1]);
      }),
    ));
});
