import { describe, expect, it } from 'vitest';
import {
  DECIDER_LABELS,
  DECIDERS,
  ENDING_LABELS,
  ENDINGS,
  furthestOf,
  hasReached,
  isInFlight,
  LATER_LABEL_NAMES,
  LATER_LABELS,
  STAGE_LABELS,
  STAGES,
} from './stages';

describe('STAGE and PIPE-1: what is in flight', () => {
  it('does not count a saved role', () => {
    expect(isInFlight({ stage: 'saved', ending: null })).toBe(false);
  });

  it.each(STAGES.slice(1))('counts an open application at %s', (stage) => {
    expect(isInFlight({ stage, ending: null })).toBe(true);
  });

  it.each(ENDINGS)('does not count one that ended as %s, from any stage', (ending) => {
    for (const stage of STAGES) expect(isInFlight({ stage, ending })).toBe(false);
  });
});

describe('PIPE-5: the furthest stage', () => {
  it.each([
    { title: 'is saved where nothing is known', stages: [], furthest: 'saved' },
    { title: 'is the only one given', stages: ['applied'], furthest: 'applied' },
    {
      title: 'ignores a later step back',
      stages: ['applied', 'final-round', 'phone-screen'],
      furthest: 'final-round',
    },
    {
      title: 'knows that an offer is past a final round',
      stages: ['offer', 'final-round'],
      furthest: 'offer',
    },
  ] as const)('$title', ({ stages, furthest }) => {
    expect(furthestOf(stages)).toBe(furthest);
  });

  it('holds a milestone reached at the stage itself and after it, not one before it', () => {
    expect(hasReached('applied', 'phone-screen')).toBe(false);
    expect(hasReached('phone-screen', 'phone-screen')).toBe(true);
    expect(hasReached('first-interview', 'phone-screen')).toBe(true);
  });
});

describe('STAGE: names', () => {
  it.each([
    { of: 'stages', keys: STAGES, labels: STAGE_LABELS },
    { of: 'endings', keys: ENDINGS, labels: ENDING_LABELS },
    { of: 'later interviews', keys: LATER_LABELS, labels: LATER_LABEL_NAMES },
    { of: 'deciders', keys: DECIDERS, labels: DECIDER_LABELS },
  ])('gives $of a name each, never the same twice', ({ keys, labels }) => {
    expect(Object.keys(labels)).toEqual([...keys]);
    expect(new Set(Object.values(labels)).size).toBe(keys.length);
  });
});
