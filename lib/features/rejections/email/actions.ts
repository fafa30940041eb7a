'use server';

import { revalidatePath } from 'next/cache';
import { clientAction } from '@/lib/access/action';
import { forgetRejectionEmail, keepRejectionEmail } from '@/lib/features/rejections/email/mutations';
import { rejectionIdSchema, theirMailFormSchema } from '@/lib/features/rejections/email/schema';

// It is on the rejection's page, and the reply's begins with it.
const revalidate = () => revalidatePath('/', 'layout');

/** READ-1: keeps their mail, so that the reply is an answer to it. */
export const keepRejectionEmailAction = clientAction(
  theirMailFormSchema,
  keepRejectionEmail,
  ({ mail, words }) => {
    revalidate();
    if (!mail) {
      return words
        ? 'We saved what they wrote. There was no sender or message ID in it, so your reply will be a new email, not part of their thread.'
        : 'There was no sender or message ID in it. Choose the .eml file, and your reply will join its thread.';
    }
    return words ? 'Saved, with what they wrote.' : 'Saved. Your reply will join its thread.';
  },
);

export const forgetRejectionEmailAction = clientAction(
  rejectionIdSchema,
  (tx, { rejectionId }) => forgetRejectionEmail(tx, rejectionId),
  () => {
    revalidate();
    return 'Forgotten.';
  },
);
