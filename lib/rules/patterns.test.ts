import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATTERN_DIMENSIONS, type PatternFacts, patternsIn, WORK_ON, WORK_ON_WORDS } from './patterns';
import { DECIDERS, LATER_LABELS, STAGES } from './stages';
import { FEEDBACK_THEMES } from './themes';

const facts = (over: Partial<PatternFacts> = {}): PatternFacts => ({
  stage: 'applied',
  laterLabel: null,
  decider: 'unknown',
  industry: null,
  source: null,
  themes: [],
  ...over,
});
const many = (count: number, over: Partial<PatternFacts> = {}) =>
  Array.from({ length: count }, () => facts(over));
/** `count` that share a trait, and as many others, each its own, as make up `of`. */
const among = (count: number, of: number, over: Partial<PatternFacts>) => [
  ...many(count, { industry: null, ...over }),
  ...Array.from({ length: of - count }, (_, n) => facts({ industry: `other ${n}` })),
];
const found = (rejections: PatternFacts[], value: string) => {
  const patterns = patternsIn(rejections);
  return patterns.state === 'counting' ? undefined : patterns.findings.find((one) => one.value === value);
};

describe('PATTERN: from how many rejections on', () => {
  it.each([
    [0, { state: 'counting', count: 0, toGo: 5 }],
    [4, { state: 'counting', count: 4, toGo: 1 }],
  ])('shows at %i the count towards it alone', (count, expected) =>
    expect(patternsIn(many(count, { industry: 'retail' }))).toEqual(expected),
  );

  it.each([
    [5, 'early', null],
    [9, 'early', null],
    [10, 'shown', 'positioning'],
    [11, 'shown', 'positioning'],
    [40, 'shown', 'positioning'],
  ])('calls it at %i %s, with what to work on: %s', (count, state, workOn) => {
    const rejections = many(count, { industry: 'retail' });
    expect(patternsIn(rejections)).toMatchObject({ state, count });
    expect(found(rejections, 'retail')).toEqual({
      dimension: 'industry',
      value: 'retail',
      count,
      of: count,
      share: 1,
      interval: [expect.closeTo(count / (count + 3.8415), 4), 1],
      workOn,
    });
  });
});

describe('PATTERN: what stands out', () => {
  it.each([
    [2, 5, false],
    [3, 5, true],
    [3, 7, true],
    [3, 8, false],
    [4, 10, true],
    [4, 11, false],
  ])('%i of %i in one industry: %s', (count, of, out) =>
    expect(found(among(count, of, { industry: 'retail' }), 'retail') !== undefined).toBe(out),
  );

  it('takes the share of those whose trait is known', () => {
    const rejections = [...many(3, { source: 'Referral' }), ...many(7)];
    expect(found(rejections, 'referral')).toMatchObject({ count: 3, of: 3, share: 1 });
  });

  it('counts one of which nobody knows how far it came, at no stage', () => {
    const rejections = [...many(7, { stage: null }), ...many(3, { stage: 'final-round' })];
    expect(patternsIn(rejections).count).toBe(10);
    expect(found(rejections, 'final-round')).toMatchObject({ count: 3, of: 3 });
    expect(found(many(10, { stage: null }), 'applied')).toBeUndefined();
  });

  it('does not take an unknown decider, a blank or a spelling for a trait', () => {
    const rejections = [
      ...many(3, { industry: ' ' }),
      facts({ industry: 'Retail' }),
      ...many(2, { industry: ' retail ' }),
    ];
    const patterns = patternsIn(rejections);
    expect(patterns).toMatchObject({
      findings: [{ dimension: 'stage' }, { dimension: 'industry', value: 'retail', count: 3 }],
    });
  });

  it('tells the kinds of later interview apart beside the stage, and an unnamed one by its stage alone', () => {
    expect(found(many(5, { stage: 'later-interview', laterLabel: 'panel' }), 'panel')).toMatchObject({
      count: 5,
    });
    expect(found(many(5, { stage: 'later-interview' }), 'later-interview')).toMatchObject({ count: 5 });
    expect(found(many(5, { stage: 'offer', laterLabel: 'panel' }), 'offer')).toMatchObject({ count: 5 });
    expect(found(many(5, { stage: 'offer', laterLabel: 'panel' }), 'panel')).toBeUndefined();
  });

  it('counts each theme of a rejection once', () =>
    expect(found(many(5, { themes: ['pay', 'pay', 'culture'] }), 'pay')).toMatchObject({ count: 5, of: 5 }));

  it('puts the largest share first, then the larger count', () => {
    const patterns = patternsIn([
      ...many(6, { decider: 'panel', source: 'board' }),
      ...many(4, { decider: 'recruiter' }),
    ]);
    expect(patterns.state === 'shown' && patterns.findings.map(({ value }) => value)).toEqual([
      'applied',
      'board',
      'panel',
      'recruiter',
    ]);
  });
});

