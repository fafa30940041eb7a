import { describe, expect, it } from 'vitest';
import { stageBeside, stageOnColumn } from './steps';

describe('a card dropped on a column', () => {
  it.each([
    ['applied', 'offer', 'offer'],
    ['offer', 'saved', 'saved'],
    ['phone-screen', 'interviews', 'first-interview'],
    ['final-round', 'interviews', 'later-interview'],
    ['first-interview', 'interviews', null],
    ['later-interview', 'interviews', null],
    ['applied', 'applied', null],
  ] as const)('from %s on %s is at %s', (from, column, to) => {
    expect(stageOnColumn(column, from)).toBe(to);
  });
});

describe('a step with the arrow keys', () => {
  it.each([
    ['saved', 1, 'applied'],
    ['first-interview', 1, 'later-interview'],
    ['later-interview', -1, 'first-interview'],
    ['saved', -1, null],
    ['offer', 1, null],
  ] as const)('from %s by %d leads to %s', (from, step, to) => {
    expect(stageBeside(from, step)).toBe(to);
  });
});
