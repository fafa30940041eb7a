export { lineOf, ofApplication } from './of-application';
export type { InterviewLine } from './schema';
