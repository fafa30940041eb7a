export { stagesNow } from './data';
export { addRound } from './mutations';
