'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import { addFeedback, changeFeedback, deleteFeedback } from '@/lib/features/feedback/mutations';
import {
  addFeedbackForm,
  changeFeedbackForm,
  feedbackIdSchema,
  readFeedbackForm,
} from '@/lib/features/feedback/schema';
import { ok } from '@/lib/platform/result';

// It is on the pages of its rejection and its entry, and in the list.
const revalidate = () => revalidatePath('/', 'layout');

export const addFeedbackAction = clientAction(addFeedbackForm, addFeedback, ({ rejectionId, id }) => {
  revalidate();
  redirect(`/rejections/${rejectionId}/feedback?added#${id}`);
});

export const changeFeedbackAction = clientAction(
  changeFeedbackForm,
  (tx, { feedbackId, ...change }) => changeFeedback(tx, { ...change, id: feedbackId }),
  ({ version }) => {
    revalidate();
    return { message: 'Saved.', mark: String(version) };
  },
);

/** READ-1: how the person reads it, with one press; nothing chosen takes it back. */
export const readFeedbackAction = clientAction(
  readFeedbackForm,
  (tx, { feedbackId, reading }) => changeFeedback(tx, { id: feedbackId, reading }),
  revalidate,
);

export const deleteFeedbackAction = clientAction(
  feedbackIdSchema,
  async (tx, { feedbackId }) => ok(await deleteFeedback(tx, feedbackId)),
  ({ rejectionId }) => {
    revalidate();
    redirect(`/rejections/${rejectionId}/feedback`);
  },
);
