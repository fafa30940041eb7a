export { searchIsOver } from './acceptance';
export { type BoardColumnView, board, boardColumn } from './board';
export { stageHistory, type ToldEvent, toldEvents } from './events';
export {
  type ApplicationPage,
  type AroundBoard,
  aroundBoard,
  aroundTable,
  countEnded,
  countInFlight,
  IN_FLIGHT,
  listApplications,
  listEnded,
  listInFlight,
} from './list';
export { getApplication } from './one';
export { type ApplicationPageView, applicationPage } from './page';
export { reapplyWindowsOpening } from './reapply-windows';
export { type BeenHere, beenHere } from './returning';
export { type StaleApplication, silentOnes, staleApplications, staleDaysById } from './stale';
