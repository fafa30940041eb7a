export { countEntriesOf } from './data';
