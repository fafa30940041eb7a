import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import type { Frame } from '@/lib/access/viewer';
import { type FoundNextTime, nextTimeOf, openNextTime } from '@/lib/features/adoptions';
import { aheadFrom, aheadOf, type FoundAhead } from '@/lib/features/calendar';
import { type CoachDuties, coachDuties, latestComment } from '@/lib/features/coaching';
import { type DodgeToAsk, dodgeOfToday } from '@/lib/features/dodges';
import { NOTICES_AT_ONCE, noticesOf } from '@/lib/features/notices';
import { breakOf, breaksOf, type KeptBreak, runningPause } from '@/lib/features/pauses';
import { type PlanOfToday, type PlanView, plansOfToday } from '@/lib/features/recovery';
import { opensAtOf, type ReplyToWrite, repliesToWrite } from '@/lib/features/replies';
import {
  FIRST_APPLICATION,
  inOrder,
  isAboutReply,
  taskOfJournal,
  taskOfReply,
  tasksOfPlan,
} from '@/lib/features/today/tasks';
import type {
  AnswerToNote,
  PlanReply,
  PlanReplyStatus,
  ReplyRow,
  TodayView,
} from '@/lib/features/today/types';
import { dateOf, dateOfDay, instantOf, plainDateOf } from '@/lib/platform/clock';
import { ANSWERED_KINDS, askedAboutNow } from '@/lib/rules/answers';
import { isJustBack } from '@/lib/rules/pause';
import { CONVERSATIONS, openingOf } from '@/lib/rules/pipeline';
import { LETTER_KINDS, replyAdvice } from '@/lib/rules/reply';
import type { Tier } from '@/lib/rules/tier';
import { addDays, isBefore, laterOf, localDate } from '@/lib/rules/time';

/** Local days for which an unwritten journal entry is offered; after that the memory of it has settled. */
const JOURNAL_OFFERED_DAYS = 7;
const JOURNAL_OFFERED_AT_ONCE = 3;
/** ASK-4: letters that are asked about at once. */
const ANSWERS_ASKED_AT_ONCE = 3;

/** Everything Today says: one thing next, what comes after it, and what is going on. Four statements. */
export async function today(tx: ClientTx): Promise<TodayView> {
  const { zone } = tx.viewer;
  const date = localDate(tx.now, zone);
  const { running, justOver } = await plansOfToday(tx);
  const plans = mostUrgentFirst(running.map(({ plan }) => plan));
  const replies = (await repliesToWrite(tx)).map(rowOf);
  const search = await searchOf(tx, date);
  const about = new Map(running.map((one) => [one.plan.id, replyOf(tx, one.about)]));
  const ofPlans = plans.flatMap((plan) => {
    const reply = about.get(plan.id);
    return reply ? tasksOfPlan(plan, reply, { now: tx.now, zone }) : [];
  });
  // A day of a plan speaks for the reply only where one of its open steps is about it.
  const spokenFor = new Set(ofPlans.filter(isAboutReply).map(({ rejectionId }) => rejectionId));
  const things = [
    ...ofPlans,
    ...replies.filter((row) => !spokenFor.has(row.rejectionId) && mayGo(row, tx.now)).map(taskOfReply),
    ...search.unwritten.map(taskOfJournal),
    ...(search.total === 0 ? [FIRST_APPLICATION] : []),
  ];
  // NUDGE-3: whoever has accepted an offer is reminded of nothing; replies that are expected have their own list (REPLY-3).
  const { next, later } = inOrder(search.accepted ? [] : things);
  const view: TodayView = {
    date: date.toString(),
    plans,
    next,
    // One plan is unfolded, the others are a line each: two lists of steps would be nobody's day.
    later: later.filter(({ plan }) => !plan || plan.id === next?.plan?.id),
    replies,
    moreReplies: search.toWrite - replies.length,
    justOver,
    inFlight: search.inFlight,
    opening: openingOf({ ...search, isOver: search.accepted !== null, now: tx.now, zone }),
    isNew: search.total === 0,
    rejectedToday: search.rejectedToday,
    accepted: search.accepted,
    comment: await latestComment(tx),
    duties: search.duties,
    // On the day of a rejection nothing asks how the last interview went, and who has accepted an offer has no next one.
    ahead: search.accepted ? [] : aheadFrom(search.ahead, { rejectedToday: search.rejectedToday !== null }),
    nextTime: search.rejectedToday || search.accepted ? null : await openNextTime(tx, search.nextTime),
    notices: noticesOf(search.notices),
    // Looking back has its quiet days: none on which a rejection came, or inside the three days after one.
    dodge: search.rejectedToday || running.length > 0 ? null : search.dodge,
    answers: search.answers.map(({ sentAt, ...letter }) => ({
      ...letter,
      sentAt: Temporal.Instant.from(sentAt).toString(),
    })),
    pause: runningPause(tx),
    back: search.breaks.some((one) => isJustBack(one, { now: tx.now, zone })),
  };
  return view.pause ? { ...view, ...NOTHING_ASKED } : view;
}

