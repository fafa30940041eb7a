import type { Temporal } from 'temporal-polyfill';
import type { ReplyKind } from '@/lib/rules/reply';
import type { Tier } from '@/lib/rules/tier';

/**
 * draft: here only. scheduled: leaves by itself at `leaveAt`. sent: it left. failed: it could not be delivered.
 * unknown: it may have left and may not have; it goes again only where the person says so.
 */
export type ReplyState = 'draft' | 'scheduled' | 'sent' | 'failed' | 'unknown';

/** A reply to a rejection, opened. */
export type ReplyView = {
  id: string;
  rejectionId: string;
  kind: ReplyKind;
  state: ReplyState;
  /** One address; empty while a draft has none yet. */
  to: string;
  subject: string;
  body: string;
  leaveAt: Temporal.Instant | null;
  sentAt: Temporal.Instant | null;
  /** On its way this very moment: it cannot be stopped or changed any more. */
  leaving: boolean;
};

/** REPLY-3: an expected reply that is neither sent nor set aside, for Today. */
export type ReplyToWrite = {
  rejectionId: string;
  company: string;
  role: string;
  tier: Tier;
  holdUntil: Temporal.Instant;
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
