export { accessLog } from './access-log';
export { clientsOf, endedLately, invitationsFor } from './clients';
export { commentsOn, conversationOn, latestComment, unseenComments } from './comments';
export { coachingsOf } from './consent';
export { clientName, type SharedEntries, sharedEntries } from './shown';
