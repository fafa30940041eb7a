import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { afterAnswer, WEBHOOK_GIVES_UP } from './webhooks';

const NOW = Temporal.Instant.from('2026-11-30T05:00:00Z');
const hoursAgo = (hours: number) => NOW.subtract({ minutes: Math.round(hours * 60) });
const { attempts, hours } = WEBHOOK_GIVES_UP;

describe('a webhook', () => {
  test.each([
    ['that is answered is well again', attempts - 1, hours, 'taken', { failures: 0, pause: null }],
    ['goes on after a first failure', 0, null, 'failed', { failures: 1, pause: null }],
    [
      'goes on after one attempt less',
      attempts - 2,
      hours,
      'failed',
      { failures: attempts - 1, pause: null },
    ],
    ['is paused after so many', attempts - 1, hours, 'failed', { failures: attempts, pause: 'failing' }],
    [
      'goes on after a few minutes less',
      attempts + 90,
      hours - 0.1,
      'failed',
      { failures: attempts + 91, pause: null },
    ],
    ['is paused at once that says it is gone', 0, null, 'gone', { failures: 1, pause: 'gone' }],
  ] as const)('%s', (_, failures, since, answer, expected) => {
    const before = { failures, failingSince: since === null ? null : hoursAgo(since) };
    expect(afterAnswer(before, { answer, now: NOW })).toMatchObject(expected);
  });

  test('counts from the first failure of a row', () => {
    expect(
      afterAnswer({ failures: 0, failingSince: null }, { answer: 'failed', now: NOW }).failingSince,
    ).toBe(NOW);
    const since = hoursAgo(3);
    expect(
      afterAnswer({ failures: 2, failingSince: since }, { answer: 'failed', now: NOW }).failingSince,
    ).toBe(since);
    expect(
      afterAnswer({ failures: 2, failingSince: since }, { answer: 'taken', now: NOW }).failingSince,
    ).toBeNull();
  });
});
