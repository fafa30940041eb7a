import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import type {
  NudgeView,
  PlanRoleView,
  PlanStepView,
  PlanView,
  StoredPlanState,
} from '@/lib/features/recovery/types';
import { dateOfDay, instantOf, plainDateOf } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import type { NudgeSkip } from '@/lib/rules/nudge';
import { nextStep, planCanBeginAnew, planDay, planPhase, planSteps } from '@/lib/rules/plan';
import { PLAN_LAST_DAY } from '@/lib/rules/policy';
import { LETTER_KINDS } from '@/lib/rules/reply';
import { hasReached, type Stage } from '@/lib/rules/stages';
import { addDays, localDate } from '@/lib/rules/time';

const NAMED = { application: { select: { role: true, company: { select: { name: true } } } } } as const;
const WITH_ALL = {
  rejection: { select: { ...NAMED, receivedOn: true } },
  steps: { select: { step: true, doneAt: true } },
  nudges: { orderBy: { day: 'asc' } },
  roles: {
    orderBy: { applicationId: 'asc' },
    select: {
      application: {
        select: {
          id: true,
          role: true,
          stage: true,
          furthestStage: true,
          company: { select: { name: true } },
        },
      },
    },
  },
} as const satisfies Prisma.PlanInclude;

type PlanRow = Prisma.PlanGetPayload<{ include: typeof WITH_ALL }>;

/** What a day of a plan asks about the reply and about what they wrote. */
const WITH_REPLY = {
  ...WITH_ALL,
  rejection: {
    select: {
      ...NAMED,
      ...{
        receivedOn: true,
        receivedAt: true,
        createdAt: true,
        holdCode: true,
        tier: true,
        recruiterReachedOut: true,
        holdUntil: true,
        dismissedAt: true,
      },
      replies: {
        where: { kind: { in: [...LETTER_KINDS] } },
        select: { state: true, leaveAt: true, via: true, remindAt: true },
      },
      _count: { select: { feedback: true } },
    },
  },
} as const satisfies Prisma.PlanInclude;

/** A plan with the facts of its rejection that decide what today asks. */
export type PlanOfToday = {
  plan: PlanView;
  about: Prisma.PlanGetPayload<{ include: typeof WITH_REPLY }>['rejection'];
};

/** One plan with its steps, nudges and roles. Throws NotFound for a missing or foreign id. */
export async function getPlan(tx: ClientTx, id: string): Promise<PlanView> {
  const plan = await tx.db.plan.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
    include: WITH_ALL,
  });
  if (!plan) throw new NotFound('plan');
  return viewOf(plan, todayOf(tx));
}

/** 72H: the plan of a rejection, whatever its state; null where there is none. */
export async function planOfRejection(tx: ClientTx, rejectionId: string): Promise<PlanView | null> {
  const plan = await tx.db.plan.findUnique({
    where: { userId_rejectionId: { userId: tx.scope.userId, rejectionId: requireId(rejectionId) } },
    include: WITH_ALL,
  });
  return plan && viewOf(plan, todayOf(tx));
}

/** The plans that are on, paused ones included, the one that began first in front. */
export const runningPlans = async (tx: ClientTx): Promise<PlanView[]> =>
  (await plansOfToday(tx)).running.map(({ plan }) => plan);

/**
 * 72H: the plans that are on, paused ones included, the one that began first in front; and 72H-4: those whose first
 * day over is today, so that their end is said once. Declined ones say nothing.
 */
export async function plansOfToday(tx: ClientTx): Promise<{ running: PlanOfToday[]; justOver: PlanView[] }> {
  const today = todayOf(tx);
  const rows = await tx.db.plan.findMany({
    where: {
      userId: tx.scope.userId,
      state: { in: ['running', 'paused', 'done'] },
      day0: { gte: dateOfDay(addDays(today, -(PLAN_LAST_DAY + 1))) },
    },
    include: WITH_REPLY,
    orderBy: [{ day0: 'asc' }, { startedAt: 'asc' }],
  });
  const plans = rows.map((row) => ({ plan: viewOf(row, today), about: row.rejection }));
  return {
    running: plans.filter(({ plan }) => plan.state !== 'done'),
    justOver: plans.flatMap(({ plan }) =>
      plan.state === 'done' && plan.day === PLAN_LAST_DAY + 1 ? [plan] : [],
    ),
  };
}

const todayOf = (tx: ClientTx): Temporal.PlainDate => localDate(tx.now, tx.viewer.zone);

/** 72H-4: a plan is over with its last day, also in the minutes until the worker writes that down. */
const stateOf = ({ state }: PlanRow, day: number): StoredPlanState =>
  day > PLAN_LAST_DAY && (state === 'running' || state === 'paused') ? 'done' : (state as StoredPlanState);

function viewOf(plan: PlanRow, today: Temporal.PlainDate): PlanView {
  const day0 = plainDateOf(plan.day0);
  const day = planDay({ day0, today });
  const late = plan.beganLate;
  const steps = stepsOf(plan, late);
  const ticked = steps.filter(({ done }) => done).map(({ key }) => key);
  const state = stateOf(plan, day);
  const next = state === 'running' ? nextStep({ day, ticked, late }) : null;
  return {
    id: plan.id,
    rejectionId: plan.rejectionId,
    company: plan.rejection.application.company.name,
    role: plan.rejection.application.role,
    state,
    day0: day0.toString(),
    day,
    phase: planPhase(day),
    late,
    canBeginAnew: planCanBeginAnew({ day, ticked: ticked.length }),
    steps,
    nextStep: steps.find(({ key }) => key === next?.key) ?? null,
    nudges: plan.nudges.map(nudgeView),
    roles: plan.roles.map(roleView),
  };
}

function stepsOf(plan: PlanRow, late: boolean): PlanStepView[] {
  const doneAt = new Map(plan.steps.map((tick) => [tick.step, instantOf(tick.doneAt).toString()]));
  return planSteps({ late }).map((step) => ({
    key: step.key,
    day: step.day,
    title: step.title,
    detail: step.detail,
    evening: step.evening ?? false,
    done: doneAt.has(step.key),
    doneAt: doneAt.get(step.key) ?? null,
  }));
}

function nudgeView(nudge: PlanRow['nudges'][number]): NudgeView {
  return {
    day: nudge.day,
    localDate: plainDateOf(nudge.localDate).toString(),
    dueAt: instantOf(nudge.dueAt).toString(),
    settledAt: nudge.settledAt && instantOf(nudge.settledAt).toString(),
    state: nudge.state as NudgeView['state'],
    reason: nudge.reason as NudgeSkip | null,
  };
}

function roleView({ application }: PlanRow['roles'][number]): PlanRoleView {
  return {
    applicationId: application.id,
    company: application.company.name,
    role: application.role,
    stage: application.stage as Stage,
    applied: hasReached(application.furthestStage as Stage, 'applied'),
  };
}
