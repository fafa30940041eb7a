export { getPlan, plansOverOn, runningPlans } from './data';
export {
  declinePlan,
  finishEndedPlans,
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
