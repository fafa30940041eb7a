export { getPlan, plansOfToday } from './data';
export {
  declinePlan,
  finishPlan,
  nameRoles,
  pausePlan,
  reschedulePendingNudges,
  resumePlan,
  startPlan,
  startPlanByHand,
  tickStep,
  tickStepOfRejection,
  untickStep,
  untickStepOfRejection,
} from './mutations';
export { cancelQueuedNudges } from './nudge-outcome';
export type { PlanStepView, PlanView } from './types';
