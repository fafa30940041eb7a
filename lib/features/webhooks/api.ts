import { operation } from '@/lib/access/operation';
import { getWebhook, listDeliveries, listWebhooks } from '@/lib/features/webhooks/data';
import { addWebhook, changeWebhook, deleteWebhook, testWebhook } from '@/lib/features/webhooks/mutations';
import {
  deliveryView,
  madeWebhookView,
  newWebhookSchema,
  webhookChangeSchema,
  webhookView,
} from '@/lib/features/webhooks/schema';
import { rotateWebhookSecret } from '@/lib/features/webhooks/secret';
import { pageOf, pageQuerySchema } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';

const tag = 'Webhooks';

export const webhookOperations = [
  operation({
    name: 'addWebhook',
    method: 'POST',
    path: '/webhooks',
    summary:
      'Have a program of yours told when something happens: ids and days, signed. Answers its secret, once',
    tag,
    needs: 'write',
    body: newWebhookSchema,
    status: 201,
    answer: madeWebhookView,
    run: (tx, { body }) => addWebhook(tx, body),
  }),
  operation({
    name: 'listWebhooks',
    method: 'GET',
    path: '/webhooks',
    summary: 'List your webhooks with their last answers, newest first, page by page',
    tag,
    needs: 'read',
    query: pageQuerySchema,
    status: 200,
    answer: pageOf(webhookView),
    run: async (tx, { query }) => ok(await listWebhooks(tx, query)),
  }),
  operation({
    name: 'getWebhook',
    method: 'GET',
    path: '/webhooks/{id}',
    summary: 'Get one webhook; its secret is never returned',
    tag,
    needs: 'read',
    status: 200,
    answer: webhookView,
    run: async (tx, { id }) => ok(await getWebhook(tx, id)),
  }),
  operation({
    name: 'changeWebhook',
    method: 'PATCH',
    path: '/webhooks/{id}',
    summary: 'Change only the fields you send, pause it, or resume it',
    tag,
    needs: 'write',
    body: webhookChangeSchema,
    status: 200,
    answer: webhookView,
    refusals: ['VERSION'],
    run: (tx, { id, body }) => changeWebhook(tx, { ...body, id }),
  }),
  operation({
    name: 'deleteWebhook',
    method: 'DELETE',
    path: '/webhooks/{id}',
    summary: 'Delete one webhook; what waits for it is not sent',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: (tx, { id }) => deleteWebhook(tx, id),
  }),
  operation({
    name: 'rotateWebhookSecret',
    method: 'POST',
    path: '/webhooks/{id}/rotate',
    summary: 'Give it a new secret, answered once; the former one signs as well for 24 hours',
    tag,
    needs: 'write',
    status: 200,
    answer: madeWebhookView,
    run: (tx, { id }) => rotateWebhookSecret(tx, id),
  }),
  operation({
    name: 'testWebhook',
    method: 'POST',
    path: '/webhooks/{id}/test',
    summary: 'Send it a test now',
    tag,
    needs: 'write',
    status: 202,
    answer: webhookView,
    run: (tx, { id }) => testWebhook(tx, id),
  }),
  operation({
    name: 'listDeliveries',
    method: 'GET',
    path: '/webhooks/{id}/deliveries',
    summary: 'List what was sent to one webhook and what it answered, newest first, page by page',
    tag,
    needs: 'read',
    query: pageQuerySchema,
    status: 200,
    answer: pageOf(deliveryView),
    run: async (tx, { id, query }) => ok(await listDeliveries(tx, id, query)),
  }),
];
