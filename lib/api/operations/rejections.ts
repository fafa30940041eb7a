import * as answers from '@/lib/api/answers';
import { operation } from '@/lib/api/operation';
import {
  correctRejection,
  deleteRejection,
  forgetTheirMail,
  keepTheirMail,
  logRejection,
  rejectionVerdict,
  theirMailOf,
} from '@/lib/features/rejections';
import { MAIL_LIMIT_BYTES, theirMailSchema } from '@/lib/features/rejections/email/schema';
import { correctionSchema, rejectionSchema } from '@/lib/features/rejections/schema';
import { done } from '@/lib/platform/result';

const tag = 'Rejections';

export const rejectionOperations = [
  operation({
    name: 'logRejection',
    method: 'POST',
    path: '/applications/{id}/rejection',
    summary: 'Log a rejection and get the verdict: tier, reply, hold, plan and pipeline',
    tag,
    needs: 'write',
    body: rejectionSchema,
    status: 201,
    answer: answers.verdict,
    run: (tx, { id, body }) => logRejection(tx, { ...body, applicationId: id }),
  }),
  operation({
    name: 'getRejection',
    method: 'GET',
    path: '/rejections/{id}',
    summary: 'Get the current verdict on a rejection',
    tag,
    needs: 'read',
    status: 200,
    answer: answers.verdict,
    run: async (tx, { id }) => done(await rejectionVerdict(tx, id)),
  }),
  operation({
    name: 'correctRejection',
    method: 'PATCH',
    path: '/rejections/{id}',
    summary: 'Correct what was logged; after ten minutes the hold can only get longer',
    tag,
    needs: 'write',
    body: correctionSchema,
    status: 200,
    answer: answers.verdict,
    refusals: ['HOLD-5'],
    run: (tx, { id, body }) => correctRejection(tx, { ...body, rejectionId: id }),
  }),
  operation({
    name: 'deleteRejection',
    method: 'DELETE',
    path: '/rejections/{id}',
    summary: 'Delete a rejection; a running hold still applies if you log it again',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: async (tx, { id }) => {
      await deleteRejection(tx, id);
      return done(null);
    },
  }),
  operation({
    name: 'keepTheirMail',
    method: 'POST',
    path: '/rejections/{id}/their-mail',
    summary: 'Save the rejection email, so that the reply joins its thread',
    tag,
    needs: 'write',
    body: theirMailSchema,
    // A mail of 2 MB, as JSON writes it.
    bodyLimit: 2 * MAIL_LIMIT_BYTES,
    status: 200,
    answer: answers.keptMail,
    run: (tx, { id, body }) => keepTheirMail(tx, { ...body, rejectionId: id }),
  }),
  operation({
    name: 'getTheirMail',
    method: 'GET',
    path: '/rejections/{id}/their-mail',
    summary: 'Get the sender and the thread of the rejection email',
    tag,
    needs: 'read',
    status: 200,
    answer: answers.theirMailAnswer,
    run: async (tx, { id }) => {
      await rejectionVerdict(tx, id);
      return done({ mail: await theirMailOf(tx, id) });
    },
  }),
  operation({
    name: 'forgetTheirMail',
    method: 'DELETE',
    path: '/rejections/{id}/their-mail',
    summary: 'Delete the rejection email; the feedback stays',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: (tx, { id }) => forgetTheirMail(tx, id),
  }),
];
