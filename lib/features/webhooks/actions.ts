'use server';

import { revalidatePath } from 'next/cache';
import { clientAction } from '@/lib/access/action';
import { saved } from '@/lib/access/form-write';
import { addWebhook, changeWebhook, deleteWebhook, testWebhook } from '@/lib/features/webhooks/mutations';
import { addWebhookForm, pauseWebhookForm, webhookForm, webhookIdForm } from '@/lib/features/webhooks/schema';
import { rotateWebhookSecret } from '@/lib/features/webhooks/secret';

const drawAgain = () => revalidatePath('/settings/webhooks');

/** Its `done` message is the secret itself, shown once. */
export const addWebhookAction = clientAction(addWebhookForm, addWebhook, ({ secret }) => {
  drawAgain();
  return secret;
});

export const changeWebhookAction = clientAction(
  webhookForm,
  (tx, { webhookId, ...change }) => changeWebhook(tx, { ...change, id: webhookId }),
  saved(drawAgain),
);

/** Its `done` message is the new secret, shown once. */
export const rotateWebhookSecretAction = clientAction(
  webhookIdForm,
  (tx, { webhookId }) => rotateWebhookSecret(tx, webhookId),
  ({ secret }) => {
    drawAgain();
    return secret;
  },
);

/** The page looks again by itself until the answer is there. */
export const testWebhookAction = clientAction(
  webhookIdForm,
  (tx, { webhookId }) => testWebhook(tx, webhookId),
  drawAgain,
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
