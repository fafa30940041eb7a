'use client';

import { addWebhookAction } from '@/lib/features/webhooks/actions';
import { SecretForm } from '../../_components/secret-form';
import { type EventChoices, SECRET_USE, WebhookFields } from './webhook-fields';

/** Adds a webhook and shows its secret once. */
export function WebhookForm({ choices }: { choices: EventChoices }) {
  return (
    <SecretForm
      action={addWebhookAction}
      secret={{ title: 'Copy its secret now. We won’t show it again.', use: SECRET_USE }}
      press={{ label: 'Add webhook', pendingLabel: 'Adding' }}
    >
      {(state) => <WebhookFields state={state} choices={choices} />}
    </SecretForm>
  );
}
