'use server';

import { redirect } from 'next/navigation';
import { clientAction, coachAction, keepingAction } from '@/lib/access/action';
import * as coaching from '@/lib/features/coaching/mutations';
import {
  answeredSchema,
  answerSchema,
  changeSchema,
  clientInvitationSchema,
  coachChangeSchema,
  coachingSchema,
  commentIdSchema,
  commentSchema,
  entrySeenSchema,
  invitationSchema,
  reviewedSchema,
  sharedSchema,
  sharingSchema,
} from '@/lib/features/coaching/schema';
import type { InvitationWay } from '@/lib/features/coaching/types';
import { ok, type Result } from '@/lib/platform/result';

type Way = { way?: InvitationWay | undefined };

async function withWay<T>(done: Promise<Result<T>>, { way }: Way): Promise<Result<T & Way>> {
  const invited = await done;
  return invited.ok ? ok({ ...invited.value, way }) : invited;
}

function saysInvited({ sent, way }: { sent: boolean } & Way, known: string): string {
  if (sent) return 'The invitation is on its way.';
  return way === 'link' ? 'Copy the link under “Waiting for an answer” and send it to them.' : known;
}

/** COACH-1: invites the address in `email`. */
export const inviteCoach = clientAction(
  invitationSchema,
  (tx, input) => withWay(coaching.inviteCoach(tx, input), input),
  (invited) => saysInvited(invited, 'You’ve already invited this address, or they already coach you.'),
);

/** Sends the mail of the open invitation `coachingId` again. */
export const resendInvitation = clientAction(
  coachingSchema,
  (tx, { coachingId }) => coaching.resendInvitation(tx, coachingId),
  ({ sent }) =>
    sent
      ? 'The invitation is on its way again.'
      : 'It was already sent in the last 24 hours. You can resend it after that.',
);

/** Withdraws the open invitation `coachingId`. */
export const cancelInvitation = clientAction(coachingSchema, (tx, { coachingId }) =>
  coaching.cancelInvitation(tx, coachingId),
);

/** COACH-1: a coach invites the address in `email` as their client. */
export const inviteClient = clientAction(
  invitationSchema,
  (tx, input) => withWay(coaching.inviteClient(tx, input), input),
  (invited) => saysInvited(invited, 'You’ve already invited this address.'),
);

/** Sends the mail of a coach's open invitation again. */
export const resendClientInvitation = clientAction(
  clientInvitationSchema,
  (tx, { invitationId }) => coaching.resendClientInvitation(tx, invitationId),
  ({ sent }) =>
    sent
      ? 'The invitation is on its way again.'
      : 'It was already sent in the last 24 hours. You can resend it after that.',
);

/** The coach withdraws an open invitation. */
export const withdrawClientInvitation = clientAction(clientInvitationSchema, (tx, { invitationId }) =>
  coaching.withdrawClientInvitation(tx, invitationId),
);

/** COACH-1: the invited person takes this coach, and comes to where they choose what to share. */
export const acceptCoach = clientAction(
  clientInvitationSchema,
  (tx, { invitationId: id }) => coaching.answerClientInvitation(tx, { id, accepts: true }),
  () => redirect('/coach?accepted'),
);

/** The invited person doesn't. */
export const declineCoach = clientAction(
  clientInvitationSchema,
  (tx, { invitationId: id }) => coaching.answerClientInvitation(tx, { id, accepts: false }),
  () => redirect('/coach'),
);

/** COACH-1: takes the consent of `coachingId` back, at once. */
export const revokeCoaching = clientAction(coachingSchema, (tx, { coachingId }) =>
  coaching.revokeCoaching(tx, coachingId),
);

/** Shows `entryId` to the coach of `coachingId`, or stops showing it. */
export const setSharing = clientAction(sharingSchema, (tx, { shared, ...sharing }) =>
  shared === 'yes' ? coaching.shareEntry(tx, sharing) : coaching.unshareEntry(tx, sharing),
);

/** COACH-1: shows patterns, the state of the search, one month or one thought to a coach, or stops showing it. */
export const setSharedAction = clientAction(sharedSchema, (tx, input) => coaching.setShared(tx, input));

/** The invited person says yes and comes to their client's page. */
export const acceptInvitation = clientAction(
  coachingSchema,
  (tx, { coachingId }) => coaching.acceptInvitation(tx, coachingId),
  ({ id }) => redirect(`/clients/${id}?accepted`),
);

/** The invited person says no. */
export const declineInvitation = clientAction(
  coachingSchema,
  (tx, { coachingId }) => coaching.declineInvitation(tx, coachingId),
  () => redirect('/clients'),
);

/** The coach ends `coachingId`. */
export const leaveCoaching = clientAction(
  coachingSchema,
  (tx, { coachingId }) => coaching.leaveCoaching(tx, coachingId),
  () => redirect('/clients'),
);

/** COACH-4: the coach's comment under a shown entry, or a "next time I will" that they suggest. */
export const addComment = coachAction(commentSchema, (tx, { coachingId: _id, ...words }) =>
  coaching.addComment(tx, words),
);

/** COACH-4: the coach says their own comment in other words. */
export const changeCoachComment = coachAction(coachChangeSchema, (tx, { commentId: id, body, version }) =>
  coaching.changeComment(tx, { id, body, version }),
);

/** COACH-4: the coach has reviewed this wording of an entry, or not yet after all. */
export const markReviewed = coachAction(reviewedSchema, (tx, { entryId, version, reviewed }) =>
  coaching.markReviewed(tx, { entryId, version, reviewed: reviewed === 'yes' }),
);

/** The client writes in the thread under their entry. */
export const writeToCoach = clientAction(answerSchema, (tx, words) => coaching.writeToCoach(tx, words));

/** The client says their own comment in other words. */
export const changeComment = clientAction(changeSchema, (tx, { commentId: id, body, version }) =>
  coaching.changeComment(tx, { id, body, version }),
);

/** Whoever wrote a comment takes it away, and can bring it back. */
export const removeComment = clientAction(commentIdSchema, (tx, { commentId }) =>
  coaching.removeComment(tx, commentId),
);

/** The client takes a suggested "next time I will", or leaves it. */
export const answerSuggestion = clientAction(answeredSchema, (tx, { commentId: id, answer }) =>
  coaching.answerSuggestion(tx, { id, answer }),
);

/** COACH-4: the client has the entry `entryId` on their screen, and the comments under it. */
export const commentsSeen = keepingAction(entrySeenSchema, async (tx, { entryId }) =>
  ok(await coaching.markCommentsSeen(tx, entryId)),
);
