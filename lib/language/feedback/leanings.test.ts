import { describe, expect, test } from 'vitest';
import { areOpposite, LEANINGS } from '@/lib/rules/leanings';
import { leaningsOf } from './leanings';

describe('which way feedback points', () => {
  test.each([
    [
      'Your answers were too long, and we lost the thread.',
      'too-long',
      'Your answers were too brief for us.',
      'too-short',
    ],
    [
      'You rushed through the second case.',
      'too-fast',
      'You ran out of time on the second case.',
      'too-slow',
    ],
    [
      'The talk was too technical for our board.',
      'too-technical',
      'We missed technical depth.',
      'not-technical-enough',
    ],
    ['We felt you were overqualified.', 'too-senior', 'We chose someone with more experience.', 'too-junior'],
    ['You came across as arrogant.', 'too-confident', 'You undersold what you did.', 'too-quiet'],
    [
      'Your expectations were above our budget.',
      'asks-too-much',
      'You asked for too little.',
      'asks-too-little',
    ],
    [
      'Your profile is too narrow for a small team.',
      'too-specialised',
      'We need someone more specialised.',
      'too-broad',
    ],
  ])('%s / %s', (one, leaning, other, opposite) => {
    const [these, those] = [leaningsOf(one), leaningsOf(other)];
    expect(these).toContain(leaning);
    expect(those).toContain(opposite);
    expect(areOpposite(these, those) && areOpposite(those, these)).toBe(true);
  });

  test.each([
    'We went with another candidate.',
    'Thank you for the long conversation and for your time.',
    'The salary for this role is fixed.',
    '',
  ])('says nothing of: %s', (text) => expect(leaningsOf(text)).toEqual([]));

  test('gives every way its opposite, and none to itself', () => {
    for (const leaning of LEANINGS) {
      expect(areOpposite([leaning], [leaning])).toBe(false);
      expect(LEANINGS.filter((other) => areOpposite([leaning], [other]))).toHaveLength(1);
    }
  });
});
