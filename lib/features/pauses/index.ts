export { breakOf, breaksOf, type KeptBreak, runningPause } from './data';
export { oneSaidInDanger, saidInDanger, saidInDangerWithin } from './in-danger';
