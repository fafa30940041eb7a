import { z } from 'zod';
import * as answers from '@/lib/api/answers';
import { operation } from '@/lib/api/operation';
import { rejectionVerdict } from '@/lib/features/rejections/data';
import { getReply, repliesOf } from '@/lib/features/replies/data';
import { askRecord, correspondence } from '@/lib/features/replies/history';
import {
  askWasDeclined,
  askWasNotDeclined,
  cancelSchedule,
  deleteDraft,
  noteAnswer,
  replyArrived,
  saveDraft,
  scheduleReply,
  sendReply,
  sentByHand,
  writeReplyAgain,
} from '@/lib/features/replies/mutations';
import {
  answerSchema,
  correspondenceSchema,
  replySchema,
  scheduleSchema,
  sendSchema,
} from '@/lib/features/replies/schema';
import { done } from '@/lib/platform/result';
import { HOLD_CODES } from '@/lib/rules/hold';
import { kindForTier } from '@/lib/rules/reply';

const tag = 'Replies';
const kindRefusals = [
  'REPLY-1',
  'REPLY-2',
  'REPLY-3',
  'ASK-1',
  'ASK-2',
  'PUSH-1',
  'PUSH-2',
  'PUSH-3',
  'BACK-NEWS',
] as const;
const leaving = [...HOLD_CODES, ...kindRefusals] as const;

export const replyOperations = [
  operation({
    name: 'writeReply',
    method: 'POST',
    path: '/rejections/{id}/replies',
    summary: 'Write a reply, or change the one of its kind; without a kind, the one the tier calls for',
    tag,
    needs: 'write',
    body: replySchema.partial({ kind: true }),
    status: 201,
    answer: answers.reply,
    refusals: ['DRAFT-0', ...kindRefusals],
    run: async (tx, { id, body }) => {
      const { tier } = await rejectionVerdict(tx, id);
      return saveDraft(tx, { ...body, kind: body.kind ?? kindForTier(tier), rejectionId: id });
    },
  }),
  operation({
    name: 'listReplies',
    method: 'GET',
    path: '/rejections/{id}/replies',
    summary: 'List the replies to one rejection',
    tag,
    needs: 'read',
    status: 200,
    answer: z.object({ items: z.array(answers.reply) }),
    run: async (tx, { id }) => {
      await rejectionVerdict(tx, id);
      return done({ items: await repliesOf(tx, id) });
    },
  }),
  operation({
    name: 'getReply',
    method: 'GET',
    path: '/replies/{id}',
    summary: 'Get one reply and its state',
    tag,
    needs: 'read',
    status: 200,
    answer: answers.reply,
    run: async (tx, { id }) => done(await getReply(tx, id)),
  }),
  operation({
    name: 'sendReply',
    method: 'POST',
    path: '/replies/{id}/send',
    summary: 'Send a reply now; refused during the hold, with the moment it ends',
    tag,
    needs: 'write',
    body: sendSchema,
    status: 202,
    answer: answers.reply,
    measured: true,
    refusals: leaving,
    run: (tx, { id, body }) => sendReply(tx, id, body.via),
  }),
  operation({
    name: 'scheduleReply',
    method: 'POST',
    path: '/replies/{id}/schedule',
    summary: 'Schedule a reply, for a given moment or for the first good hour after the hold',
    tag,
    needs: 'write',
    body: scheduleSchema,
    status: 202,
    answer: answers.reply,
    measured: true,
    refusals: leaving,
    run: (tx, { id, body }) => scheduleReply(tx, { ...body, id }),
  }),
  operation({
    name: 'cancelReply',
    method: 'POST',
    path: '/replies/{id}/cancel',
    summary: 'Change a scheduled reply back to a draft, as long as it has not been sent',
    tag,
    needs: 'write',
    status: 200,
    answer: answers.reply,
    run: (tx, { id }) => cancelSchedule(tx, id),
  }),
  operation({
    name: 'sentByHand',
    method: 'POST',
    path: '/replies/{id}/sent-by-hand',
    summary: 'Mark a reply as sent from your own email app; Rebound sends nothing',
    tag,
    needs: 'write',
    status: 200,
    answer: answers.reply,
    refusals: leaving,
    run: (tx, { id }) => sentByHand(tx, id),
  }),
  operation({
    name: 'replyArrived',
    method: 'POST',
    path: '/replies/{id}/arrived',
    summary: 'Note that a reply in the state "unknown" arrived; it counts as sent',
    tag,
    needs: 'write',
    status: 200,
    answer: answers.reply,
    refusals: HOLD_CODES,
    run: (tx, { id }) => replyArrived(tx, id),
  }),
  operation({
    name: 'writeReplyAgain',
    method: 'POST',
    path: '/replies/{id}/again',
    summary: 'Change a reply in the state "unknown" back to a draft, to send it again',
    tag,
    needs: 'write',
    status: 200,
    answer: answers.reply,
    run: (tx, { id }) => writeReplyAgain(tx, id),
  }),
  operation({
    name: 'askWasDeclined',
    method: 'POST',
    path: '/replies/{id}/declined',
    summary:
      'Note that the hiring manager declined to give feedback; then you can ask the recruiter once (ASK-2)',
    tag,
    needs: 'write',
    status: 200,
    answer: answers.reply,
    refusals: ['ASK-2'],
    run: (tx, { id }) => askWasDeclined(tx, id),
  }),
  operation({
    name: 'askWasNotDeclined',
    method: 'DELETE',
    path: '/replies/{id}/declined',
    summary: 'Undo that note, as long as the recruiter was not asked',
    tag,
    needs: 'write',
    status: 200,
    answer: answers.reply,
    refusals: ['ASK-2'],
    run: (tx, { id }) => askWasNotDeclined(tx, id),
  }),
  operation({
    name: 'noteAnswer',
    method: 'POST',
    path: '/replies/{id}/answer',
    summary: 'Note what answer a feedback request got, for your own records (ASK-4)',
    tag,
    needs: 'write',
    body: answerSchema,
    status: 200,
    answer: answers.reply,
    run: (tx, { id, body }) => noteAnswer(tx, { replyId: id, ...body }),
  }),
  operation({
    name: 'getAskRecord',
    method: 'GET',
    path: '/ask-record',
    summary: 'Get a summary of the answers to your feedback requests (ASK-4)',
    tag,
    needs: 'read',
    status: 200,
    answer: answers.askRecord,
    run: async (tx) => done(await askRecord(tx)),
  }),
  operation({
    name: 'listCorrespondence',
    method: 'GET',
    path: '/rejections/{id}/correspondence',
    summary:
      'List what you wrote before to the company of a rejection, and to the person a given reply goes to',
    tag,
    needs: 'read',
    query: correspondenceSchema,
    status: 200,
    answer: answers.correspondence,
    run: async (tx, { id, query }) => {
      const to = query.reply ? (await getReply(tx, query.reply)).to : undefined;
      return done(await correspondence(tx, { rejectionId: id, to }));
    },
  }),
  operation({
    name: 'deleteReply',
    method: 'DELETE',
    path: '/replies/{id}',
    summary: 'Delete a draft; sent replies stay',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: (tx, { id }) => deleteDraft(tx, id),
  }),
];
