'use server';

import { revalidatePath } from 'next/cache';
import { clientAction } from '@/lib/access/action';
import { forgetTheirMail, keepTheirMail } from '@/lib/features/rejections/email/mutations';
import { rejectionIdSchema, theirMailFormSchema } from '@/lib/features/rejections/email/schema';

// It is on the rejection's page, and the reply's begins with it.
const drawAgain = () => revalidatePath('/', 'layout');

/** READ-1: keeps their mail, so that the reply is an answer to it. */
export const keepTheirMailAction = clientAction(theirMailFormSchema, keepTheirMail, ({ mail, words }) => {
  drawAgain();
  if (!mail) {
    return words
      ? 'Their words are kept. There was no sender or id in it, so your reply will be a new mail and not an answer.'
      : 'There was no sender or id in it. Choose the .eml file, and your reply will be an answer to it.';
  }
  return words ? 'Kept, and what they wrote too.' : 'Kept. Your reply will be an answer to it.';
});

export const forgetTheirMailAction = clientAction(
  rejectionIdSchema,
  (tx, { rejectionId }) => forgetTheirMail(tx, rejectionId),
  () => {
    drawAgain();
    return 'Forgotten.';
  },
);
