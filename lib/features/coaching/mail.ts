import { notify } from '@/lib/features/notices';
import { notification } from '@/lib/features/notifications';
import type { MailHandler } from '@/lib/outbox/handler';

/** Goes to the coach, or whoever is to be one. */
const invitation: MailHandler = {
  kind: 'coach-invitation',
  goesTo: 'somebody-else',
  onReturned: (tx, { idempotencyKey }) =>
    notify(tx, { kind: 'invitation-returned', subjectId: idempotencyKey.split(':')[1] ?? tx.scope.userId }),
};

/** Goes to whoever a coach would like as their client. */
const clientInvitation: MailHandler = { ...invitation, kind: 'client-invitation' };

export const coachingMails = [
  invitation,
  clientInvitation,
  notification('coach-comment'),
  notification('client-news'),
];
