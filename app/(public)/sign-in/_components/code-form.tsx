'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { typeCode } from '@/lib/features/sign-in/actions';
import { BrowserZone } from '../../_components/browser-zone';

/** Takes the eight characters from the email, with or without spaces, in upper or lower case. */
export function CodeForm({ to, keeps }: { to: string | null; keeps: boolean }) {
  const [state, submit] = useForm(typeCode);
  return (
    <Form submit={submit} noValidate>
      <Stack>
        <FormAnswer state={state} />
        <TextInput
          label="The code from the email"
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          hint="Eight letters and digits. Upper or lower case doesn’t matter."
          defaultValue={typedIn(state, 'code')}
          error={errorIn(state, 'code')}
          required
        />
        {to && <input type="hidden" name="to" value={to} />}
        <BrowserZone />
        <SubmitButton wide pendingLabel="Signing you in">
          {keeps ? 'Save my answers' : 'Sign in'}
        </SubmitButton>
      </Stack>
    </Form>
  );
}
