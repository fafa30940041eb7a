export { countEntriesOf, listEntries } from './data';
export { writeEntry } from './mutations';
