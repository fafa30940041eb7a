'use client';

import { confirmed } from '@/app/_components/confirm/ask';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn } from '@/lib/access/form';
import { confirmAuthenticator, startAuthenticator } from '@/lib/features/factors/actions';
import type { AppSecret } from '@/lib/features/factors/types';
import { CodesOnce } from './codes-once';

const start = confirmed(startAuthenticator);
const confirm = confirmed(confirmAuthenticator);

/** Sets an app up in two steps: it takes the secret, and says its first code. */
export function AuthenticatorForm({ there }: { there: boolean }) {
  const [started, begin] = useForm(start);
  const [state, submit] = useForm(confirm);
  if (state.status === 'done' && state.mark) {
    return (
      <div className="mt-4">
        <CodesOnce codes={state.mark} />
      </div>
    );
  }
  if (there) return state.status === 'done' ? <FormAnswer state={state} /> : null;
  if (started.status !== 'done' || !started.mark) {
    return (
      <Form submit={begin}>
        <Stack>
          <FormAnswer state={started} />
          <div>
            <SubmitButton variant="plain" pendingLabel="One moment">
              Set up an app
            </SubmitButton>
          </div>
        </Stack>
      </Form>
    );
  }
  const { secret, path, size } = JSON.parse(started.mark) as AppSecret;
  return (
    <Form submit={submit} noValidate>
      <Stack>
        <FormAnswer state={state} />
        <p>Scan this with your app, then type the six digits it shows.</p>
        {/* Black on white in both themes, as cameras want it. */}
        <svg
          role="img"
          aria-label="A square code for your authenticator app"
          viewBox={`0 0 ${size} ${size}`}
          shapeRendering="crispEdges"
          className="size-44 rounded-control"
        >
          <rect width={size} height={size} fill="white" />
          <path d={path} fill="black" />
        </svg>
        <p className="text-small text-soft">
          Or type this into the app:{' '}
          <code className="break-words text-ink" data-secret>
            {secret}
          </code>
        </p>
        <TextInput
          label="Six digits from the app"
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          error={errorIn(state, 'code')}
        />
        <div>
          <SubmitButton variant="plain" pendingLabel="Checking">
            Add the app
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
