import { tell } from '@/lib/features/notices/mutations';
import { notification } from '@/lib/features/notifications/mail';
import type { MailHandler } from '@/lib/outbox/handler';

/** Goes to the coach, or whoever is to be one. */
const invitation: MailHandler = {
  kind: 'coach-invitation',
  goesTo: 'somebody-else',
  onReturned: (tx) => tell(tx, { kind: 'invitation-returned', subjectId: tx.scope.userId }),
};

export const coachingMails = [invitation, notification('coach-comment')];
