export { type FeedbackPage, loadFeedback, loadFeedbackOf } from './feedback';
export { loadReplies } from './list';
export { loadRejection } from './rejection';
export { loadLetter, loadRaisePage, loadReplyPage, loadTemplatesPage, type ReplyPage } from './reply';
