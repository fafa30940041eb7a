'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import { savedAs } from '@/lib/access/form-write';
import { addFeedback, changeFeedback, deleteFeedback } from '@/lib/features/feedback/mutations';
import {
  addFeedbackForm,
  changeFeedbackForm,
  feedbackIdSchema,
  readFeedbackForm,
} from '@/lib/features/feedback/schema';
import { err, ok, type Result } from '@/lib/platform/result';
import { FEEDBACK_THEMES } from '@/lib/rules/themes';

// It is on the pages of its rejection and its entry, and in the list.
const revalidate = () => revalidatePath('/', 'layout');

export const addFeedbackAction = clientAction(addFeedbackForm, addFeedback, ({ rejectionId, id }) => {
  revalidate();
  redirect(`/rejections/${rejectionId}/feedback?added#${id}`);
});

export const changeFeedbackAction = clientAction(
  changeFeedbackForm,
  async (tx, { feedbackId, ...change }) => inBoxes(await changeFeedback(tx, { ...change, id: feedbackId })),
  savedAs(revalidate),
);

/** VERSION: what somebody else saved of the themes, as the form has them: a box each. */
function inBoxes<T>(done: Result<T>): Result<T> {
  const current = done.ok ? undefined : done.refusal.current;
  if (done.ok || current?.values.themes === undefined) return done;
  const { themes, ...values } = current.values;
  const saved = String(themes).split(', ');
  const boxes = Object.fromEntries(FEEDBACK_THEMES.map((theme) => [`theme-${theme}`, saved.includes(theme)]));
  return err({ ...done.refusal, current: { ...current, values: { ...values, ...boxes } } });
}

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
