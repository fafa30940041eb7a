export { countInFlight, doorsOpening, getApplication, IN_FLIGHT, listApplications } from './data';
export {
  addApplication,
  applyFor,
  changeApplication,
  deleteApplication,
  recordRejectedStage,
  reopen,
} from './mutations';
export { lockApplication, standingOf } from './mutations/place';
export { plainApplicationSchema } from './schema';
export type { ApplicationDetail } from './types';
