'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { askToKeep } from '@/lib/features/sign-in/actions';
import { useSolved } from '../../_components/use-solved';
import { type Subject, SubjectFields } from './subject-fields';

/** Asks where to send the code with which the answers are kept; an account is made by it where there is none. */
export function KeepByMail({ start }: { start: Subject }) {
  const [state, submit] = useForm(askToKeep);
  const able = useSolved(state, submit.dispatch);
  return (
    <Form submit={submit} noValidate>
      <Stack>
        <FormAnswer state={state} />
        <SubjectFields state={state} start={start} />
        <TextInput
          label="Your email address"
          name="email"
          type="email"
          autoComplete="email"
          inputMode="email"
          hint="No password. We’ll email you a code, whether you’re new or coming back."
          defaultValue={typedIn(state, 'email')}
          error={errorIn(state, 'email')}
          required
        />
        {able && <input type="hidden" name="proof" value="able" />}
        <SubmitButton wide pending={state.status === 'puzzle'} pendingLabel="Sending">
          Email me the code
        </SubmitButton>
      </Stack>
    </Form>
  );
}
