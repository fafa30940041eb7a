import type { Temporal } from 'temporal-polyfill';
import type { Way } from '@/lib/features/replies/ways';
import type { PushbackCarried } from '@/lib/rules/pushback';
import type { AskRecipient, ReplyKind } from '@/lib/rules/reply';
import type { Tier } from '@/lib/rules/tier';

/**
 * draft: here only. scheduled: leaves by itself at `leaveAt`. sent: it left. failed: it could not be delivered.
 * unknown: it may have left and may not have; it goes again only where the person says so.
 */
export type ReplyState = 'draft' | 'scheduled' | 'sent' | 'failed' | 'unknown';

/**
 * What is known of the mail that went last. none: nothing. waits: it has its time still to come. on-its-way: it was
 * handed over, and nothing was heard since; through one's own mailbox nothing ever is. in-doubt: it may have left.
 * delayed: their server does not take it yet. unwanted: it arrived and was called so. returned: it left and came back.
 * stayed: it never left. by-hand: its writer sent it.
 */
export const DELIVERIES = [
  'none',
  'waits',
  'on-its-way',
  'in-doubt',
  'delayed',
  'delivered',
  'unwanted',
  'returned',
  'stayed',
  'by-hand',
] as const;
export type Delivery = (typeof DELIVERIES)[number];
/** none: there is none to file. kept: their server had filed it by itself. */
export const SENT_COPY_STATES = ['none', 'due', 'filed', 'kept', 'failed'] as const;
export type SentCopyState = (typeof SENT_COPY_STATES)[number];

/** ASK-4: what a question for feedback brought; none: no answer came. */
export const ASK_ANSWERS = ['substance', 'vague', 'none'] as const;
export type AskAnswer = (typeof ASK_ANSWERS)[number];

/** A reply to a rejection, opened. */
export type ReplyView = {
  id: string;
  rejectionId: string;
  kind: ReplyKind;
  state: ReplyState;
  /** The way it leaves by, or left. */
  via: Way;
  /** One address; empty while a draft has none yet. */
  to: string;
  /** NOREPLY: whether it looks like an address that nobody reads, and whether the person said that they know. */
  nobodyReads: boolean;
  nobodyReadsKnown: boolean;
  subject: string;
  body: string;
  /** The name of whoever reads it, as the person wrote it. */
  person: string | null;
  /** ASK-2: whom it goes to; null where that was not said. */
  toRole: AskRecipient | null;
  /** ASK-2: since when it is written down that whoever was asked would rather not say. */
  declinedAt: Temporal.Instant | null;
  /** PUSH-1: of a pushback and of nothing else. */
  ground: PushbackCarried | null;
  evidence: string | null;
  /** ASK-4: what the question brought, as the person says. */
  answer: AskAnswer | null;
  /** What became of the copy for the person's own Sent folder. */
  copy: SentCopyState;
  /** Whether an answer to it is looked for, or one was found. */
  watched: boolean;
  /** What was found in its thread, until the person has confirmed it or put it away. */
  found: { kind: 'answer' | 'returned'; words: string; at: Temporal.Instant } | null;
  /** ASK-4: when they wrote that down. */
  answeredAt: Temporal.Instant | null;
  leaveAt: Temporal.Instant | null;
  /** When its writer is reminded to send it with their own email app. */
  remindAt: Temporal.Instant | null;
  sentAt: Temporal.Instant | null;
  /** On its way this very moment: it cannot be stopped or changed any more. */
  leaving: boolean;
  delivery: Delivery;
  /** Why it stayed or came back, as a short code; null where that is not so. */
  deliveryReason: string | null;
};

/** The ways a reply can leave by, and how each will look. */
export type LeavesBy = {
  /** The person's own mailbox, where it is set up. `sender` as its reader sees it. */
  mailbox: { sender: string; host: string } | null;
  /** The sender of this service. */
  service: string;
  /** Where answers go to what leaves through the service. */
  answersTo: string;
};

/** A letter of before to the same company or address: what left, or may have, in `sentAt` (null: nobody knows when). */
export type PastLetter = {
  replyId: string;
  rejectionId: string;
  kind: ReplyKind;
  company: string;
  role: string;
  to: string;
  person: string | null;
  sentAt: Temporal.Instant | null;
  sameRejection: boolean;
  sameAddress: boolean;
  sameCompany: boolean;
};

/** What was written before: the latest letters, and how many there are; asks are all that carried a question. */
export type Correspondence = {
  items: PastLetter[];
  counts: { all: number; asks: number; pushbacks: number; notes: number };
};

/** ASK-4: what became of the questions that left; open: not written down. */
export type AskRecord = { asked: number; substance: number; vague: number; none: number; open: number };

/** REPLY-3: an expected reply that is neither sent nor set aside, for Today. */
export type ReplyToWrite = {
  rejectionId: string;
  company: string;
  role: string;
  tier: Tier;
  holdUntil: Temporal.Instant;
  /** When it is to be sent, or can be: the end of the hold, or later by its way or by its writer's choice. */
  opensAt: Temporal.Instant;
  /** HOLD-2: when the right window closes, 72 hours after receipt. */
  replyBy: Temporal.Instant | null;
  /** DRAFT-0: when the editor opens. */
  draftFrom: Temporal.Instant;
  /** none: nothing is written yet. */
  state: 'none' | Exclude<ReplyState, 'sent'>;
  leaveAt: Temporal.Instant | null;
  /** HOLD-7: three days have gone by and it is not on its way. */
  surfaced: boolean;
};
