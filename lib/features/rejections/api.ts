import { operation } from '@/lib/access/operation';
import { rejectionVerdict } from '@/lib/features/rejections/data';
import { rejectionEmailOf } from '@/lib/features/rejections/email/data';
import { forgetRejectionEmail, keepRejectionEmail } from '@/lib/features/rejections/email/mutations';
import {
  keptMailView,
  MAIL_LIMIT_BYTES,
  rejectionEmailSchema,
  rejectionEmailView,
} from '@/lib/features/rejections/email/schema';
import { correctRejection, deleteRejection, logRejection } from '@/lib/features/rejections/mutations';
import { correctionSchema, rejectionSchema, verdictView } from '@/lib/features/rejections/schema';
import { ok } from '@/lib/platform/result';

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
    answer: verdictView,
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
    answer: verdictView,
    run: async (tx, { id }) => ok(await rejectionVerdict(tx, id)),
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
    answer: verdictView,
    refusals: ['VERSION', 'HOLD-5'],
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
      return ok(null);
    },
  }),
  operation({
    name: 'keepTheirMail',
    method: 'POST',
    path: '/rejections/{id}/their-mail',
    summary: 'Save the rejection email, so that the reply joins its thread',
    tag,
    reads: true,
    needs: 'write',
    body: rejectionEmailSchema,
    // A mail of 2 MB, as JSON writes it.
    bodyLimit: 2 * MAIL_LIMIT_BYTES,
    status: 200,
    answer: keptMailView,
    run: (tx, { id, body }) => keepRejectionEmail(tx, { ...body, rejectionId: id }),
  }),
  operation({
    name: 'getTheirMail',
    method: 'GET',
    path: '/rejections/{id}/their-mail',
    summary: 'Get the sender and the thread of the rejection email',
    tag,
    needs: 'read',
    status: 200,
    answer: rejectionEmailView,
    run: async (tx, { id }) => {
      await rejectionVerdict(tx, id);
      return ok({ mail: await rejectionEmailOf(tx, id) });
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
    run: (tx, { id }) => forgetRejectionEmail(tx, id),
  }),
];
