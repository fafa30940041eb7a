'use server';

import { revalidatePath } from 'next/cache';
import { clientAction } from '@/lib/access/action';
import { addWebhook, changeWebhook, deleteWebhook, testWebhook } from '@/lib/features/webhooks/mutations';
import { addWebhookForm, pauseWebhookForm, webhookIdForm } from '@/lib/features/webhooks/schema';

const drawAgain = () => revalidatePath('/settings/webhooks');

/** Its `done` message is the secret itself, shown once. */
export const addWebhookAction = clientAction(addWebhookForm, addWebhook, ({ secret }) => {
  drawAgain();
  return secret;
});

export const testWebhookAction = clientAction(
  webhookIdForm,
  (tx, { webhookId }) => testWebhook(tx, webhookId),
  () => 'On its way.',
);

export const pauseWebhookAction = clientAction(
  pauseWebhookForm,
  (tx, { webhookId, paused }) => changeWebhook(tx, { id: webhookId, paused }),
  drawAgain,
);

export const deleteWebhookAction = clientAction(
  webhookIdForm,
  (tx, { webhookId }) => deleteWebhook(tx, webhookId),
  drawAgain,
);
