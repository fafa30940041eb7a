import { expect, test } from 'vitest';
import { areOpposite, LEANINGS } from './leanings';

test.each([
  [['too-long'], ['too-short'], true],
  [['too-short'], ['too-long'], true],
  [['too-fast', 'too-long'], ['too-junior', 'too-short'], true],
  [['too-long'], ['too-long'], false],
  [['too-long'], ['too-slow'], false],
  [['something else'], ['too-long', ''], false],
  [[], LEANINGS, false],
])('READ-1: %j and %j ask for opposite things: %s', (these, those, are) =>
  expect(areOpposite(these, those)).toBe(are),
);
