export { runningPause } from './data';
