'use server';

import { revalidatePath } from 'next/cache';
import { clientAction, externalCallAction } from '@/lib/access/action';
import { keepingMailbox, tryingMailbox } from '@/lib/features/mailboxes/external-calls';
import { removeMailbox } from '@/lib/features/mailboxes/mutations';
import { mailboxFormSchema, nothingSchema } from '@/lib/features/mailboxes/schema';

// A mailbox is in settings and a choice on every reply's page.
const revalidate = () => revalidatePath('/', 'layout');

/** Tries the mailbox, and keeps it where its server lets us in. */
export const saveMailboxAction = externalCallAction(mailboxFormSchema, keepingMailbox, ({ address }) => {
  revalidate();
  return `It works. You can send replies from ${address}.`;
});

export const tryMailboxAction = externalCallAction(nothingSchema, tryingMailbox, (mailbox) => {
  revalidate();
  if (!mailbox) return 'You have no email account set up here.';
  // What is wrong stands above, for as long as it is so.
  return mailbox.lastProblem ? undefined : 'It works.';
});

/** Forgets the mailbox and its password; what waits to leave by it is a draft again. */
export const removeMailboxAction = clientAction(
  nothingSchema,
  (tx) => removeMailbox(tx),
  ({ cancelled }) => {
    revalidate();
    return cancelled === 0
      ? 'Removed, with its password.'
      : 'Removed, with its password. Replies scheduled to be sent from it are drafts again.';
  },
);
