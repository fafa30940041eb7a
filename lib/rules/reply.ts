import type { Temporal } from 'temporal-polyfill';
import { elementsOf, type ReplyKind } from './reply-shape';
import type { Tier } from './tier';
import { addDays, isBefore, localDate, startOfLocalDay } from './time';
import { allow, type RuleCode, refuse, type Verdict } from './verdict';

export * from './reply-shape';

/**
 * How much a reply is called for. No rule yields 'optional' today (REPLY-1 says none is needed); it stays in the
 * vocabulary because the API promises the four words, and a client must be ready for each.
 */
export const REPLY_ADVICE = ['none', 'optional', 'recommended', 'expected'] as const;
export type ReplyAdvice = (typeof REPLY_ADVICE)[number];

export const FEEDBACK_ASK_ADVICE = ['no', 'allowed', 'encouraged'] as const;
export type FeedbackAskAdvice = (typeof FEEDBACK_ASK_ADVICE)[number];

/** REPLY-1, REPLY-2, REPLY-3. A recruiter who reached out personally gets a line even without an interview. */
export function replyAdvice(rejection: { tier: Tier; recruiterReachedOut?: boolean | null }): ReplyAdvice {
  switch (rejection.tier) {
    case 1:
      return rejection.recruiterReachedOut === true ? 'recommended' : 'none';
    case 2:
      return 'recommended';
    case 3:
      return 'expected';
    default:
      return rejection.tier satisfies never;
  }
}

/** REPLY-1, REPLY-2, REPLY-3: the rule that says how much a reply is called for at this tier. */
export function replyRule(tier: Tier): RuleCode {
  return REPLY_RULE_BY_TIER[tier];
}

const REPLY_RULE_BY_TIER: Record<Tier, RuleCode> = { 1: 'REPLY-1', 2: 'REPLY-2', 3: 'REPLY-3' };

/** ASK-1: whether to ask for feedback. */
export function feedbackAsk(tier: Tier): FeedbackAskAdvice {
  return FEEDBACK_ASK_BY_TIER[tier];
}

const FEEDBACK_ASK_BY_TIER: Record<Tier, FeedbackAskAdvice> = { 1: 'no', 2: 'allowed', 3: 'encouraged' };

/**
 * DRAFT-0: the instant from which a reply may be drafted: the start of Day 1 in the person's zone where a plan
 * runs, otherwise at once.
 */
export function draftFrom(rejection: {
  planRuns: boolean;
  receivedAt: Temporal.Instant;
  timeZone: string;
}): Temporal.Instant {
  const { planRuns, receivedAt, timeZone } = rejection;
  return planRuns ? startOfLocalDay(addDays(localDate(receivedAt, timeZone), 1), timeZone) : receivedAt;
}

/** DRAFT-0: whether the editor is open at `now`; it is at exactly `draftFrom`. */
export function mayDraft(reply: { draftFrom: Temporal.Instant; now: Temporal.Instant }): Verdict {
  return isBefore(reply.now, reply.draftFrom)
    ? refuse('DRAFT-0', reply.draftFrom, 'a plan is on its first day')
    : allow('DRAFT-0', 'the editor is open');
}

/** Whom a feedback ask goes to; the difference matters to ASK-2 alone. */
export const ASK_RECIPIENTS = ['recruiter', 'hiring-manager', 'someone-else'] as const;
export type AskRecipient = (typeof ASK_RECIPIENTS)[number];

/** One earlier ask about the same rejection. */
export type FeedbackAsk = { to: AskRecipient; declined: boolean };

/**
 * ASK-1, ASK-2: none without an interview; one per rejection; a second only to the recruiter, after the hiring
 * manager declined the first; then never again. No refusal here ends by itself, so `until` is null.
 */
export function mayAskFeedback(ask: {
  tier: Tier;
  asksSoFar: readonly FeedbackAsk[];
  to: AskRecipient;
}): Verdict {
  if (feedbackAsk(ask.tier) === 'no') return refuse('ASK-1', null, 'there was no interview');
  const [first, ...more] = ask.asksSoFar;
  if (first === undefined) return allow('ASK-1', 'nobody was asked yet');
  const managerDeclined = first.to === 'hiring-manager' && first.declined && more.length === 0;
  return managerDeclined && ask.to === 'recruiter'
    ? allow('ASK-2', 'the hiring manager declined and the recruiter was not asked')
    : refuse('ASK-2', null, 'feedback was asked for already');
}

/** ELEMENTS: whether a kind of reply carries the question about feedback. */
export function asksFeedback(kind: ReplyKind): boolean {
  return elementsOf(kind).includes('feedback-ask');
}

/**
 * REPLY-2, REPLY-3, ASK-1, ASK-2: whether a reply of this kind may be written and sent beside `others`: the kinds
 * of those that left, may have left or are on their way. One letter for each rejection, and one question, which
 * may come on its own. No refusal here ends by itself. Whom an earlier question went to is not kept yet, so none
 * counts as declined by the hiring manager.
 */
export function mayReply(reply: { kind: ReplyKind; tier: Tier; others: readonly ReplyKind[] }): Verdict {
  const { kind, tier, others } = reply;
  if (kind !== 'feedback-ask' && others.some((other) => other !== 'feedback-ask')) {
    return refuse(replyRule(tier), null, 'another reply has left or is on its way');
  }
  if (!asksFeedback(kind)) return allow(replyRule(tier), 'nothing of its sort was sent');
  const asksSoFar = others
    .filter(asksFeedback)
    .map((): FeedbackAsk => ({ to: 'someone-else', declined: false }));
  return mayAskFeedback({ tier, asksSoFar, to: 'someone-else' });
}

/** REPLY-3: the closed list of reasons for setting an expected reply aside. */
export const DISMISS_REASONS = [
  'already-in-touch',
  'no-one-to-write-to',
  'treated-badly',
  'not-interested',
  'rather-not',
] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

export const DISMISS_REASON_LABELS: Record<DismissReason, string> = {
  'already-in-touch': 'We have already been in touch another way',
  'no-one-to-write-to': 'There is no one to write to',
  'treated-badly': 'The process was not respectful',
  'not-interested': 'I would not go back there',
  'rather-not': 'I would rather not',
};
