export { countToLookBackAt } from './data';
