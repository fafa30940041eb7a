import type { NextTime } from '@/lib/features/adoptions';
import type { Ahead } from '@/lib/features/calendar';
import type { CoachDuties, LatestComment } from '@/lib/features/coaching';
import type { DodgeToAsk } from '@/lib/features/dodges';
import type { NoticeView } from '@/lib/features/notices';
import type { PlanView } from '@/lib/features/recovery';
import type { PlanStepKey } from '@/lib/rules/plan';
import type { ReplyKind } from '@/lib/rules/reply';

/** One thing that can be done today. Instants are ISO 8601 in UTC. */
export type Task = {
  kind: 'step' | 'reply' | 'journal' | 'first-application';
  title: string;
  detail: string;
  /** Where it is done, and the words on the button that leads there; null where ticking it off is all there is. */
  href: string | null;
  action: string | null;
  company: string | null;
  rejectionId: string | null;
  /** The step it ticks off. */
  plan: { id: string; step: PlanStepKey; day: number } | null;
  /** Comes later today or later than today; null where it is open now. */
  opensAt: string | null;
  evening: boolean;
};

/** Where the reply to a rejection stands. */
export type PlanReplyStatus =
  | 'not-needed'
  | 'unwritten'
  | 'draft'
  | 'scheduled'
  | 'failed'
  | 'unknown'
  | 'sent'
  | 'set-aside';

/** What a plan's steps depend on: where its reply stands, and whether anything that they wrote is kept here. */
export type PlanReply = {
  standing: PlanReplyStatus;
  /** From when it can be sent. */
  opensAt: string;
  leaveAt: string | null;
  theirWords: boolean;
};

/** REPLY-3: a reply that is still to be written or sent, for the list on Today. */
export type ReplyRow = {
  rejectionId: string;
  company: string;
  role: string;
  state: 'none' | 'draft' | 'scheduled' | 'failed' | 'unknown';
  draftFrom: string;
  holdUntil: string;
  /** From when it can be sent: the end of the hold, or later by its way or by its writer's choice. */
  opensAt: string;
  leaveAt: string | null;
  /** HOLD-7: three days have gone by. */
  surfaced: boolean;
};

export type TodayView = {
  /** The person's local date. */
  date: string;
  plans: PlanView[];
  next: Task | null;
  later: Task[];
  replies: ReplyRow[];
  /** REPLY-3: older ones, which come up as these go. */
  moreReplies: number;
  /** 72H-4: plans whose last day was yesterday. */
  justOver: PlanView[];
  inFlight: number;
  /** PIPE-3: only in a search's first two weeks. */
  opening: { day: number; days: number; applied: number; aim: { from: number; to: number } } | null;
  /** True until the first application is added. */
  isNew: boolean;
  /** Day 0: the latest rejection of the person's local date, on which nothing counts an empty pipeline. */
  rejectedToday: { rejectionId: string; company: string } | null;
  /** NUDGE-3: the accepted offer that ended the search, until the person searches again. */
  accepted: { applicationId: string; company: string } | null;
  comment: LatestComment | null;
  /** COACH-4: what waits for them as a coach. */
  duties: CoachDuties;
  notices: NoticeView[];
  /** ASK-4: letters of which it is asked, once, whether an answer came. */
  answers: AnswerToNote[];
  /** DODGE: the one question of this day; null where there is none, and on days that have enough in them. */
  dodge: DodgeToAsk | null;
  /** What was adopted for an interview that is ahead, and what it is asked about, once, afterwards. */
  nextTime: NextTime | null;
  /** The days ahead, in order: interviews, tasks that are due, the last days to apply. Five at most. */
  ahead: Ahead[];
  /** NUDGE-3: the break from everything that is running, in which Today asks nothing. */
  pause: { since: string; until: string | null } | null;
  /** The first day on which they look again after one. */
  back: boolean;
};

/** ASK-4: a letter that left a while ago. */
export type AnswerToNote = {
  replyId: string;
  rejectionId: string;
  kind: ReplyKind;
  company: string;
  sentAt: string;
};
