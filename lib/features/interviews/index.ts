export { type BroughtInterview, bringInterviews } from './brought';
export { lineOf, ofApplication } from './of-application';
export type { InterviewLine } from './schema';
