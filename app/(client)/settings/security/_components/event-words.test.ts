import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { SWITCHES } from '@/lib/features/operator/types';
import { wordsFor } from './event-words';

const command = (detail: string | null) =>
  wordsFor({
    ...{ seq: 1, at: Temporal.Instant.from('2026-11-30T09:00:00Z'), device: null },
    ...{ kind: 'operator-command', actor: 'operator', detail },
  });

test('an operator reads what they did, and everybody else that somebody worked on their account', () => {
  expect(command('invite')).toBe('You invited somebody to this site');
  expect(command('captures-off')).toBe('You switched off: Capturing postings');
  for (const name of SWITCHES) expect(command(`${name}-on`)).toMatch(/^You switched on: /);
  for (const detail of ['end-sessions', 'forget-factors', null])
    expect(command(detail)).toBe('The people who run this site worked on your account');
});
