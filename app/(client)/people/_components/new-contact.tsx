'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { addContactAction } from '@/lib/features/people/actions';
import { ContactFields } from './contact-fields';

/** Adds somebody; a name is enough. */
export function NewContact() {
  const [state, submit] = useForm(addContactAction);
  return (
    <Form submit={submit} noValidate>
      <Stack>
        <FormAnswer state={state} />
        <ContactFields
          values={'values' in state ? state.values : {}}
          errors={state.status === 'invalid' ? state.errors : {}}
        />
        <div>
          <SubmitButton pendingLabel="Adding">Add person</SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
