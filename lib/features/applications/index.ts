export {
  type ApplicationPageView,
  applicationPage,
  countInFlight,
  getApplication,
  IN_FLIGHT,
  reapplyWindowsOpening,
  searchIsOver,
  type ToldEvent,
  toldEvents,
} from './data';
export { applicationChoices } from './data/choices';
export { toldIn } from './data/events';
export { type WholeApplication, wholeApplications } from './data/whole';
export { addApplication, applicationRejected, recordRejectedStage, reopen } from './mutations';
export { guardMove } from './mutations/apply';
export { type BroughtApplication, bringIn } from './mutations/bring';
export {
  correctEvent,
  eventIn,
  liveEvents,
  settle,
  settleDates,
  takeBack,
  writeEvents,
} from './mutations/ledger';
export { saidDay } from './mutations/said-day';
export { endingDay, requireRound, standingFor } from './mutations/stages';
export { lockApplication, statusOf } from './mutations/transition';
export {
  type ApplicationsQuery,
  applicationsQuerySchema,
  idsOfView,
  queryOf,
  viewAddressSchema,
} from './query';
export {
  confirmFuture,
  givenDay,
  laterLabel,
  ownEnding,
  plainApplicationSchema,
  round,
  stage,
  why as GROUND,
} from './schema';
export type { ApplicationChoice, ApplicationDetail } from './types';
