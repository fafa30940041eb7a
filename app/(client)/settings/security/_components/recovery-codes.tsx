'use client';

import { confirmed } from '@/app/_components/confirm/ask';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { makeRecoveryCodes } from '@/lib/features/factors/actions';
import { inWords } from '@/lib/rules/numbers-in-words';
import { CodesOnce } from './codes-once';

const renew = confirmed(makeRecoveryCodes);

export function RecoveryCodes({ left }: { left: number }) {
  const [state, submit] = useForm(renew);
  return (
    <Form submit={submit}>
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
    </Form>
  );
}
