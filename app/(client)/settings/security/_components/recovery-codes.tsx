'use client';

import { useActionState } from 'react';
import { confirmed } from '@/app/_components/confirm/ask';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { IDLE } from '@/lib/access/form';
import { makeRecoveryCodes } from '@/lib/features/factors/actions';
import { inWords } from '@/lib/rules/numbers-in-words';
import { CodesOnce } from './codes-once';

const renew = confirmed(makeRecoveryCodes);

export function RecoveryCodes({ left }: { left: number }) {
  const [state, submit] = useActionState(renew, IDLE);
  return (
    <form action={submit}>
      <Stack>
        {state.status === 'done' && state.mark ? (
          <CodesOnce codes={state.mark} />
        ) : (
          <FormAnswer state={state} />
        )}
        <p>
          {left === 0
            ? 'None of your codes work any more.'
            : `You have ${inWords(left)} ${left === 1 ? 'code' : 'codes'} left.`}
        </p>
        <div>
          <SubmitButton variant="plain" pendingLabel="Making new codes">
            Make new codes
          </SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
