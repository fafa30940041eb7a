import { z } from 'zod';
import { operation } from '@/lib/access/operation';
import { applicationView } from '@/lib/features/applications';
import { getCapture, listCaptures } from '@/lib/features/captures/data';
import { addCapture, deleteCapture, saveCapture } from '@/lib/features/captures/mutations';
import { captureLineView, captureSaved, captureView, newCaptureSchema } from '@/lib/features/captures/schema';
import { pageOf, pageQuerySchema } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';
import { POSTING } from '@/lib/rules/limits';

const tag = 'Captures';

const captureQuery = pageQuerySchema.extend({
  waiting: z
    .enum(['true', 'false'])
    .transform((said) => said === 'true')
    .optional()
    .describe('true: only those of which no application was made'),
});

export const captureOperations = [
  operation({
    name: 'addCapture',
    method: 'POST',
    path: '/captures',
    summary:
      'Read a posting and keep it, with what you had to do with its company before; no application yet',
    tag,
    needs: 'write',
    body: newCaptureSchema,
    bodyLimit: POSTING.requestBytes,
    reads: true,
    status: 201,
    answer: captureView,
    run: (tx, { body }) => addCapture(tx, body),
  }),
  operation({
    name: 'listCaptures',
    method: 'GET',
    path: '/captures',
    summary: 'List captures, newest first, page by page',
    tag,
    needs: 'read',
    query: captureQuery,
    status: 200,
    answer: pageOf(captureLineView),
    run: async (tx, { query }) => ok(await listCaptures(tx, query)),
  }),
  operation({
    name: 'getCapture',
    method: 'GET',
    path: '/captures/{id}',
    summary: 'Get one capture with its words, and what you had to do with its company before',
    tag,
    needs: 'read',
    status: 200,
    answer: captureView,
    run: async (tx, { id }) => ok(await getCapture(tx, id)),
  }),
  operation({
    name: 'saveCapture',
    method: 'POST',
    path: '/captures/{id}/application',
    summary: 'Add an application for what was captured, saved unless you say otherwise',
    tag,
    needs: 'write',
    body: captureSaved,
    status: 201,
    answer: applicationView,
    refusals: ['BACK-GUARD'],
    run: (tx, { id, body }) => saveCapture(tx, { ...body, id }),
  }),
  operation({
    name: 'deleteCapture',
    method: 'DELETE',
    path: '/captures/{id}',
    summary: 'Delete one capture; the application made of it stays',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: (tx, { id }) => deleteCapture(tx, id),
  }),
];
