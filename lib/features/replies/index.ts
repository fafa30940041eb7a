export { repliesToWrite } from './data';
export { sentLetterFile } from './letter-file';
export type { ReplyToWrite } from './types';
