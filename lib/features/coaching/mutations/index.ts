export { acceptInvitation, declineInvitation, leaveCoaching } from './answer';
export { answerClientInvitation, withdrawClientInvitation } from './client-invitation';
export { addComment, changeComment, removeComment, writeToCoach } from './comment';
export {
  cancelInvitation,
  endEveryCoaching,
  markCommentsSeen,
  revokeCoaching,
  shareEntry,
  unshareEntry,
} from './consent';
export { inviteClient, inviteCoach, resendClientInvitation, resendInvitation } from './invite';
export { openClient, openEntry } from './open';
export { openPatterns, openThought } from './open-shared';
export { markReviewed } from './review';
export { setShared } from './share';
export { answerSuggestion } from './suggestion';
