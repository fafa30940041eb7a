export { commentsOn, latestComment } from './data';
export type { CommentView, LatestComment } from './types';
