import { describe, expect, test } from 'vitest';
import { afterLostLease, MOST_ATTEMPTS, MOST_UNSENT_ATTEMPTS, settlementOf, waitAfter } from './backoff';

const facts = { attempts: 1, honoursKeys: true, random: 0.5, doubtHours: null };

describe('waitAfter', () => {
  test.each([
    [1, 20],
    [2, 40],
    [9, 5120],
    [10, 7200],
    [16, 7200],
  ])('after attempt %i waits %i seconds, jitter aside', (attempts, seconds) => {
    expect(waitAfter(attempts, 0.5)).toBe(seconds);
  });

  test('spreads a wait by a quarter either way', () => {
    expect([waitAfter(1, 0), waitAfter(1, 1)]).toEqual([15, 25]);
  });

  test('fits some seventeen attempts into the 22 hours in which a provider surely knows a key', () => {
    let seconds = 0;
    for (let attempt = 1; attempt < 17; attempt++) seconds += waitAfter(attempt, 1);
    expect(seconds / 3600).toBeLessThan(22);
    expect(seconds / 3600).toBeGreaterThan(12);
  });
});

describe('settlementOf', () => {
  test('gives up after the last attempt, later where it surely never left', () => {
    const retry = { outcome: 'retry', reason: 'r' } as const;
    const unsent = (attempts: number) => settlementOf(retry, { ...facts, attempts }).state;
    expect([unsent(MOST_UNSENT_ATTEMPTS - 1), unsent(MOST_UNSENT_ATTEMPTS)]).toEqual(['due', 'failed']);
    const doubted = (attempts: number) => settlementOf(retry, { ...facts, attempts, doubtHours: 3 }).state;
    expect([doubted(MOST_ATTEMPTS - 1), doubted(MOST_ATTEMPTS)]).toEqual(['due', 'unknown']);
  });

  test.each([
    { attempts: 17, doubtHours: null },
    { attempts: 40, doubtHours: null },
    { attempts: 59, doubtHours: 0 },
    { attempts: 70, doubtHours: 10 },
  ])('asks again under the same key, however often it could not leave before ($attempts)', (before) => {
    // 0007: a weekend with a wrong key is no reason to give up at the first answer that is lost afterwards.
    const lost = { outcome: 'unknown', reason: 'r' } as const;
    expect(settlementOf(lost, { ...facts, ...before })).toMatchObject({ state: 'due', mayHaveLeft: true });
    expect(settlementOf(lost, { ...facts, ...before, honoursKeys: false })).toMatchObject({
      state: 'unknown',
    });
  });

  test('tries what never left for more than three days and less than a week', () => {
    let seconds = 0;
    for (let attempt = 1; attempt < MOST_UNSENT_ATTEMPTS; attempt++) seconds += waitAfter(attempt, 0.5);
    expect(seconds / 86_400).toBeGreaterThan(3);
    expect(seconds / 86_400).toBeLessThan(7);
  });

  test('waits for whichever is longer, its own wait or the provider’s', () => {
    const wait = (afterSeconds: number) =>
      settlementOf({ outcome: 'retry', reason: 'r', afterSeconds }, facts);
    expect(wait(5)).toMatchObject({ afterSeconds: 20 });
    expect(wait(300)).toMatchObject({ afterSeconds: 300 });
  });

  test('leaves an unknown outcome alone where a second attempt could double it', () => {
    const outcome = { outcome: 'unknown', reason: 'r' } as const;
    expect(settlementOf(outcome, { ...facts, honoursKeys: false })).toEqual({
      state: 'unknown',
      reason: 'r',
    });
    expect(settlementOf(outcome, facts).state).toBe('due');
  });

  test.each([
    { outcome: 'failed', reason: 'r' },
    { outcome: 'retry', reason: 'r' },
    { outcome: 'unknown', reason: 'r' },
  ] as const)('never calls failed what may have left before: $outcome', (result) => {
    const last = { ...facts, attempts: MOST_ATTEMPTS, doubtHours: result.outcome === 'failed' ? 3 : 22 };
    expect(settlementOf(result, last)).toEqual({ state: 'unknown', reason: 'r' });
  });

  test.each([
    { doubtHours: 21.9, random: 0.5, state: 'due' },
    { doubtHours: 21.999, random: 0.5, state: 'unknown' },
    { doubtHours: 22.1, random: 0.5, state: 'unknown' },
  ])('puts no attempt past 22 hours after the first that may have left ($doubtHours h)', (row) => {
    // The wait is 20 seconds, 0.0056 of an hour.
    const { doubtHours, random, state } = row;
    const result = { outcome: 'retry', reason: 'r' } as const;
    expect(settlementOf(result, { ...facts, doubtHours, random }).state).toBe(state);
  });

  test('remembers a doubt, and begins one', () => {
    const due = (outcome: 'retry' | 'unknown', doubtHours: number | null) =>
      settlementOf({ outcome, reason: 'r' }, { ...facts, doubtHours });
    expect(due('retry', null)).toMatchObject({ state: 'due', mayHaveLeft: false });
    expect(due('retry', 1)).toMatchObject({ state: 'due', mayHaveLeft: true });
    expect(due('unknown', null)).toMatchObject({ state: 'due', mayHaveLeft: true });
  });
});

describe('after a lost lease', () => {
  test.each([
    { attempts: 1, honoursKeys: true, doubtHours: null, state: 'due' },
    { attempts: 1, honoursKeys: false, doubtHours: null, state: 'due' },
    { attempts: MOST_UNSENT_ATTEMPTS - 1, honoursKeys: false, doubtHours: null, state: 'due' },
    { attempts: MOST_UNSENT_ATTEMPTS, honoursKeys: false, doubtHours: null, state: 'failed' },
    { attempts: 1, honoursKeys: false, doubtHours: 0, state: 'unknown' },
    { attempts: 1, honoursKeys: true, doubtHours: 22, state: 'due' },
    { attempts: 1, honoursKeys: true, doubtHours: 22.01, state: 'unknown' },
    { attempts: 40, honoursKeys: true, doubtHours: 0.1, state: 'due' },
    { attempts: MOST_ATTEMPTS - 1, honoursKeys: true, doubtHours: 1, state: 'due' },
    { attempts: MOST_ATTEMPTS, honoursKeys: true, doubtHours: 1, state: 'unknown' },
  ])('$attempts attempts, keys $honoursKeys, handed over $doubtHours h ago: $state', ({ state, ...row }) => {
    expect(afterLostLease(row).state).toBe(state);
  });
});
