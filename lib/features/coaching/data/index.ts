export { accessLog } from './access-log';
export { clientsOf, endedLately, invitationsFor, ownSigns } from './clients';
export {
  commentsOn,
  conversationOn,
  getComment,
  latestComment,
  reviewMarksOn,
  threadsOn,
  unseenComments,
} from './comments';
export { coachingsOf } from './consent';
export { newsByMail } from './news';
export { shownPatterns } from './patterns';
export { coachQueue, nextInQueue } from './queue';
export { clientName, type SharedEntries, sharedEntries } from './shown';
