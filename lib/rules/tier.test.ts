import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LATER_LABELS, STAGES } from './stages';
import { TIERS, type TierFacts, tierOf } from './tier';

const rows: { rule: string; title: string; facts: TierFacts; tier: 1 | 2 | 3 }[] = [
  { rule: 'TIER-1', title: 'puts a saved role in tier 1', facts: { furthestStage: 'saved' }, tier: 1 },
  {
    rule: 'TIER-1',
    title: 'puts a screened-out application in tier 1',
    facts: { furthestStage: 'applied' },
    tier: 1,
  },
  {
    rule: 'TIER-1',
    title: 'keeps an application without interview in tier 1, whatever hours went into it',
    facts: { furthestStage: 'applied', hoursInvested: 40, presented: true },
    tier: 1,
  },
  {
    rule: 'TIER-2',
    title: 'puts a phone screen in tier 2',
    facts: { furthestStage: 'phone-screen' },
    tier: 2,
  },
  {
    rule: 'TIER-3',
    title: 'puts a phone screen in tier 3 when something was presented: the longer hold wins',
    facts: { furthestStage: 'phone-screen', presented: true },
    tier: 3,
  },
  {
    rule: 'TIER-2',
    title: 'puts a first interview in tier 2',
    facts: { furthestStage: 'first-interview' },
    tier: 2,
  },
  {
    rule: 'TIER-2',
    title: 'keeps a first interview in tier 2 at ten hours',
    facts: { furthestStage: 'first-interview', hoursInvested: 10 },
    tier: 2,
  },
  {
    rule: 'TIER-3',
    title: 'puts a first interview with a presentation in tier 3',
    facts: { furthestStage: 'first-interview', presented: true },
    tier: 3,
  },
  {
    rule: 'TIER-2',
    title: 'puts a later interview in tier 2',
    facts: { furthestStage: 'later-interview' },
    tier: 2,
  },
  {
    rule: 'TIER-2',
    title: 'keeps a later interview in tier 2 just under ten hours',
    facts: { furthestStage: 'later-interview', hoursInvested: 9.99 },
    tier: 2,
  },
  {
    rule: 'TIER-3',
    title: 'puts a later interview in tier 3 at exactly ten hours',
    facts: { furthestStage: 'later-interview', hoursInvested: 10 },
    tier: 3,
  },
  {
    rule: 'TIER-3',
    title: 'puts a later interview in tier 3 above ten hours',
    facts: { furthestStage: 'later-interview', hoursInvested: 10.01 },
    tier: 3,
  },
  {
    rule: 'TIER-2',
    title: 'keeps a take-home that nobody saw presented in tier 2',
    facts: { furthestStage: 'later-interview', laterLabel: 'take-home' },
    tier: 2,
  },
  {
    rule: 'TIER-3',
    title: 'puts a presented take-home in tier 3',
    facts: { furthestStage: 'later-interview', laterLabel: 'take-home', presented: true },
    tier: 3,
  },
  {
    rule: 'TIER-3',
    title: 'takes a presentation as given where the person did not say',
    facts: { furthestStage: 'later-interview', laterLabel: 'presentation', presented: null },
    tier: 3,
  },
  {
    rule: 'TIER-2',
    title: 'keeps a presentation that did not take place in tier 2',
    facts: { furthestStage: 'later-interview', laterLabel: 'presentation', presented: false },
    tier: 2,
  },
  {
    rule: 'TIER-2',
    title: 'lets an old label of a later interview say nothing about a first one',
    facts: { furthestStage: 'first-interview', laterLabel: 'presentation' },
    tier: 2,
  },
  { rule: 'TIER-3', title: 'puts a final round in tier 3', facts: { furthestStage: 'final-round' }, tier: 3 },
  { rule: 'TIER-3', title: 'puts an offer taken back in tier 3', facts: { furthestStage: 'offer' }, tier: 3 },
];

describe('TIER-1 to TIER-3', () => {
  it.each(rows)('$rule: $title', ({ facts, tier }) => {
    expect(tierOf(facts)).toBe(tier);
  });

  it('finds a tier for every combination of facts', () => {
    fc.assert(
      fc.property(
        fc.record({
          furthestStage: fc.constantFrom(...STAGES),
          laterLabel: fc.option(fc.constantFrom(...LATER_LABELS)),
          presented: fc.option(fc.boolean()),
          hoursInvested: fc.option(fc.double()),
        }),
        (facts) => TIERS.includes(tierOf(facts)),
      ),
    );
  });

  it('never lowers a tier for going further', () => {
    for (const [index, stage] of STAGES.entries()) {
      const before = STAGES[index - 1];
      if (before)
        expect(tierOf({ furthestStage: stage })).toBeGreaterThanOrEqual(tierOf({ furthestStage: before }));
    }
  });
});
