import { expect, test } from 'vitest';
import { FEELING_LABELS, FEELINGS, saysNotWell } from './check-in';

test('only who says so isn’t well: nothing is read out of the rest', () =>
  expect(FEELINGS.filter(saysNotWell)).toEqual(['low']));

test('each feeling has a word of its own', () => {
  expect(new Set(Object.values(FEELING_LABELS)).size).toBe(FEELINGS.length);
  for (const feeling of FEELINGS) expect(FEELING_LABELS[feeling]).toMatch(/^[A-Z][a-z]+$/);
});
