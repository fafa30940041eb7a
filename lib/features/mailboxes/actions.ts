'use server';

import { revalidatePath } from 'next/cache';
import { clientAction, externalCallAction } from '@/lib/access/action';
import { nothingSchema } from '@/lib/access/nothing';
import { keepingMailbox, tryingMailbox } from '@/lib/features/mailboxes/external-calls';
import { removeMailbox, setWatching } from '@/lib/features/mailboxes/mutations';
import { wordsOfKept } from '@/lib/features/mailboxes/problems';
import { mailboxFormSchema, watchingFormSchema } from '@/lib/features/mailboxes/schema';

// A mailbox is in settings and a choice on every reply's page.
const revalidate = () => revalidatePath('/', 'layout');

/** Tries the mailbox, and keeps it where its server lets us in. */
export const saveMailboxAction = externalCallAction(mailboxFormSchema, keepingMailbox, (kept) => {
  revalidate();
  return wordsOfKept(kept);
});

export const tryMailboxAction = externalCallAction(nothingSchema, tryingMailbox, (mailbox) => {
  revalidate();
  if (!mailbox) return 'You have no email account set up here.';
  // What is wrong stands above, for as long as it is so.
  return mailbox.lastProblem ? undefined : 'It works.';
});

/** Turns the watching of threads on or off; off takes effect at once. */
export const watchThreadsAction = clientAction(watchingFormSchema, setWatching, (mailbox) => {
  revalidate();
  return mailbox?.watches
    ? 'On. We look for answers to the letters you send from this account.'
    : 'Off. Nothing in your inbox is looked at.';
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
