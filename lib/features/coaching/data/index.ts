export { accessLog } from './access-log';
export { askingCoaches, clientInvitationsOf, placeOfOwnInvitation } from './client-invitations';
export { clientsOf, coachDuties, endedLately, invitationsFor, ownSigns } from './clients';
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
