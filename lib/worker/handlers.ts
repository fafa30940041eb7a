import { ownAddressIsGone } from '@/lib/features/account/mail';
import { coachingMails } from '@/lib/features/coaching/mail';
import { digestMails } from '@/lib/features/digest/mail';
import { leavingMail } from '@/lib/features/erasure/mail';
import { exportMail } from '@/lib/features/exports/mail';
import { confirmMail } from '@/lib/features/factors/mail';
import { joiningMail } from '@/lib/features/joining/mail';
import { ownMailbox } from '@/lib/features/mailboxes/mail';
import { recoveryMails } from '@/lib/features/recovery/mail';
import { replyMails } from '@/lib/features/replies/mail';
import { securityMail } from '@/lib/features/security/mail';
import { signInMail } from '@/lib/features/sign-in/mail';
import { ownPrograms, webhookMail, webhookPausedMail } from '@/lib/features/webhooks/mail';
import { handlersOf } from '@/lib/outbox/handler';

/** Every feature's say about its mails. */
export const handlers = handlersOf(
  [
    signInMail,
    confirmMail,
    securityMail,
    exportMail,
    leavingMail,
    joiningMail,
    ...recoveryMails,
    ...replyMails,
    ...digestMails,
    ...coachingMails,
    webhookMail,
    webhookPausedMail,
  ],
  { ownMailbox, ownPrograms, onAddressGone: ownAddressIsGone },
);
