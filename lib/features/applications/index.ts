export {
  type ApplicationPageView,
  applicationPage,
  countInFlight,
  getApplication,
  IN_FLIGHT,
  reapplyWindowsOpening,
  searchIsOver,
} from './data';
export { applicationChoices } from './data/choices';
export { addApplication, applicationRejected, recordRejectedStage, reopen } from './mutations';
export { lockApplication, statusOf } from './mutations/transition';
export { plainApplicationSchema } from './schema';
export type { ApplicationChoice, ApplicationDetail } from './types';