it('PATTERN: puts the larger count first among equal shares, whichever dimension it is of', () => {
  const patterns = patternsIn([
    ...many(3, { stage: 'offer', source: 'board', themes: ['pay'] }),
    ...many(1, { stage: 'applied', themes: ['pay'] }),
    ...many(1, { stage: 'phone-screen', themes: ['pay'] }),
  ]);
  expect(patterns.state === 'early' && patterns.findings.map(({ value }) => value)).toEqual([
    'pay',
    'board',
    'offer',
  ]);
});

describe('PATTERN: what to work on', () => {
  it.each([
    [{ stage: 'later-interview', laterLabel: 'technical' }, 'technical', 'preparation'],
    [{ stage: 'later-interview', laterLabel: 'take-home' }, 'take-home', 'preparation'],
    [{ themes: ['technical-depth'] }, 'technical-depth', 'preparation'],
    [{ themes: ['system-design'] }, 'system-design', 'preparation'],
    [{ stage: 'later-interview', laterLabel: 'panel' }, 'panel', 'presentation'],
    [{ themes: ['culture'] }, 'culture', 'presentation'],
    [{ stage: 'offer' }, 'offer', 'compensation'],
    [{ themes: ['pay'] }, 'pay', 'compensation'],
    [{ industry: 'retail' }, 'retail', 'positioning'],
    [{ industry: 'technical' }, 'technical', 'positioning'],
    [{ source: 'referral' }, 'referral', null],
    [{ stage: 'applied' }, 'applied', null],
    [{ decider: 'recruiter' }, 'recruiter', null],
    [{ decider: 'panel' }, 'panel', null],
    [{ source: 'Pay' }, 'pay', null],
  ] as [Partial<PatternFacts>, string, string | null][])('%j: %s points to %s', (over, value, workOn) =>
    expect(found(many(10, over), value)?.workOn).toBe(workOn),
  );

  it('has words for each', () => {
    for (const one of WORK_ON) expect(WORK_ON_WORDS[one]).toMatch(/^[A-Z]/);
  });
});

describe('PATTERN: for any rejections', () => {
  const text = fc.option(fc.constantFrom('retail', 'Retail', 'health', '', ' '));
  const any = fc.record({
    stage: fc.constantFrom(...STAGES),
    laterLabel: fc.option(fc.constantFrom(...LATER_LABELS)),
    decider: fc.constantFrom(...DECIDERS),
    industry: text,
    source: text,
    themes: fc.array(fc.constantFrom(...FEEDBACK_THEMES), { maxLength: 3 }),
  });

  it('claims nothing that fewer than three share, and nothing under five', () =>
    fc.assert(
      fc.property(fc.array(any, { maxLength: 25 }), (rejections) => {
        const patterns = patternsIn(rejections);
        expect(patterns.state === 'counting').toBe(rejections.length < 5);
        for (const { dimension, count, of, share, interval } of patterns.state === 'counting'
          ? []
          : patterns.findings) {
          expect(PATTERN_DIMENSIONS).toContain(dimension);
          expect(count).toBeGreaterThanOrEqual(dimension === 'theme' ? 5 : 3);
          expect(of).toBeLessThanOrEqual(rejections.length);
          expect(share).toBe(count / of);
          expect(interval[0]).toBeLessThanOrEqual(share);
          expect(interval[1]).toBeGreaterThanOrEqual(share);
        }
      }),
    ));
});

describe('READ-3: what people said', () => {
  it.each([
    [3, 5, false],
    [4, 5, false],
    [4, 10, false],
    [5, 5, true],
    [5, 12, true],
    [5, 13, false],
  ])('is a pattern where %i of %i that brought feedback say it: %s', (count, of, out) =>
    expect(
      found([...many(count, { themes: ['pay'] }), ...many(of - count, { themes: ['domain'] })], 'pay') !==
        undefined,
    ).toBe(out),
  );

  it.each(['offer', 'technical', 'retail'])('points nowhere in the person’s own words: %s', (own) =>
    expect(found(many(10, { themes: [own] }), own)).toMatchObject({ dimension: 'theme', workOn: null }),
  );
});
