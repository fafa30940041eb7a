import type { Temporal } from 'temporal-polyfill';
import type { HoldCode } from '@/lib/rules/hold';
import type { DismissReason, FeedbackAskAdvice, ReplyAdvice } from '@/lib/rules/reply';
import type { Decider, LaterLabel, Stage } from '@/lib/rules/stages';
import type { Tier } from '@/lib/rules/tier';

/** What the person said about a rejection, as the rules want it; feedback is kept apart, sealed. */
export type RejectionFacts = {
  receivedAt: Temporal.Instant;
  furthestStage: Stage;
  laterLabel: LaterLabel | null;
  presented: boolean;
  hoursInvested: number | null;
  emotional: boolean;
  recruiterReachedOut: boolean;
};

/** What the rules make of a rejection: the answer of the API and the ground of every page about it. */
export type RejectionVerdict = {
  id: string;
  applicationId: string;
  receivedAt: Temporal.Instant;
  furthestStage: Stage;
  tier: Tier;
  emotional: boolean;
  reply: ReplyAdvice;
  feedbackAsk: FeedbackAskAdvice;
  /** HOLD-1 to HOLD-5: nothing leaves before this instant. */
  holdUntil: Temporal.Instant;
  holdCode: HoldCode;
  version: number;
  /** DRAFT-0: the editor opens at this instant. */
  draftFrom: Temporal.Instant;
  /** HOLD-2: when the right window for a Tier 3 reply closes; null for other tiers. */
  replyBy: Temporal.Instant | null;
  /** 72H: the plan of this rejection; null where there is none or it was declined. */
  planId: string | null;
  /** PIPE-1: `live` is the count at the moment of asking. */
  pipeline: { inFlightBefore: number; shareLost: number; live: number };
};

/** A rejection with everything its own page shows. */
export type RejectionView = RejectionVerdict & {
  company: string;
  /** BACK-OWN: the employer's own waiting period in months, where the person entered one. */
  companyWaitMonths: number | null;
  role: string;
  laterLabel: LaterLabel | null;
  presented: boolean;
  hoursInvested: number | null;
  recruiterReachedOut: boolean;
  decidedBy: Decider;
  /** READ-1: their words, verbatim. */
  feedback: string | null;
  /** How many pieces that is. */
  feedbackPieces: number;
  /** Day 0: the local date of receipt, in `timeZone`, the person's zone when it was logged. */
  receivedOn: Temporal.PlainDate;
  timeZone: string;
  loggedAt: Temporal.Instant;
  /** HOLD-5: until then a slip can be put right. */
  correctableUntil: Temporal.Instant;
  planState: string | null;
  hasEntry: boolean;
  /** REPLY-3: set aside on purpose, with the reason. */
  dismissed: { at: Temporal.Instant; reason: DismissReason | null } | null;
};

/** VENT: what was written where nobody reads it, and when it burns by itself. */
export type VentView = { body: string; burnAt: Temporal.Instant; version: number };
