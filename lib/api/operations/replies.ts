import { z } from 'zod';
import * as answers from '@/lib/api/answers';
import { operation } from '@/lib/api/operation';
import { done } from '@/lib/outcome';
import { rejectionVerdict } from '@/lib/rejections/data';
import { getReply, repliesOf } from '@/lib/replies/data';
import {
  cancelSchedule,
  deleteDraft,
  replyArrived,
  saveDraft,
  scheduleReply,
  sendReply,
  sentByHand,
  writeReplyAgain,
} from '@/lib/replies/mutations';
import { replySchema, scheduleSchema, sendSchema } from '@/lib/replies/schema';
import { HOLD_CODES } from '@/lib/rules/hold';
import { kindForTier } from '@/lib/rules/reply';

const tag = 'Replies';
const kindRefusals = ['REPLY-1', 'REPLY-2', 'REPLY-3', 'ASK-1', 'ASK-2'] as const;
const leaving = [...HOLD_CODES, ...kindRefusals] as const;

export const replyOperations = [
  operation({
    name: 'writeReply',
    method: 'POST',
    path: '/rejections/{id}/replies',
    summary: 'Write a reply, or change the one of its kind; without a kind it is what the tier calls for',
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
    summary: 'The replies to one rejection',
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
    summary: 'One reply and where it is',
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
    summary: 'Send a reply now; refused inside the hold, with the moment it ends',
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
    summary: 'Let a reply leave by itself: at a moment, or at the first good hour after the hold',
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
    summary: 'Take a scheduled reply back to a draft, as long as it has not left',
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
    summary: 'Say that a reply was sent from one’s own mailbox: it counts as sent, and nothing leaves here',
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
    summary: 'Say that a reply in the state "unknown" arrived: it counts as sent',
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
    summary: 'Make a reply in the state "unknown" a draft again, to send it once more',
    tag,
    needs: 'write',
    status: 200,
    answer: answers.reply,
    run: (tx, { id }) => writeReplyAgain(tx, id),
  }),
  operation({
    name: 'deleteReply',
    method: 'DELETE',
    path: '/replies/{id}',
    summary: 'Throw a draft away; what left stays',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: (tx, { id }) => deleteDraft(tx, id),
  }),
];
