import type { NudgeSkip } from '@/lib/rules/nudge';
import type { PlanPhase, PlanStepKey } from '@/lib/rules/plan';
import type { Stage } from '@/lib/rules/stages';

/** What is stored: a paused plan is running as far as its days are concerned, and sends nothing. */
export type StoredPlanState = 'running' | 'paused' | 'done' | 'declined';

/** One step of a plan with what the person did about it. Instants are ISO 8601 in UTC. */
export type PlanStepView = {
  key: PlanStepKey;
  day: number;
  title: string;
  detail: string;
  evening: boolean;
  done: boolean;
  doneAt: string | null;
};

/**
 * NUDGE-1: a reminder by mail in the morning; `localDate` is the local day it belongs to, `dueAt` the instant from which it
 * may leave.
 */
export type NudgeView = {
  day: number;
  localDate: string;
  dueAt: string;
  /** When it was sent or left out; null before. */
  settledAt: string | null;
  state: 'pending' | 'sent' | 'skipped';
  reason: NudgeSkip | null;
};

/** 72H-1: a role named on the evening of Day 1. `applied` once it is further than saved. */
export type PlanRoleView = {
  applicationId: string;
  company: string;
  role: string;
  stage: Stage;
  applied: boolean;
};

/** 72H: a plan as pages and the API show it. `day` is the person's local day number, past 3 once it is over. */
export type PlanView = {
  id: string;
  rejectionId: string;
  company: string;
  role: string;
  state: StoredPlanState;
  day0: string;
  day: number;
  phase: PlanPhase;
  /** It counts from the day it was started on, as the rejection's own three days were over. */
  late: boolean;
  /** Its days are over and nothing of it was done: the person can begin it on today's date. */
  canBeginAnew: boolean;
  steps: PlanStepView[];
  nextStep: PlanStepView | null;
  nudges: NudgeView[];
  roles: PlanRoleView[];
};
