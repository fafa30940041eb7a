'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Checkbox } from '@/app/_ui/checkbox';
import { FieldError } from '@/app/_ui/field';
import { Stack } from '@/app/_ui/page';
import { ShownOnce } from '@/app/_ui/shown-once';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { addWebhookAction } from '@/lib/features/webhooks/actions';

/** Adds a webhook and shows its secret once. */
export function WebhookForm({ events }: { events: readonly { name: string; label: string }[] }) {
  const [state, submit] = useForm(addWebhookAction);
  const missing = errorIn(state, 'events');
  return (
    <Form submit={submit} noValidate>
      <Stack>
        {state.status === 'done' ? <NewSecret secret={state.message ?? ''} /> : <FormAnswer state={state} />}
        <TextInput
          label="What is it for?"
          name="name"
          autoComplete="off"
          placeholder="My spreadsheet"
          defaultValue={typedIn(state, 'name')}
          error={errorIn(state, 'name')}
        />
        <TextInput
          label="Address"
          name="url"
          inputMode="url"
          autoComplete="off"
          placeholder="https://example.com/hook"
          defaultValue={typedIn(state, 'url')}
          error={errorIn(state, 'url')}
        />
        <fieldset className="min-w-0" aria-describedby={missing ? 'webhook-events' : undefined}>
          <legend className="mb-2 text-label font-semibold">Send it when</legend>
          <div className="grid gap-2.5 sm:grid-cols-2">
            {events.map(({ name, label }) => (
              <Checkbox key={name} label={label} name={name} defaultChecked={typedIn(state, name) === 'on'} />
            ))}
          </div>
          {missing && <FieldError id="webhook-events">{missing}</FieldError>}
        </fieldset>
        <div>
          <SubmitButton variant="plain" pendingLabel="Adding">
            Add webhook
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}

function NewSecret({ secret }: { secret: string }) {
  return (
    <ShownOnce title="Copy its secret now. We won’t show it again." text={secret}>
      <p className="mb-2">Your program checks with it that a message comes from here.</p>
      <code className="text-small break-all" data-webhook-secret>
        {secret}
      </code>
    </ShownOnce>
  );
}
