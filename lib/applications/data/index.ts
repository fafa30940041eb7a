export { type BoardColumnView, board } from './board';
export { type ApplicationPage, countEnded, countInFlight, listApplications, listEnded } from './list';
export { getApplication, stageHistory } from './one';
