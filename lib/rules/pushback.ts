import type { Temporal } from 'temporal-polyfill';
import { type Hold, holdFor, mayLeave } from './hold';
import { PUSH_CREDENTIAL_MONTHS, PUSH_ONCE, PUSH_REOPEN_WEEKS } from './policy';
import { needsEvidence, type PushbackGround } from './pushback-grounds';
import { hasReached, type Stage } from './stages';
import { tierOf } from './tier';
import { addDays, addMonths, isBefore, localDate, startOfLocalDay } from './time';
import { allow, refuse, type Verdict } from './verdict';

export * from './pushback-grounds';

/** When a ground may be used; `until` is the first instant at which it no longer is, null where it has no end. */
export type PushbackWindow = { from: Temporal.Instant; until: Temporal.Instant | null };

export type PushbackVerdict = Verdict & { window: PushbackWindow | null };

type Push = {
  ground: PushbackGround;
  /** The person's own line or two on what carries the ground; a final round that may reopen needs none. */
  evidence?: string | null;
  /** PUSH-3: whether the evidence speaks of consequences, as lib/language hears it. */
  threatens: boolean;
  furthestStage: Stage;
  rejectedAt: Temporal.Instant;
  /** The person's IANA zone. */
  timeZone: string;
  now: Temporal.Instant;
  /** Everybody who would get it, copies included. */
  recipients: readonly string[];
  /** How many times this decision was raised before. */
  earlier: number;
  /** The hold of the reply where one is kept; otherwise it is reckoned from the stage alone. */
  hold?: Hold;
};

/**
 * PUSH-1, PUSH-2, PUSH-3: whether a decision may be raised, and in which window. What cannot be mended by waiting is
 * said first: the ground, then whether it was raised before or goes to several, then the evidence, then the time.
 *
 * Where the playbook leaves room: weeks and months are reckoned in the person's zone from the date of the no, and the
 * last day counts whole; a misunderstanding waits for the reply's hold, since it is a reply like any other.
 */
export function mayPushBack(push: Push): PushbackVerdict {
  return notAtAll(push) ?? inTime(push, windowOf(push));
}

function notAtAll({
  ground,
  evidence,
  threatens,
  furthestStage,
  recipients,
  earlier,
}: Push): PushbackVerdict | null {
  if (ground === 'fit') return never('PUSH-3', 'an impression cannot be argued with');
  if (ground === 'other') return never('PUSH-1', 'it is none of the three grounds');
  if (earlier >= PUSH_ONCE) return never('PUSH-2', 'it was raised before');
  if (distinct(recipients) > PUSH_ONCE) return never('PUSH-2', 'it goes to more than one person');
  if (needsEvidence(ground) && isBlank(evidence)) return never('PUSH-1', 'there is no evidence yet');
  if (threatens) return never('PUSH-3', 'it speaks of consequences');
  if (ground === 'reopening' && !hasReached(furthestStage, 'final-round')) {
    return never('PUSH-1', 'there was no final round that could open again');
  }
  return null;
}

function inTime(push: Push, window: PushbackWindow): PushbackVerdict {
  const { now, ground } = push;
  if (window.until !== null && !isBefore(now, window.until)) {
    return { ...refuse('PUSH-1', null, 'the time for it is over'), window };
  }
  if (!isBefore(now, window.from))
    return { ...allow('PUSH-1', 'the ground holds and the time is right'), window };
  if (ground !== 'misunderstanding') return { ...refuse('PUSH-1', window.from, 'it is too early'), window };
  const { code } = holdOf(push);
  return { ...mayLeave({ holdUntil: window.from, code, now }), window };
}

/** PUSH-1: when each ground may be used. */
function windowOf(push: Push): PushbackWindow {
  const { ground, rejectedAt, timeZone } = push;
  const day0 = localDate(rejectedAt, timeZone);
  const days = (first: Temporal.PlainDate, last: Temporal.PlainDate): PushbackWindow => ({
    from: startOfLocalDay(first, timeZone),
    until: startOfLocalDay(addDays(last, 1), timeZone),
  });
  switch (ground) {
    case 'reopening':
      return days(addDays(day0, PUSH_REOPEN_WEEKS.from * 7), addDays(day0, PUSH_REOPEN_WEEKS.to * 7));
    case 'new-credential':
      return days(addMonths(day0, PUSH_CREDENTIAL_MONTHS.from), addMonths(day0, PUSH_CREDENTIAL_MONTHS.to));
    default:
      return { from: holdOf(push).until, until: null };
  }
}

function holdOf({ hold, furthestStage, rejectedAt, timeZone }: Push): Hold {
  if (hold) return hold;
  return holdFor({ tier: tierOf({ furthestStage }), emotional: false, receivedAt: rejectedAt, timeZone });
}

/** PUSH-1: whether waiting is all that is missing, so that a draft of it may be kept. */
export function mayBeDrafted(verdict: PushbackVerdict): boolean {
  return verdict.allowed || (verdict.window !== null && verdict.until !== null);
}

/** PUSH-3: whether a letter that raises a decision may go, by the sentence of it that threatens; null where none does. */
export function mayReadSo(quote: string | null): Verdict {
  if (quote === null) return allow('PUSH-3', 'it speaks of no consequences');
  return { allowed: false, code: 'PUSH-3', until: null, because: 'it speaks of consequences', quote };
}

function never(code: 'PUSH-1' | 'PUSH-2' | 'PUSH-3', because: string): PushbackVerdict {
  return { ...refuse(code, null, because), window: null };
}

function distinct(recipients: readonly string[]): number {
  return new Set(recipients.map((one) => one.trim().toLowerCase()).filter((one) => one !== '')).size;
}

/** Spaces, and what cannot be seen, are no evidence. */
function isBlank(text: string | null | undefined): boolean {
  return !/[\p{L}\p{N}]/u.test(text ?? '');
}
