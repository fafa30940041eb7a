import { describe, expect, test } from 'vitest';
import { afterLostLease, MOST_ATTEMPTS, settlementOf, waitAfter } from './backoff';

const facts = { attempts: 1, honoursKeys: true, random: 0.5 };

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

  test('makes its last attempt within the 24 hours a provider keeps a key, with the worst jitter', () => {
    let seconds = 0;
    for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt++) seconds += waitAfter(attempt, 1);
    expect(seconds / 3600).toBeLessThan(22);
    expect(seconds / 3600).toBeGreaterThan(12);
  });
});

describe('settlementOf', () => {
  test('gives up after the last attempt', () => {
    const last = { ...facts, attempts: MOST_ATTEMPTS };
    const before = { ...facts, attempts: MOST_ATTEMPTS - 1 };
    expect(settlementOf({ outcome: 'retry', reason: 'r' }, before).state).toBe('due');
    expect(settlementOf({ outcome: 'retry', reason: 'r' }, last).state).toBe('failed');
    expect(settlementOf({ outcome: 'unknown', reason: 'r' }, last).state).toBe('failed');
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
});

test('after a lost lease tries again at once where that is safe, but not for ever', () => {
  expect(afterLostLease({ attempts: 1, honoursKeys: true })).toMatchObject({ state: 'due', afterSeconds: 0 });
  expect(afterLostLease({ attempts: 1, honoursKeys: false }).state).toBe('unknown');
  expect(afterLostLease({ attempts: MOST_ATTEMPTS, honoursKeys: true }).state).toBe('failed');
});
