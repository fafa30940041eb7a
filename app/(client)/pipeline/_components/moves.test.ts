import { describe, expect, it } from 'vitest';
import type { SaidStage } from '@/lib/rules/own-stages';
import { offered, stepBeside, stepOnColumn } from './moves';
import { stepsOf } from './steps';

const USUAL = stepsOf({});
const round = {
  id: 'pairing',
  stage: 'later-interview',
  isRound: true,
  name: 'Pairing',
  hidden: false,
} as const;
const hidden = { id: 'x', stage: 'phone-screen', isRound: false, name: null, hidden: true } as const;
const stages: SaidStage[] = [
  { ...round, position: 510, version: 1 },
  { ...hidden, position: 300, version: 1 },
];
const OWN = stepsOf({ stages });

describe('a card dropped on a column', () => {
  it.each([
    ['applied', 'offer', 'offer'],
    ['offer', 'saved', 'saved'],
    ['phone-screen', 'interviews', 'first-interview'],
    ['final-round', 'interviews', 'later-interview'],
    ['first-interview', 'interviews', null],
    ['later-interview', 'interviews', null],
    ['applied', 'applied', null],
    ['applied', 'nowhere', null],
  ] as const)('from %s on %s is at %s', (from, column, to) => {
    expect(stepOnColumn(USUAL, column, from)?.id ?? null).toBe(to);
  });

  it('is at the round that the column is of', () => {
    expect(stepOnColumn(OWN, 'pairing', 'later-interview')).toMatchObject({
      ...{ id: 'pairing', stage: 'later-interview', round: 'pairing', name: 'Pairing' },
    });
    expect(stepOnColumn(OWN, 'later-interview', 'pairing')).toMatchObject({ round: null });
  });
});

describe('a step with the arrow keys', () => {
  it.each([
    [USUAL, 'saved', 1, 'applied'],
    [USUAL, 'first-interview', 1, 'later-interview'],
    [USUAL, 'later-interview', -1, 'first-interview'],
    [USUAL, 'saved', -1, null],
    [USUAL, 'offer', 1, null],
    [USUAL, 'gone', 1, null],
    [OWN, 'later-interview', 1, 'pairing'],
    // Past what is hidden, and out of it.
    [OWN, 'applied', 1, 'first-interview'],
    [OWN, 'phone-screen', 1, 'first-interview'],
  ] as const)('from %#: %s by %d', (steps, from, by, to) => {
    expect(stepBeside(steps, from, by)?.id ?? null).toBe(to);
  });
});

it('offers what is hidden only to a card that stands there', () => {
  expect(offered(OWN, 'applied').map(({ id }) => id)).not.toContain('phone-screen');
  expect(offered(OWN, 'phone-screen').map(({ id }) => id)).toContain('phone-screen');
});
