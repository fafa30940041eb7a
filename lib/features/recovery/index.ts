export { type PlanOfToday, plansOfToday } from './data';
export {
  declinePlan,
  moveDays,
  reschedulePendingNudges,
  startPlan,
  startPlanByHand,
  tickStepOfRejection,
  untickStepOfRejection,
} from './mutations';
export { cancelQueuedNudges } from './nudge-outcome';
export { planView } from './schema';
export type { PlanStepView, PlanView } from './types';
