import { expect, test } from 'vitest';
import { DODGE_ANSWER_LABELS, DODGE_ANSWERS } from './dodge-answers';

test('DODGE: each answer has words of its own', () => {
  expect(new Set(Object.values(DODGE_ANSWER_LABELS)).size).toBe(DODGE_ANSWERS.length);
  for (const answer of DODGE_ANSWERS) expect(DODGE_ANSWER_LABELS[answer]).toMatch(/^[A-Z]/);
});
