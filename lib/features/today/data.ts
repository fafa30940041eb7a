import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { countInFlight } from '@/lib/features/applications';
import { latestComment } from '@/lib/features/coaching';
import { unseen } from '@/lib/features/notices';
import { type PlanView, plansOverOn, runningPlans } from '@/lib/features/recovery';
import { countRepliesToWrite, type ReplyToWrite, repliesToWrite, THE_REPLY } from '@/lib/features/replies';
import {
  FIRST_APPLICATION,
  inOrder,
  isAboutReply,
  thingOfJournal,
  thingOfReply,
  thingsOfPlan,
} from '@/lib/features/today/things';
import type { PlanReply, ReplyRow, ReplyStanding, TodayView } from '@/lib/features/today/types';
import { dateOfDay, instantOf, plainDateOf } from '@/lib/platform/clock';
import { openingStretch } from '@/lib/rules/pipeline';
import { replyAdvice } from '@/lib/rules/reply';
import type { Tier } from '@/lib/rules/tier';
import { addDays, isBefore, laterOf, localDate } from '@/lib/rules/time';

/** Local days for which an unwritten journal entry is offered; after that the memory of it has settled. */
const JOURNAL_OFFERED_DAYS = 7;
const JOURNAL_OFFERED_AT_ONCE = 3;

/** Everything Today says: one thing next, what comes after it, and what is going on. */
export async function today(tx: ClientTx): Promise<TodayView> {
  const { zone } = tx.viewer;
  const date = localDate(tx.now, zone);
  const plans = mostUrgentFirst(await runningPlans(tx));
  const replies = (await repliesToWrite(tx)).map(rowOf);
  const search = await searchOf(tx);
  const ofPlans = await thingsOfPlans(tx, plans, zone);
  // A day of a plan speaks for the reply only where one of its open steps is about it.
  const spokenFor = new Set(ofPlans.filter(isAboutReply).map(({ rejectionId }) => rejectionId));
  const things = [
    ...ofPlans,
    ...replies.filter((row) => !spokenFor.has(row.rejectionId) && mayGo(row, tx.now)).map(thingOfReply),
    ...(await unwrittenEntries(tx, date)).map(thingOfJournal),
    ...(search.total === 0 ? [FIRST_APPLICATION] : []),
  ];
  const { next, later } = inOrder(things);
  return {
    date: date.toString(),
    plans,
    next,
    // One plan is unfolded, the others are a line each: two lists of steps would be nobody's day.
    later: later.filter(({ plan }) => !plan || plan.id === next?.plan?.id),
    replies,
    moreReplies: (await countRepliesToWrite(tx)) - replies.length,
    justOver: await plansOverOn(tx, date),
    inFlight: await countInFlight(tx),
    opening: search.startedOn
      ? openingStretch({ startedOn: search.startedOn, today: date, applied: search.applied })
      : null,
    isNew: search.total === 0,
    comment: await latestComment(tx),
    notices: await unseen(tx),
  };
}

/** The freshest news first: its day asks the most of a person. Paused plans ask nothing. */
function mostUrgentFirst(plans: readonly PlanView[]): PlanView[] {
  const rank = (plan: PlanView) => (plan.state === 'running' && plan.nextStep ? 0 : 1);
  return [...plans].sort((a, b) => rank(a) - rank(b) || a.day - b.day);
}

async function thingsOfPlans(tx: ClientTx, plans: readonly PlanView[], zone: string) {
  if (plans.length === 0) return [];
  const rows = await tx.db.rejection.findMany({
    where: { userId: tx.scope.userId, id: { in: plans.map(({ rejectionId }) => rejectionId) } },
    select: {
      id: true,
      tier: true,
      recruiterReachedOut: true,
      holdUntil: true,
      dismissedAt: true,
      replies: { where: THE_REPLY, select: { state: true, leaveAt: true } },
    },
  });
  const replies = new Map(rows.map((row) => [row.id, replyOf(row)]));
  return plans.flatMap((plan) => {
    const reply = replies.get(plan.rejectionId);
    return reply ? thingsOfPlan(plan, reply, { now: tx.now, zone }) : [];
  });
}

function replyOf(row: {
  tier: number;
  recruiterReachedOut: boolean;
  holdUntil: Date;
  dismissedAt: Date | null;
  replies: { state: string; leaveAt: Date | null }[];
}): PlanReply {
  const written = (['sent', 'unknown', 'scheduled', 'failed', 'draft'] as const).find((state) =>
    row.replies.some((reply) => reply.state === state),
  );
  const advice = replyAdvice({ tier: row.tier as Tier, recruiterReachedOut: row.recruiterReachedOut });
  const unwritten: ReplyStanding = advice === 'none' ? 'not-needed' : 'unwritten';
  const leaveAt = row.replies.find((reply) => reply.state === 'scheduled')?.leaveAt;
  return {
    standing: row.dismissedAt && written !== 'sent' ? 'set-aside' : (written ?? unwritten),
    holdUntil: instantOf(row.holdUntil).toString(),
    leaveAt: leaveAt ? instantOf(leaveAt).toString() : null,
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
    leaveAt: reply.leaveAt?.toString() ?? null,
    surfaced: reply.surfaced,
  };
}

function mayGo(row: ReplyRow, now: Temporal.Instant): boolean {
  if (row.state === 'scheduled') return false;
  const from = laterOf(Temporal.Instant.from(row.holdUntil), Temporal.Instant.from(row.draftFrom));
  return !isBefore(now, from);
}

/** JOURNAL: recent rejections whose five lines are missing and for which no plan asks for them. */
async function unwrittenEntries(tx: ClientTx, date: Temporal.PlainDate) {
  const rows = await tx.db.rejection.findMany({
    where: {
      userId: tx.scope.userId,
      entry: null,
      receivedOn: { gte: dateOfDay(addDays(date, -JOURNAL_OFFERED_DAYS)), lt: dateOfDay(date) },
      OR: [{ plan: null }, { plan: { state: { notIn: ['running', 'paused'] } } }],
    },
    select: { id: true, application: { select: { company: { select: { name: true } } } } },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    take: JOURNAL_OFFERED_AT_ONCE,
  });
  return rows.map(({ id, application }) => ({ rejectionId: id, company: application.company.name }));
}

/** PIPE-3: when the search began and how much has gone out since. */
async function searchOf(tx: ClientTx) {
  const { userId } = tx.scope;
  const { _count, _min } = await tx.db.application.aggregate({
    where: { userId },
    _count: { _all: true },
    _min: { appliedOn: true, createdAt: true },
  });
  const { zone } = tx.viewer;
  const added = _min.createdAt && localDate(instantOf(_min.createdAt), zone);
  const sent = _min.appliedOn && plainDateOf(_min.appliedOn);
  const startedOn = added && sent && Temporal.PlainDate.compare(sent, added) < 0 ? sent : added;
  const applied = await tx.db.application.count({ where: { userId, furthestStage: { not: 'saved' } } });
  return { total: _count._all, applied, startedOn };
}
