import type { SendResult } from '@/lib/mail/port';

/** How a claimed row ends its lease. `reason` is a short code; `afterSeconds` counts from the settling. */
export type Settlement =
  | { state: 'sent'; providerId: string }
  | { state: 'due'; reason: string; afterSeconds: number }
  | { state: 'failed' | 'unknown' | 'cancelled' | 'skipped'; reason: string };

const FIRST_WAIT_SECONDS = 20;
const LONGEST_WAIT_SECONDS = 2 * 3600;
const JITTER = 0.25;
/**
 * The waits between so many attempts add up to 17 hours, 21 with the worst jitter: the last one is made well
 * inside the 24 hours for which a provider recognises a repeated key.
 */
export const MOST_ATTEMPTS = 17;

/** Elapsed seconds until the next attempt, doubling up to two hours; `random` (0 to 1) spreads a crowd. */
export function waitAfter(attempts: number, random: number): number {
  const plain = Math.min(FIRST_WAIT_SECONDS * 2 ** (attempts - 1), LONGEST_WAIT_SECONDS);
  return Math.round(plain * (1 - JITTER + 2 * JITTER * random));
}

/** What an attempt's result means for its row. `attempts` counts this one. */
export function settlementOf(
  result: SendResult,
  facts: { attempts: number; honoursKeys: boolean; random: number },
): Settlement {
  switch (result.outcome) {
    case 'sent':
      return { state: 'sent', providerId: result.providerId };
    case 'failed':
      return { state: 'failed', reason: result.reason };
    case 'retry':
      return anotherAttempt(result.reason, facts, result.afterSeconds);
    case 'unknown':
      // Where the key is recognised over there, asking again cannot double it.
      return facts.honoursKeys
        ? anotherAttempt(result.reason, facts)
        : { state: 'unknown', reason: result.reason };
    default:
      return result satisfies never;
  }
}

/** What becomes of a row whose worker is gone: the mail may have left with it. */
export function afterLostLease(facts: { attempts: number; honoursKeys: boolean }): Settlement {
  const reason = 'lease-ran-out';
  if (!facts.honoursKeys) return { state: 'unknown', reason };
  return facts.attempts < MOST_ATTEMPTS
    ? { state: 'due', reason, afterSeconds: 0 }
    : { state: 'failed', reason };
}

function anotherAttempt(
  reason: string,
  { attempts, random }: { attempts: number; random: number },
  atLeast = 0,
): Settlement {
  if (attempts >= MOST_ATTEMPTS) return { state: 'failed', reason };
  return { state: 'due', reason, afterSeconds: Math.max(atLeast, waitAfter(attempts, random)) };
}
