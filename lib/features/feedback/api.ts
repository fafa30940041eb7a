import { z } from 'zod';
import { operation } from '@/lib/access/operation';
import { feedbackAbout, getFeedback, listFeedback } from '@/lib/features/feedback/data';
import { addFeedback, changeFeedback, deleteFeedback } from '@/lib/features/feedback/mutations';
import { said } from '@/lib/features/feedback/said';
import {
  feedbackChangeSchema,
  feedbackQuery,
  feedbackView,
  newFeedbackSchema,
} from '@/lib/features/feedback/schema';
import { listQuerySchema, pageOf, pageWithin } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';

const tag = 'Feedback';
const theme = {
  theme: z.string().describe('One of the list, or one of your own in small letters'),
  label: z.string().describe('As it is shown'),
};
const perception = z
  .object({ ...theme, count: z.int() })
  .nullable()
  .describe('What three or more pieces that you disagree with have in common (READ-1)');
const signal = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('signal'), ...theme, count: z.int() }),
    z.object({ state: z.literal('counting'), count: z.int(), toGo: z.int() }),
  ])
  .describe('A theme that five or more pieces share, or how far the fullest one is from it (READ-3)');

export const feedbackOperations = [
  operation({
    name: 'addFeedback',
    method: 'POST',
    path: '/rejections/{id}/feedback',
    summary: 'Add what somebody said about a rejection; a reading and themes are proposed',
    tag,
    needs: 'write',
    body: newFeedbackSchema,
    status: 201,
    answer: feedbackView,
    run: (tx, { id, body }) => addFeedback(tx, { ...body, rejectionId: id }),
  }),
  operation({
    name: 'listFeedbackOf',
    method: 'GET',
    path: '/rejections/{id}/feedback',
    summary: 'List what was said about one rejection',
    tag,
    needs: 'read',
    query: listQuerySchema,
    status: 200,
    answer: pageOf(feedbackView),
    run: async (tx, { id, query }) => ok(pageWithin(await feedbackAbout(tx, id), query)),
  }),
  operation({
    name: 'listFeedback',
    method: 'GET',
    path: '/feedback',
    summary:
      'List feedback, the latest first, by reading or theme where you say so, and what all of it says together',
    tag,
    needs: 'read',
    query: feedbackQuery,
    status: 200,
    answer: pageOf(feedbackView).extend({ signal, perception }),
    run: async (tx, { query }) => {
      const { items, nextCursor, facts } = await listFeedback(tx, query);
      return ok({ items, nextCursor, ...said(facts) });
    },
  }),
  operation({
    name: 'getFeedback',
    method: 'GET',
    path: '/feedback/{id}',
    summary: 'Get one piece of feedback',
    tag,
    needs: 'read',
    status: 200,
    answer: feedbackView,
    run: async (tx, { id }) => ok(await getFeedback(tx, id)),
  }),
  operation({
    name: 'changeFeedback',
    method: 'PATCH',
    path: '/feedback/{id}',
    summary: 'Change only the fields you send; other words are read anew',
    tag,
    needs: 'write',
    body: feedbackChangeSchema,
    status: 200,
    answer: feedbackView,
    refusals: ['VERSION'],
    run: (tx, { id, body }) => changeFeedback(tx, { ...body, id }),
  }),
  operation({
    name: 'deleteFeedback',
    method: 'DELETE',
    path: '/feedback/{id}',
    summary: 'Delete one piece of feedback',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: async (tx, { id }) => {
      await deleteFeedback(tx, id);
      return ok(null);
    },
  }),
];