/** NUDGE-3: what a break from everything leaves of Today. What is left out is there again when it ends. */
const NOTHING_ASKED = {
  plans: [],
  next: null,
  later: [],
  replies: [],
  moreReplies: 0,
  justOver: [],
  opening: null,
  comment: null,
  duties: { waiting: 0, invitations: 0, unopened: 0, asked: 0 },
  dodge: null,
  nextTime: null,
  ahead: [],
  answers: [],
  back: false,
} satisfies Partial<TodayView>;

/** The freshest news first: its day asks the most of a person. Paused plans ask nothing. */
function mostUrgentFirst(plans: readonly PlanView[]): PlanView[] {
  const rank = (plan: PlanView) => (plan.state === 'running' && plan.nextStep ? 0 : 1);
  return [...plans].sort((a, b) => rank(a) - rank(b) || a.day - b.day);
}

function replyOf(tx: ClientTx, row: PlanOfToday['about']): PlanReply {
  const written = (['sent', 'unknown', 'scheduled', 'failed', 'draft'] as const).find((state) =>
    row.replies.some((reply) => reply.state === state),
  );
  const advice = replyAdvice({ tier: row.tier as Tier, recruiterReachedOut: row.recruiterReachedOut });
  const unwritten: PlanReplyStatus = advice === 'none' ? 'not-needed' : 'unwritten';
  const leaveAt = row.replies.find((reply) => reply.state === 'scheduled')?.leaveAt;
  return {
    standing: row.dismissedAt && written !== 'sent' ? 'set-aside' : (written ?? unwritten),
    opensAt: opensAtOf(
      tx,
      row,
      row.replies.find(({ state }) => state === 'draft'),
    ).toString(),
    leaveAt: leaveAt ? instantOf(leaveAt).toString() : null,
    theirWords: row._count.feedback > 0,
  };
}

function rowOf(reply: ReplyToWrite): ReplyRow {
  return {
    rejectionId: reply.rejectionId,
    company: reply.company,
    role: reply.role,
    state: reply.state,
    draftFrom: reply.draftFrom.toString(),
    holdUntil: reply.holdUntil.toString(),
    opensAt: reply.opensAt.toString(),
    leaveAt: reply.leaveAt?.toString() ?? null,
    surfaced: reply.surfaced,
  };
}

function mayGo(row: ReplyRow, now: Temporal.Instant): boolean {
  if (row.state === 'scheduled') return false;
  const from = laterOf(Temporal.Instant.from(row.opensAt), Temporal.Instant.from(row.draftFrom));
  return !isBefore(now, from);
}

type Search = {
  total: number;
  applied: number;
  inFlight: number;
  sentOn: Date | null;
  /** PIPE-3: an application came to a conversation, and the day it was sent isn’t known: nor is the day the search began. */
  beganBefore: boolean;
  addedAt: Date | null;
  toWrite: number;
  unwritten: { rejectionId: string; company: string; role: string }[];
  rejectedToday: TodayView['rejectedToday'];
  accepted: TodayView['accepted'];
  notices: Frame['notices'];
  answers: AnswerToNote[];
  dodge: DodgeToAsk | null;
  nextTime: FoundNextTime;
  ahead: FoundAhead;
  duties: CoachDuties;
  breaks: KeptBreak[];
};

/**
 * The search in figures, in one statement. PIPE-1: what is in flight; PIPE-3: when the search began and how much has gone
 * out since; REPLY-3: how many replies are expected; JOURNAL: recent rejections whose five lines are missing, for which no
 * plan asks and which no import brought along; on Day 0, that one came today; NUDGE-3: the offer that ended the search; and
 * what the person has not been told yet.
 */
