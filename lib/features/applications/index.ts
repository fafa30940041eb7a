export { countInFlight, doorsOpening, getApplication, IN_FLIGHT } from './data';
export { addApplication, recordRejectedStage, reopen } from './mutations';
export { lockApplication, standingOf } from './mutations/place';
export { plainApplicationSchema } from './schema';
export type { ApplicationDetail } from './types';
