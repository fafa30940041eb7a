export { opensAtOf, repliesToWrite } from './data';
export { sentLetterFile } from './letter-file';
export { cancelEverySchedule } from './mutations';
export type { ReplyToWrite } from './types';
