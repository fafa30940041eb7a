'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { changeWebhookAction, rotateWebhookSecretAction } from '@/lib/features/webhooks/actions';
import type { WebhookView } from '@/lib/features/webhooks/schema';
import { SecretForm } from '../../_components/secret-form';
import { type EventChoices, SECRET_USE, WebhookFields } from './webhook-fields';

/** Changes a webhook, or gives it a new secret. `former`: what is said of the one before it. */
export function EditWebhook({
  webhook,
  choices,
  former,
}: {
  webhook: WebhookView;
  choices: EventChoices;
  former: string;
}) {
  const [state, submit] = useForm(changeWebhookAction);
  const { id, name, version } = webhook;
  return (
    <Stack gap="large">
      <Form submit={submit} version={version} noValidate>
        <Stack>
          <FormAnswer state={state} />
          <input type="hidden" name="webhookId" value={id} />
          <WebhookFields state={state} choices={choices} webhook={webhook} />
          <div>
            <SubmitButton pendingLabel="Saving">Save</SubmitButton>
          </div>
        </Stack>
      </Form>
      <SecretForm
        action={rotateWebhookSecretAction}
        secret={{ title: 'Copy the new secret now. We won’t show it again.', use: SECRET_USE }}
        press={{ label: 'Make a new secret', about: `for ${name}`, pendingLabel: 'Making it' }}
      >
        {() => (
          <>
            <input type="hidden" name="webhookId" value={id} />
            <p className="text-small text-soft">{former}</p>
          </>
        )}
      </SecretForm>
    </Stack>
  );
}
