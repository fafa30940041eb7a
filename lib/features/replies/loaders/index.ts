export { loadRejection } from './rejection';
export { loadLetter, loadRaisePage, loadReplyPage, loadTemplatesPage, type ReplyPage } from './reply';
