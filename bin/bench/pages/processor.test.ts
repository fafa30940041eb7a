import { expect, test } from 'vitest';
import { lowOf } from './processor';

test('the lower third is taken, whatever a few requests waited for', () => {
  expect(lowOf([9, 1, 2, 3, 4, 5, 6, 7, 8, 400])).toBe(4);
  expect(lowOf([5])).toBe(5);
});
