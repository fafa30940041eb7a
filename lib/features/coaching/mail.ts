import type { ClientTx } from '@/lib/access/transaction';
import { newsByMail } from '@/lib/features/coaching/data';
import { stopOfInvitation } from '@/lib/features/coaching/invitation-stop';
import { notify } from '@/lib/features/notices';
import { notification } from '@/lib/features/notifications';
import { type MailHandler, NO_MORE, type QueuedMail } from '@/lib/outbox/handler';

const subjectOf = ({ idempotencyKey }: QueuedMail): string | undefined => idempotencyKey.split(':')[1];

const returned = (tx: ClientTx, mail: QueuedMail) =>
  notify(tx, { kind: 'invitation-returned', subjectId: subjectOf(mail) ?? tx.scope.userId });

/** Why an operator does not send an invitation again: its limits are asked of whoever invites. */
const noRetry = 'whoever invites sends it again from their page, a day later';

/** Goes to the coach, or whoever is to be one. */
const invitation: MailHandler = {
  kind: 'coach-invitation',
  goesTo: 'somebody-else',
  noRetry,
  preflight: (tx, mail) => stopOfInvitation(tx, { id: subjectOf(mail), to: 'coach' }),
  onReturned: returned,
};

/** Goes to whoever a coach would like as their client. */
const clientInvitation: MailHandler = {
  kind: 'client-invitation',
  goesTo: 'somebody-else',
  noRetry,
  preflight: (tx, mail) => stopOfInvitation(tx, { id: subjectOf(mail), to: 'client' }),
  onReturned: returned,
};

/** A mail of a morning, which its key names; one of another sort is let go. */
const ofMorning = ({ idempotencyKey }: QueuedMail): boolean => /:\d{4}-\d\d-\d\d$/.test(idempotencyKey);

const comment = notification('coach-comment', {
  preflight: async (tx, mail) =>
    ofMorning(mail) && (await newsByMail(tx, { besides: mail.id })).entry === null ? NO_MORE : null,
});

const clientNews = notification('client-news', {
  preflight: async (tx, mail) =>
    ofMorning(mail) && !(await newsByMail(tx, { besides: mail.id })).clients ? NO_MORE : null,
});

export const coachingMails = [invitation, clientInvitation, comment, clientNews];
