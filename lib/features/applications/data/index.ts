export { type BoardColumnView, board } from './board';
export { doorsOpening } from './doors';
export {
  type ApplicationPage,
  countEnded,
  countInFlight,
  IN_FLIGHT,
  listApplications,
  listEnded,
  listInFlight,
} from './list';
export { getApplication, stageHistory } from './one';
export { type ApplicationPageView, applicationPage } from './page';
export { type QuietOne, quietOf, quietOnes } from './quiet';
export { type BeenHere, beenHere } from './returning';
