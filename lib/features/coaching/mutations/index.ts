export { acceptInvitation, declineInvitation, leaveCoaching } from './answer';
export { addComment, changeComment, removeComment, writeToCoach } from './comment';
export {
  cancelInvitation,
  endEveryCoaching,
  markCommentsSeen,
  revokeCoaching,
  shareEntry,
  unshareEntry,
} from './consent';
export { inviteCoach, resendInvitation } from './invite';
export {
  answerClientInvitation,
  inviteClient,
  resendClientInvitation,
  withdrawClientInvitation,
} from './invite-client';
export { openClient, openEntry } from './open';
export { openPatterns, openThought } from './open-shared';
export { markReviewed } from './review';
export { setShared } from './share';
export { answerSuggestion } from './suggestion';
