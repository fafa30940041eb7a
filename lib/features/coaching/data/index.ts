export { accessLog } from './access-log';
export { clientsOf, coachesOnly, endedLately, invitationsFor, isCoach } from './clients';
export { commentsOn, conversationOn, latestComment, unseenComments } from './comments';
export { coachingsOf } from './consent';
export { clientName, sharedEntries } from './shown';
