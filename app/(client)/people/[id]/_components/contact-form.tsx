'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { changeContactAction } from '@/lib/features/people/actions';
import type { ContactView } from '@/lib/features/people/schema';
import { ContactFields } from '../../_components/contact-fields';

/** Everything that is known of somebody, to edit. */
export function ContactForm({ contact }: { contact: ContactView }) {
  const [state, submit] = useForm(changeContactAction);
  return (
    <Form submit={submit} version={contact.version} noValidate>
      <Stack>
        <FormAnswer state={state} />
        <input type="hidden" name="contactId" value={contact.id} />
        <ContactFields
          values={'values' in state ? state.values : contact}
          errors={state.status === 'invalid' ? state.errors : {}}
        />
        <div>
          <SubmitButton pendingLabel="Saving">Save</SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
