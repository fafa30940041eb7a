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
export { returnTo } from './data/returning';
export { type WholeApplication, wholeApplications } from './data/whole';
export { applicationPageUrl } from './deadline-file';
export { addApplication, applicationRejected, recordRejectedStage, reopen } from './mutations';
export { applyFor, guardMove } from './mutations/apply';
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
export { refuseTwice } from './mutations/twice';
export {
  type ApplicationsQuery,
  applicationsQuerySchema,
  idsOfView,
  isNarrow,
  type NarrowAddress,
  narrowAddress,
  narrowed,
  narrowingOf,
  queryOf,
  viewAddressSchema,
  withoutGone,
} from './query';
export {
  addCapturedSchema,
  applicationView,
  confirmFuture,
  givenDay,
  laterLabel,
  ownEnding,
  plainApplicationSchema,
  round,
  stage,
  why as GROUND,
} from './schema';
export type { ApplicationChoice, ApplicationDetail, ApplicationView } from './types';
