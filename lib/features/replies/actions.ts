'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { Temporal } from 'temporal-polyfill';
import { clientAction, clientActionInTwo, keepingAction } from '@/lib/access/action';
import type { FormState } from '@/lib/access/form';
import { saved } from '@/lib/access/form-write';
import type { ClientTx } from '@/lib/access/transaction';
import { getReply } from '@/lib/features/replies/data';
import { askedBefore } from '@/lib/features/replies/history';
import {
  askWasDeclined,
  askWasNotDeclined,
  cancelSchedule,
  deleteDraft,
  dismissReply,
  forgetReminder,
  keepDraft,
  letterReturned,
  markAsSent,
  nameSender,
  notAnAnswer,
  noteAnswer,
  noteAnswerAsked,
  noteSurfaced,
  notSentAfterAll,
  remindToSend,
  replyArrived,
  requireChoosable,
  saveDraft,
  scheduleReply,
  sendReply,
  undismissReply,
  writePushback,
  writeReplyAgain,
} from '@/lib/features/replies/mutations';
import { pushbackWaits } from '@/lib/features/replies/pushback';
import {
  answerAskedSchema,
  answerFormSchema,
  type DraftInput,
  dismissSchema,
  draftFormSchema,
  finishedFormSchema,
  keepFormSchema,
  pushbackFormSchema,
  rejectionIdSchema,
  replyIdSchema,
  surfacedSchema,
} from '@/lib/features/replies/schema';
import type { ReplyView } from '@/lib/features/replies/types';
import { fieldError } from '@/lib/platform/field-error';
import { ok, type Result } from '@/lib/platform/result';

// A reply is on its own page, its rejection's and Today.
const revalidate = () => revalidatePath('/', 'layout');

/** Keeps the draft; one that is scheduled stays so, with the new words. */
export const saveDraftAction = clientAction(
  draftFormSchema,
  async (tx, { at: _, senderName, ...draft }) => {
    const saved = await saveDraft(await nameSender(tx, senderName), draft);
    if (!saved.ok) return saved;
    return ok({ state: saved.value.state, asked: await askedBefore(tx, saved.value) });
  },
  ({ state, asked }) => {
    revalidate();
    const kept = state === 'scheduled' ? 'Saved. The schedule hasn’t changed.' : 'Saved as a draft.';
    return asked ? `${kept} You’ve asked this person about it before.` : kept;
  },
);

/** Keeps the words while they are being written. */
export const keepDraftAction = keepingAction(keepFormSchema, (tx, { at: _, senderName: __, ...draft }) =>
  keepDraft(tx, draft),
);

type Kept = { reply: ReplyView; at: Temporal.Instant | undefined };

/**
 * Keeps the words; the hour that was chosen goes along. TRUST-3: what the service sends says who it is from, so somebody
 * without a name is asked for one first. Throws a ZodError where there is none.
 */
async function keepWords(
  tx: ClientTx,
  {
    at,
    senderName,
    ...draft
  }: DraftInput & { at?: Temporal.Instant | undefined; senderName?: string | undefined },
): Promise<Result<Kept>> {
  if (at) requireChoosable(tx, at);
  const named = await nameSender(tx, senderName);
  if (draft.via === 'service' && !named.viewer.name)
    throw fieldError('senderName', 'Write your name. They see it as the sender.');
  const kept = await saveDraft(named, draft);
  return kept.ok ? ok({ reply: kept.value, at }) : kept;
}

/** What became of a letter is on the page of its kind, whichever was looked at before. */
function leadToLetter({ rejectionId, kind }: Pick<ReplyView, 'rejectionId' | 'kind'>): never {
  revalidate();
  redirect(`/rejections/${rejectionId}/reply?kind=${kind}`);
}

/**
 * Saves and schedules for the chosen hour, or the first good one after the hold; a letter that its writer sends
 * themselves is reminded of then. A refusal leaves the draft as it was typed.
 */
export const scheduleReplyAction = clientActionInTwo(
  finishedFormSchema,
  keepWords,
  (tx, { reply: { id, via }, at }) =>
    via === 'program' ? remindToSend(tx, { id, at }) : scheduleReply(tx, { id, at, via }),
  leadToLetter,
);

/** Saves and sends; inside the hold it is refused with the moment, and the draft is as it was typed. */
export const sendReplyAction = clientActionInTwo(
  finishedFormSchema,
  keepWords,
  (tx, { reply: { id, via } }) => (via === 'program' ? remindToSend(tx, { id }) : sendReply(tx, id, { via })),
  leadToLetter,
);

/** Keeps the words and writes down that the person has sent them with their own email app. */
export const markAsSentAction = clientActionInTwo(
  finishedFormSchema,
  keepWords,
  (tx, { reply: { id } }) => markAsSent(tx, id),
  leadToLetter,
);

