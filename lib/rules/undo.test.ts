import { expect, test } from 'vitest';
import { mayUndo } from './undo';

test.each([
  ['undone', { allowed: true, code: 'UNDO-1', because: 'it is within its seconds' }],
  ['again', { allowed: true, code: 'UNDO-1', because: 'it was taken back before' }],
  ['late', { allowed: false, code: 'UNDO-1', until: null, because: 'its seconds are over' }],
  ['changed', { allowed: false, code: 'UNDO-2', until: null, because: 'something has taken its place' }],
] as const)('UNDO-1: what the database calls %s', (outcome, verdict) => {
  expect(mayUndo(outcome)).toEqual(verdict);
});
