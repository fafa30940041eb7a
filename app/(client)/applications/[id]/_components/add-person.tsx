'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { addContactAction, linkContactAction } from '@/lib/features/people/actions';
import type { ContactLine } from '@/lib/features/people/of-application';
import { ChoosePerson } from '../../../_components/choose-person';

/** Says that somebody who is known already has to do with this application. */
export function LinkPerson({
  applicationId,
  others,
}: {
  applicationId: string;
  others: readonly ContactLine[];
}) {
  const [state, submit] = useForm(linkContactAction);
  return (
    <Form submit={submit} noValidate>
      <input type="hidden" name="applicationId" value={applicationId} />
      <ChoosePerson state={state} others={others} />
    </Form>
  );
}

/** Adds somebody new; a name is enough, the rest is on their own page. */
export function AddPerson({ applicationId }: { applicationId: string }) {
  const [state, submit] = useForm(addContactAction);
  const field = (name: 'name' | 'role') => ({
    ...{ name, defaultValue: typedIn(state, name) ?? '', error: errorIn(state, name) },
    autoComplete: 'off',
  });
  return (
    <Form submit={submit} noValidate>
      <Stack gap="small">
        <FormAnswer state={state} />
        <input type="hidden" name="applicationId" value={applicationId} />
        <TextInput label="Their name" required {...field('name')} />
        <TextInput
          label="What they do"
          optional
          hint="For example recruiter or referrer."
          {...field('role')}
        />
        <div>
          <SubmitButton variant="plain" pendingLabel="Adding">
            Add person
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
