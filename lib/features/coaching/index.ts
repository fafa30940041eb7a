export { coachDuties, commentsOn, latestComment, newsByMail, reviewMarksOn } from './data';
export { endEveryCoaching } from './mutations';
export { type CommentView, commentView } from './schema';
export type { CoachDuties, LatestComment, ReviewMark } from './types';
