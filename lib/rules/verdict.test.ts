import { expect, test } from 'vitest';
import { isRuleCode, RULE_CODES } from './verdict';

test('a rule’s code is told from other short codes', () => {
  expect(RULE_CODES.every(isRuleCode)).toBe(true);
  expect(['', 'HOLD', 'hold-1', 'OFFLINE'].some(isRuleCode)).toBe(false);
});
