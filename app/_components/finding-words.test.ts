import { describe, expect, test } from 'vitest';
import { PATTERN_DIMENSIONS } from '@/lib/rules/patterns';
import { DECIDERS, LATER_LABELS, REJECTED_AT, STAGE_LABELS } from '@/lib/rules/stages';
import { chanceOf, headingOf, knownOf, occasionOf } from './finding-words';

const finding = (dimension: (typeof PATTERN_DIMENSIONS)[number], value: string, label = value) => ({
  ...{ dimension, value, label },
  ...{ count: 4, of: 10, share: 0.4, interval: [0.1682, 0.6873] as [number, number] },
});

describe('what a pattern says', () => {
  test.each([
    [finding('stage', 'applied'), '4 of 10 ended before any interview', 'applied'],
    [finding('stage', 'offer', 'Offer'), '4 of 10 ended at the offer', 'offer'],
    [finding('stage', 'offer', 'On paper'), '4 of 10 ended at “On paper”', 'offer'],
    [finding('interview', 'panel'), '4 of 10 ended at a panel interview', 'panel'],
    [finding('decider', 'panel'), '4 of 10 were decided by a panel', null],
    [finding('industry', 'retail', 'Retail'), '4 of 10 were in this industry: Retail', null],
    [finding('source', 'referral', 'Referral'), '4 of 10 came from this source: Referral', 'applied'],
    [finding('theme', 'pay', 'Pay'), '4 of 10 brought feedback about: pay', 'offer'],
  ])('%o', (found, heading, occasion) => {
    expect(headingOf(found)).toBe(heading);
    expect(occasionOf(found)).toBe(occasion);
  });

  test('has words for every place and everybody who decides', () => {
    for (const value of REJECTED_AT)
      expect(headingOf(finding('stage', value, STAGE_LABELS[value]))).toMatch(
        /ended (?:at (?:an?|the) |before)/,
      );
    for (const value of LATER_LABELS) expect(headingOf(finding('interview', value, '?'))).not.toContain('?');
    for (const value of DECIDERS.filter((one) => one !== 'unknown'))
      expect(headingOf(finding('decider', value, '?'))).not.toContain('?');
  });

  test('says the share, and what it may be', () =>
    expect(chanceOf(finding('stage', 'offer'))).toBe(
      'That’s 40%. Going by 10, the share in the long run is probably somewhere between 17% and 69%.',
    ));

  test('says which ones were counted, where not all were', () => {
    expect(knownOf(finding('decider', 'panel'), 10)).toBeNull();
    for (const dimension of PATTERN_DIMENSIONS.filter((one) => one !== 'stage'))
      expect(knownOf(finding(dimension, 'x'), 12)).toMatch(
        /^Counted among the 10 of 12 (that|where|whose) .+\.$/,
      );
  });
});
