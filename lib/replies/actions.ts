'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import type { ClientTx } from '@/lib/db/transaction';
import { done, type Outcome } from '@/lib/outcome';
import { getReply } from '@/lib/replies/data';
import { cancelSchedule, deleteDraft, saveDraft, scheduleReply, sendReply } from '@/lib/replies/mutations';
import { type DraftInput, draftFormSchema, finishedFormSchema, replyIdSchema } from '@/lib/replies/schema';
import type { ReplyView } from '@/lib/replies/types';

// A reply is on its own page, its rejection's and Today.
const drawAgain = () => revalidatePath('/', 'layout');

/** Keeps the draft; one that is scheduled stays so, with the new words. */
export const saveDraftAction = clientAction(draftFormSchema, saveDraft, ({ state }) => {
  drawAgain();
  return state === 'scheduled' ? 'Saved. It leaves when it was going to.' : 'Saved. It stays here for now.';
});

/** Saves and schedules for the first good hour after the hold, in one transaction. */
export const scheduleReplyAction = clientAction(
  finishedFormSchema,
  (tx, draft) => savedThen(tx, draft, ({ id }) => scheduleReply(tx, { id })),
  drawAgain,
);

/** Saves and sends; inside the hold it is refused with the moment, and the draft is as it was typed. */
export const sendReplyAction = clientAction(
  finishedFormSchema,
  (tx, draft) => savedThen(tx, draft, ({ id }) => sendReply(tx, id)),
  drawAgain,
);

export const cancelScheduleAction = clientAction(
  replyIdSchema,
  (tx, { replyId }) => cancelSchedule(tx, replyId),
  ({ state }) => {
    drawAgain();
    return state === 'draft' ? 'It is a draft again.' : 'It is on its way already.';
  },
);

/** Throws a draft away and leads back to its rejection. */
export const deleteDraftAction = clientAction(
  replyIdSchema,
  async (tx, { replyId }) => {
    const { rejectionId } = await getReply(tx, replyId);
    await deleteDraft(tx, replyId);
    return done({ rejectionId });
  },
  ({ rejectionId }) => {
    drawAgain();
    redirect(`/rejections/${rejectionId}`);
  },
);

/** A refusal to send is no refusal to save: both are in one transaction, and it commits. */
async function savedThen(
  tx: ClientTx,
  draft: DraftInput,
  then: (reply: ReplyView) => Promise<Outcome<ReplyView>>,
): Promise<Outcome<ReplyView>> {
  const saved = await saveDraft(tx, draft);
  return saved.ok ? then(saved.value) : saved;
}
