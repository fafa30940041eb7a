export { reschedulePendingNudges } from './reschedule';
export { nameRoles } from './roles';
export { moveDays, startPlan, startPlanByHand } from './start';
export { declinePlan, finishEndedPlans, finishPlan, pausePlan, resumePlan } from './state';
export { tickStep, tickStepOfRejection, untickStep, untickStepOfRejection } from './steps';