/** The person sent the letter as it is kept. */
export const sentByHandAction = clientAction(
  replyIdSchema,
  (tx, { replyId }) => markAsSent(tx, replyId),
  leadToLetter,
);

/** "I sent it" was pressed by mistake. */
export const notSentAction = clientAction(
  replyIdSchema,
  (tx, { replyId }) => notSentAfterAll(tx, replyId),
  ({ state }) => {
    revalidate();
    return state === 'sent' ? 'That was a while ago, so it stays marked as sent.' : undefined;
  },
);

/** No reminder after all. */
export const forgetReminderAction = clientAction(
  replyIdSchema,
  (tx, { replyId }) => forgetReminder(tx, replyId),
  revalidate,
);

/**
 * The letter's form, with or without scripts: the pressed button's `way` says what becomes of it. What only the page
 * needs is no part of a reply.
 */
export async function replyFormAction(before: FormState, form: FormData): Promise<FormState> {
  const way = form.get('way');
  form.delete('way');
  form.delete('sheet');
  if (way === 'now' || (way === 'send' && !form.get('at'))) return sendReplyAction(before, form);
  if (way === 'by-hand') return markAsSentAction(before, form);
  const later = way === 'schedule' || way === 'remind' || way === 'send';
  return later ? scheduleReplyAction(before, form) : saveDraftAction(before, form);
}

/**
 * PUSH-1: keeps the ground and the evidence, and leads to the letter where it may go now. Ahead of its time it stays on
 * the page, which says when.
 */
export const writePushbackAction = clientAction(
  pushbackFormSchema,
  async (tx, input) => {
    const raised = await writePushback(tx, input);
    if (!raised.ok) return raised;
    return ok({ rejectionId: input.rejectionId, waits: await pushbackWaits(tx, raised.value) });
  },
  ({ rejectionId, waits }) => {
    revalidate();
    if (!waits) redirect(`/rejections/${rejectionId}/reply?kind=pushback`);
    return 'Saved. You can send it when its time comes.';
  },
);

/** ASK-2: the hiring manager would rather not say. */
export const askWasDeclinedAction = clientAction(
  replyIdSchema,
  (tx, { replyId }) => askWasDeclined(tx, replyId),
  revalidate,
);

export const askWasNotDeclinedAction = clientAction(
  replyIdSchema,
  (tx, { replyId }) => askWasNotDeclined(tx, replyId),
  revalidate,
);

/** ASK-4: what a question brought. */
export const noteAnswerAction = clientAction(answerFormSchema, noteAnswer, saved(revalidate));

/** What was found in the thread is no answer. */
export const notAnAnswerAction = clientAction(
  replyIdSchema,
  (tx, { replyId }) => notAnAnswer(tx, replyId),
  revalidate,
);

/** The letter came back, as its server says. */
export const letterReturnedAction = clientAction(
  replyIdSchema,
  (tx, { replyId }) => letterReturned(tx, replyId),
  revalidate,
);

/** ASK-4: Today asked whether these letters were answered. */
export const answerAskedAction = keepingAction(answerAskedSchema, async (tx, { replyId }) =>
  ok(await noteAnswerAsked(tx, replyId)),
);

/** The person knows that a reply in doubt arrived. */
export const replyArrivedAction = clientAction(
  replyIdSchema,
  (tx, { replyId }) => replyArrived(tx, replyId),
  revalidate,
);

/** The person wants to send a reply in doubt once more. */
export const writeReplyAgainAction = clientAction(
  replyIdSchema,
  (tx, { replyId }) => writeReplyAgain(tx, replyId),
  revalidate,
);

export const cancelScheduleAction = clientAction(
  replyIdSchema,
  (tx, { replyId }) => cancelSchedule(tx, replyId),
  ({ state }) => {
    revalidate();
    return state === 'draft' ? 'It’s a draft again.' : 'It’s already being sent.';
  },
);

/** Throws a draft away and leads back to its rejection. */
export const deleteDraftAction = clientAction(
  replyIdSchema,
  async (tx, { replyId }) => {
    const { rejectionId } = await getReply(tx, replyId);
    await deleteDraft(tx, replyId);
    return ok({ rejectionId });
  },
  ({ rejectionId }) => {
    revalidate();
    redirect(`/rejections/${rejectionId}`);
  },
);

/** REPLY-3 */
export const dismissReplyAction = clientAction(dismissSchema, dismissReply, revalidate);

/** REPLY-3 */
export const undismissReplyAction = clientAction(
  rejectionIdSchema,
  async (tx, { rejectionId }) => undismissReply(tx, rejectionId),
  revalidate,
);

/** HOLD-7: Today showed that the replies to these rejections are still here. */
export const surfacedAction = keepingAction(surfacedSchema, async (tx, { rejectionId }) =>
  ok(await noteSurfaced(tx, rejectionId)),
);