async function searchOf(tx: ClientTx, date: Temporal.PlainDate) {
  const { userId } = tx.scope;
  const asked = askedAboutNow({ now: tx.now, zone: tx.viewer.zone });
  const offeredFrom = dateOfDay(addDays(date, -JOURNAL_OFFERED_DAYS));
  const [row] = await tx.db.$queryRaw<Search[]>`
    SELECT count(*)::int AS total, min(created_at) AS "addedAt",
      min(applied_on) FILTER (WHERE furthest_stage <> 'saved') AS "sentOn",
      coalesce(bool_or(applied_on IS NULL AND furthest_stage = ANY (${[...CONVERSATIONS]})), false) AS "beganBefore",
      count(*) FILTER (WHERE furthest_stage <> 'saved')::int AS applied,
      count(*) FILTER (WHERE ending IS NULL AND stage <> 'saved')::int AS "inFlight",
      (SELECT count(*)::int FROM rejections r
       WHERE r.user_id = ${userId}::uuid AND r.tier = 3 AND r.dismissed_at IS NULL AND NOT EXISTS (
         SELECT 1 FROM replies p WHERE p.user_id = r.user_id AND p.rejection_id = r.id
           AND p.state = 'sent' AND p.kind = ANY (${[...LETTER_KINDS]}))) AS "toWrite",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('rejectionId', u.id, 'company', u.name, 'role', u.role)
                ORDER BY u.received_at DESC, u.id DESC), '[]')
       FROM (
         SELECT r.id, r.received_at, c.name, a.role
         FROM rejections r
         JOIN applications a ON a.user_id = r.user_id AND a.id = r.application_id
         JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
         WHERE r.user_id = ${userId}::uuid AND r.received_on >= ${offeredFrom}::date
           AND r.received_on < ${dateOfDay(date)}::date
           AND NOT rebound.came_by_import(r.user_id, r.application_id, r.logged_at)
           AND NOT EXISTS (SELECT 1 FROM journal_entries e WHERE e.user_id = r.user_id AND e.rejection_id = r.id)
           AND NOT EXISTS (SELECT 1 FROM plans p WHERE p.user_id = r.user_id AND p.rejection_id = r.id
             AND p.state IN ('running', 'paused'))
         ORDER BY r.received_at DESC, r.id DESC LIMIT ${JOURNAL_OFFERED_AT_ONCE}) u) AS unwritten,
      (SELECT jsonb_build_object('rejectionId', r.id, 'company', c.name)
       FROM rejections r
       JOIN applications a ON a.user_id = r.user_id AND a.id = r.application_id
       JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
       WHERE r.user_id = ${userId}::uuid AND r.received_on = ${dateOfDay(date)}::date
       ORDER BY r.received_at DESC, r.id DESC LIMIT 1) AS "rejectedToday",
      (SELECT jsonb_build_object('applicationId', a.id, 'company', c.name)
       FROM applications a
       JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
       WHERE a.user_id = ${userId}::uuid AND a.ending = 'accepted' AND rebound.search_is_over(a.user_id)
       ORDER BY a.ended_on DESC NULLS LAST, a.id DESC LIMIT 1) AS accepted,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'kind', n.kind, 'subjectId', n.subject_id,
                'createdAt', n.created_at) ORDER BY n.created_at DESC, n.id DESC), '[]')
       FROM (
         SELECT * FROM notices WHERE user_id = ${userId}::uuid AND seen_at IS NULL
         ORDER BY created_at DESC, id DESC LIMIT ${NOTICES_AT_ONCE}) n) AS notices,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('replyId', l.id, 'rejectionId', l.rejection_id, 'kind', l.kind,
                'company', l.name, 'sentAt', l.sent_at) ORDER BY l.sent_at, l.id), '[]')
       FROM (
         SELECT p.id, p.rejection_id, p.kind, p.sent_at, c.name
         FROM replies p
         JOIN rejections r ON r.user_id = p.user_id AND r.id = p.rejection_id
         JOIN applications a ON a.user_id = r.user_id AND a.id = r.application_id
         JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
         WHERE p.user_id = ${userId}::uuid AND p.state = 'sent' AND p.answer IS NULL
           AND p.kind = ANY (${[...ANSWERED_KINDS]})
           AND p.sent_at >= ${dateOf(asked.from)} AND p.sent_at < ${dateOf(asked.until)}
           AND (p.answer_asked_at IS NULL OR p.answer_asked_at >= ${dateOf(asked.askedFrom)})
         ORDER BY p.sent_at, p.id LIMIT ${ANSWERS_ASKED_AT_ONCE}) l) AS answers,
      (${dodgeOfToday(tx, date)}) AS dodge,
      ${nextTimeOf(tx)} AS "nextTime",
      ${aheadOf(tx, date)} AS ahead,
      ${coachDuties(tx)} AS "duties",
      ${breaksOf(tx)} AS breaks
    FROM applications WHERE user_id = ${userId}::uuid`;
  if (!row) throw new Error('an aggregate has one row');
  const { addedAt, sentOn, breaks, ...rest } = row;
  return {
    ...rest,
    addedOn: addedAt && localDate(instantOf(addedAt), tx.viewer.zone),
    sentOn: sentOn && plainDateOf(sentOn),
    breaks: breaks.map(breakOf),
  };
}
