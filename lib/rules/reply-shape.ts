import type { Tier } from './tier';

/** The kinds of reply that can be written. */
export const REPLY_KINDS = [
  'thanks',
  'short',
  'full',
  'feedback-ask',
  'recruiter-ask',
  'pushback',
  'note',
] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

/** REPLY-1 to REPLY-3: the kinds that are the reply itself: one of them for each rejection. */
export const LETTER_KINDS = ['thanks', 'short', 'full'] as const satisfies readonly ReplyKind[];

/** Whether a kind is the reply: what ticks the plan, waits on Today and speaks for its rejection. */
export function isTheReply(kind: ReplyKind): boolean {
  return LETTER_KINDS.some((one) => one === kind);
}

export const REPLY_KIND_LABELS: Record<ReplyKind, string> = {
  thanks: 'One line of thanks',
  short: 'Three sentences',
  full: 'The full reply',
  'feedback-ask': 'Feedback request',
  'recruiter-ask': 'Feedback request to the recruiter',
  pushback: 'Asking them to reconsider',
  note: 'A friendly note',
};

/** ELEMENTS: the five parts of a full reply, in the order they are read. */
export const ELEMENTS = ['thanks', 'appreciation', 'interest', 'feedback-ask', 'openness'] as const;
export type ReplyElement = (typeof ELEMENTS)[number];

/** ELEMENTS: what each part is called, and what it is for. */
export const ELEMENT_PURPOSES: Record<ReplyElement, { label: string; purpose: string }> = {
  thanks: { label: 'Thanks for letting you know', purpose: 'Shows that you got the message and read it.' },
  appreciation: {
    label: 'Appreciation, with one topic',
    purpose: 'One thing you talked about shows them the time was well spent.',
  },
  interest: {
    label: 'Interest in them',
    purpose: 'Says what still appeals to you there, so they remember it.',
  },
  'feedback-ask': {
    label: 'A light request for feedback',
    purpose: 'Asks what would help you next time, and leaves them free not to answer.',
  },
  openness: {
    label: 'Open to other roles',
    purpose: 'Lets them know they can write when something else comes up.',
  },
};

/** REPLY-1, REPLY-2, REPLY-3: the kind that suits a tier. */
export function kindForTier(tier: Tier): ReplyKind {
  return KIND_BY_TIER[tier];
}

const KIND_BY_TIER: Record<Tier, ReplyKind> = { 1: 'thanks', 2: 'short', 3: 'full' };

/** ELEMENTS, REPLY-2: the parts a kind is made of, in order. */
export function elementsOf(kind: ReplyKind): readonly ReplyElement[] {
  return ELEMENTS_BY_KIND[kind];
}

const ELEMENTS_BY_KIND: Record<ReplyKind, readonly ReplyElement[]> = {
  thanks: ['thanks'],
  short: ['thanks', 'interest', 'openness'],
  full: ELEMENTS,
  'feedback-ask': ['thanks', 'feedback-ask'],
  'recruiter-ask': ['thanks', 'feedback-ask'],
  // What carries it is the evidence, which is no part of a reply.
  pushback: ['thanks'],
  // BACK-NEWS: asks for nothing.
  note: ['appreciation', 'interest'],
};

/** ELEMENTS: whether a kind of reply carries the question about feedback. */
export function asksFeedback(kind: ReplyKind): boolean {
  return elementsOf(kind).includes('feedback-ask');
}

/** Whose length a kind has: what is no reply is about as long as three sentences. */
export const LENGTH_LIKE_TIER: Record<ReplyKind, Tier> = {
  thanks: 1,
  short: 2,
  full: 3,
  'feedback-ask': 2,
  'recruiter-ask': 2,
  pushback: 2,
  note: 2,
};

/** A comfortable length in words for the kind of reply a tier calls for; advice, never a limit. */
export function wordRange(tier: Tier): { from: number; to: number } {
  return WORDS_BY_TIER[tier];
}

const WORDS_BY_TIER: Record<Tier, { from: number; to: number }> = {
  1: { from: 5, to: 30 },
  2: { from: 30, to: 90 },
  3: { from: 80, to: 180 },
};

/** Whom a feedback ask goes to; the difference matters to ASK-2 alone. */
export const ASK_RECIPIENTS = ['recruiter', 'hiring-manager', 'someone-else'] as const;
export type AskRecipient = (typeof ASK_RECIPIENTS)[number];

export const ASK_RECIPIENT_LABELS: Record<AskRecipient, string> = {
  recruiter: 'The recruiter',
  'hiring-manager': 'The hiring manager',
  'someone-else': 'Somebody else',
};

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
  'no-one-to-write-to': 'There’s nobody to write to',
  'treated-badly': 'The process wasn’t respectful',
  'not-interested': 'I wouldn’t go back there',
  'rather-not': 'I’d rather not',
};
