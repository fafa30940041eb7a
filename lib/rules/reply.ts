import type { Temporal } from 'temporal-polyfill';
import { SEND_UNDO_SECONDS } from './policy';
import { type AskRecipient, asksFeedback, isTheReply, type ReplyKind } from './reply-shape';
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

/** Another reply to the same rejection that left, may have left or is on its way. */
export type OtherReply = {
  kind: ReplyKind;
  /** Whom it goes to; null or left out where that was not said. */
  toRole?: AskRecipient | null;
  /** ASK-2: whoever was asked would rather not say. */
  declined?: boolean;
  /** It is known to have left; otherwise it is on its way, or in doubt. */
  left?: boolean;
};

/**
 * REPLY-2, REPLY-3, ASK-1, ASK-2, PUSH-2, BACK-NEWS: whether a reply of this kind may be written and sent beside the
 * `others`. One letter for each rejection; one question, which may come on its own, and one to the recruiter where
 * the hiring manager would rather not say; the decision raised once; friendly notes one after the other. No refusal
 * here ends by itself.
 */
export function mayReply(reply: {
  kind: ReplyKind;
  tier: Tier;
  others: readonly OtherReply[];
  toRole?: AskRecipient | null;
}): Verdict {
  const { kind, tier, others, toRole } = reply;
  const asksSoFar = others.filter((other) => asksFeedback(other.kind)).map(askOf);
  if (kind === 'note') return mayWriteNote(others);
  if (kind === 'pushback') return mayRaise(others);
  if (isTheReply(kind) && others.some((other) => isTheReply(other.kind))) {
    return refuse(replyRule(tier), null, 'another reply has left or is on its way');
  }
  if (kind === 'recruiter-ask') return mayAskRecruiter({ tier, asksSoFar, toRole });
  return asksFeedback(kind)
    ? mayAskFeedback({ tier, asksSoFar, to: 'someone-else' })
    : allow(replyRule(tier), 'nothing of its sort was sent');
}

/** ASK-2: the second question, which is for the recruiter alone and comes after the hiring manager's no. */
function mayAskRecruiter(ask: {
  tier: Tier;
  asksSoFar: readonly FeedbackAsk[];
  toRole?: AskRecipient | null;
}): Verdict {
  const { tier, asksSoFar, toRole = 'recruiter' } = ask;
  if (toRole !== 'recruiter' && toRole !== null)
    return refuse('ASK-2', null, 'it is for the recruiter alone');
  if (feedbackAsk(tier) !== 'no' && asksSoFar.length === 0)
    return refuse('ASK-2', null, 'the hiring manager was not asked before');
  return mayAskFeedback({ tier, asksSoFar, to: 'recruiter' });
}

/** ASK-2: only a hiring manager's no is written down, so where one is, it is said whose. */
function askOf({ kind, toRole, declined = false }: OtherReply): FeedbackAsk {
  return kind === 'recruiter-ask'
    ? { to: 'recruiter', declined: false }
    : { to: toRole ?? (declined ? 'hiring-manager' : 'someone-else'), declined };
}

function mayRaise(others: readonly OtherReply[]): Verdict {
  return others.some(({ kind }) => kind === 'pushback')
    ? refuse('PUSH-2', null, 'it was raised before')
    : allow('PUSH-2', 'it was not raised before');
}

function mayWriteNote(others: readonly OtherReply[]): Verdict {
  return others.some(({ kind, left }) => kind === 'note' && left !== true)
    ? refuse('BACK-NEWS', null, 'a note is on its way')
    : allow('BACK-NEWS', 'no note is on its way');
}

/** ASK-2: whether it can be written down that whoever was asked would rather not say, or be taken back. */
export function mayDecline(ask: {
  kind: ReplyKind;
  /** It is known to have left. */
  left: boolean;
  toRole: AskRecipient | null;
  others: readonly OtherReply[];
}): Verdict {
  const { kind, left, toRole, others } = ask;
  if (!left || !asksFeedback(kind) || kind === 'recruiter-ask')
    return refuse('ASK-2', null, 'no question of it has left');
  if (toRole !== null && toRole !== 'hiring-manager')
    return refuse('ASK-2', null, 'it went to somebody other than the hiring manager');
  return others.some((other) => other.kind === 'recruiter-ask')
    ? refuse('ASK-2', null, 'the recruiter was asked already')
    : allow('ASK-2', 'the recruiter was not asked');
}

/**
 * HOLD-6: whether a letter that its writer marked as sent (`byHand`) can still be called not sent: as long as one that
 * leaves from here can be taken back.
 */
export const maySayNotSent = (letter: {
  byHand: boolean;
  sentAt: Temporal.Instant;
  now: Temporal.Instant;
}): boolean => letter.byHand && !isBefore(letter.sentAt.add({ seconds: SEND_UNDO_SECONDS }), letter.now);
