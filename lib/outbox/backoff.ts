import type { SendResult } from '@/lib/mail/port';

/** How a claimed row ends its lease. `reason` is a short code; `afterSeconds` counts from the settling. */
export type Settlement =
  | { state: 'sent'; providerId: string; bytes?: Buffer }
  /**
   * `mayHaveLeft`: an attempt so far, this one or an earlier one, may have gone through. `putOff`: its time is a later one
   * (quiet hours, TRUST-1), so it is not late until then.
   */
  | { state: 'due'; reason: string; afterSeconds: number; mayHaveLeft: boolean; putOff?: true }
  /** It surely never left. `addressGone`: nothing ever reaches this address. */
  | { state: 'failed'; reason: string; addressGone?: boolean }
  | { state: 'unknown' | 'cancelled' | 'skipped'; reason: string };

/** What a decision about a row hangs on. */
type Facts = {
  /** With this one, where it is about an attempt. */
  attempts: number;
  /** Whether the way out recognises a repeated key. */
  honoursKeys: boolean;
  /** Elapsed hours since the first handover that may have gone through; null where none may have. */
  doubtHours: number | null;
};

const FIRST_WAIT_SECONDS = 20;
const LONGEST_WAIT_SECONDS = 2 * 3600;
const JITTER = 0.25;
/** A provider knows a key for 24 hours: this long after the first use another one still cannot double the mail. */
const KEY_HOURS = 22;
/** What surely never left is tried for about four days: a provider that is away for a weekend costs no mail. */
export const MOST_UNSENT_ATTEMPTS = 60;
/**
 * Where it may have left, the life of a key decides and not how often it was tried before: its 22 hours hold some seventeen
 * attempts. So many in all end a mail that ends every worker that takes it up.
 */
export const MOST_ATTEMPTS = MOST_UNSENT_ATTEMPTS + 17;

/** Elapsed seconds until the next attempt, doubling up to two hours; `random` (0 to 1) spreads a crowd. */
export function waitAfter(attempts: number, random: number): number {
  const plain = Math.min(FIRST_WAIT_SECONDS * 2 ** (attempts - 1), LONGEST_WAIT_SECONDS);
  return Math.round(plain * (1 - JITTER + 2 * JITTER * random));
}

/** Whether another attempt, in `afterSeconds`, cannot double a mail that may have left before. */
export function mayTryAgain(
  { honoursKeys, doubtHours }: Omit<Facts, 'attempts'>,
  afterSeconds: number = 0,
): boolean {
  if (doubtHours === null) return true;
  return honoursKeys && doubtHours + afterSeconds / 3600 <= KEY_HOURS;
}

/**
 * What an attempt's result means for its row. What may have left once ends as sent or unknown and never as
 * failed, as that would invite a second letter.
 */
export function settlementOf(result: SendResult, facts: Facts & { random: number }): Settlement {
  switch (result.outcome) {
    case 'sent':
      return {
        state: 'sent',
        providerId: result.providerId,
        ...(result.bytes ? { bytes: result.bytes } : {}),
      };
    case 'failed': {
      const { reason, addressGone } = result;
      return facts.doubtHours === null
        ? { state: 'failed', reason, ...(addressGone ? { addressGone } : {}) }
        : { state: 'unknown', reason };
    }
    case 'retry':
      return anotherAttempt(result.reason, facts, result.afterSeconds);
    case 'unknown':
      return anotherAttempt(result.reason, { ...facts, doubtHours: facts.doubtHours ?? 0 });
    default:
      return result satisfies never;
  }
}

/** What becomes of a row whose worker is gone: the mail may have left with it, where it was handed over. */
export function afterLostLease(facts: Facts): Settlement {
  const reason = 'lease-ran-out';
  const mayHaveLeft = facts.doubtHours !== null;
  if (mayTryAgain(facts) && facts.attempts < mostAttempts(facts))
    return { state: 'due', reason, afterSeconds: 0, mayHaveLeft };
  return { state: mayHaveLeft ? 'unknown' : 'failed', reason };
}

const mostAttempts = ({ doubtHours }: Facts): number =>
  doubtHours === null ? MOST_UNSENT_ATTEMPTS : MOST_ATTEMPTS;

function anotherAttempt(reason: string, facts: Facts & { random: number }, atLeast = 0): Settlement {
  const afterSeconds = Math.max(atLeast, waitAfter(facts.attempts, facts.random));
  const mayHaveLeft = facts.doubtHours !== null;
  if (facts.attempts < mostAttempts(facts) && mayTryAgain(facts, afterSeconds))
    return { state: 'due', reason, afterSeconds, mayHaveLeft };
  return { state: mayHaveLeft ? 'unknown' : 'failed', reason };
}
