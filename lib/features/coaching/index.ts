export { coachesOnly, commentsOn, latestComment } from './data';
export { markCommentsSeen } from './mutations';
export type { CommentView, LatestComment } from './types';
