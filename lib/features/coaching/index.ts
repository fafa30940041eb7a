export { commentsOn, latestComment } from './data';
export { endEveryCoaching } from './mutations';
export type { CommentView, LatestComment } from './types';
