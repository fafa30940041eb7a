export { runningPause } from './data';
export { oneSaidInDanger, saidInDanger, saidInDangerWithin } from './in-danger';
