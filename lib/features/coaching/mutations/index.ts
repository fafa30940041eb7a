export { acceptInvitation, declineInvitation, leaveCoaching } from './answer';
export { addComment } from './comment';
export {
  cancelInvitation,
  endEveryCoaching,
  markCommentsSeen,
  revokeCoaching,
  shareEntry,
  unshareEntry,
} from './consent';
export { inviteCoach, resendInvitation } from './invite';
export { openClient, openEntry } from './open';
export { setShared } from './share';
