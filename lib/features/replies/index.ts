export { repliesToWrite } from './data';
export type { ReplyToWrite } from './types';
