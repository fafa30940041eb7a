'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/app/_ui/button';
import { FormError } from '@/app/_ui/form-error';
import { Notice } from '@/app/_ui/notice';
import { Stack } from '@/app/_ui/page';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, type FormState, IDLE } from '@/lib/access/form';
import {
  confirmWithCode,
  confirmWithMail,
  confirmWithPasskey,
  mailConfirmCode,
} from '@/lib/features/factors/actions';
import type { WaysToConfirm } from '@/lib/features/factors/types';
import { passkeyAnswer } from './passkey';

type Props = { ways: WaysToConfirm; onConfirmed: () => void };
type Action = (before: FormState, form: FormData) => Promise<FormState>;

/**
 * The ways in which somebody can show that it is them. Sent by hand and not as form actions: the page behind may be in the
 * middle of one, and React would hold back what this one says until that is over.
 */
export function ConfirmForms({ ways, onConfirmed }: Props) {
  const [state, setState] = useState<FormState>(IDLE);
  const [busy, setBusy] = useState(false);
  const [mailed, setMailed] = useState(false);

  async function send(action: Action, form: FormData, after: () => void) {
    if (busy) return;
    setBusy(true);
    const answer = await action(IDLE, form).catch((): FormState => FAILED);
    setBusy(false);
    setState(answer);
    if (answer.status === 'done') after();
  }

  const typed = (action: Action) => (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    send(action, new FormData(event.currentTarget), onConfirmed);
  };

  async function withPasskey(options: string) {
    const answer = await passkeyAnswer(options);
    if (answer === null) return setState({ ...FAILED, message: 'No passkey was used. Please try again.' });
    const form = new FormData();
    form.set('answer', answer);
    await send(confirmWithPasskey, form, onConfirmed);
  }

  const { passkey } = ways;
  return (
    <Stack>
      {state.status === 'invalid' && <FormError title={state.message} />}
      {passkey && (
        <Button variant="strong" wide aria-disabled={busy || undefined} onClick={() => withPasskey(passkey)}>
          Use a passkey
        </Button>
      )}
      {(ways.authenticator || ways.recovery) && (
        <form onSubmit={typed(confirmWithCode)} noValidate>
          <Stack>
            <TextInput
              label={ways.authenticator ? 'Code from your authenticator app' : 'Recovery code'}
              hint={ways.authenticator && ways.recovery ? 'Or one of your recovery codes.' : undefined}
              name="code"
              autoComplete="one-time-code"
              autoCapitalize="characters"
              spellCheck={false}
              error={errorIn(state, 'code')}
            />
            <Button
              type="submit"
              variant={passkey ? 'plain' : 'strong'}
              wide
              aria-disabled={busy || undefined}
            >
              Confirm
            </Button>
          </Stack>
        </form>
      )}
      {ways.mail && !mailed && (
        <Button
          variant="strong"
          wide
          aria-disabled={busy || undefined}
          onClick={() => send(mailConfirmCode, new FormData(), () => setMailed(true))}
        >
          Email me a code
        </Button>
      )}
      {ways.mail && mailed && (
        <form onSubmit={typed(confirmWithMail)} noValidate>
          <Stack>
            {state.status === 'done' && (
              <Notice tone="live" announce>
                We’ve emailed you a code.
              </Notice>
            )}
            <TextInput
              label="The code from the email"
              name="code"
              autoComplete="one-time-code"
              autoCapitalize="characters"
              spellCheck={false}
              error={errorIn(state, 'code')}
            />
            <Button type="submit" variant="strong" wide aria-disabled={busy || undefined}>
              Confirm
            </Button>
          </Stack>
        </form>
      )}
    </Stack>
  );
}

const FAILED = {
  status: 'invalid',
  message: 'That didn’t work just now. Please try again.',
  errors: {},
  values: {},
} as const satisfies FormState;
