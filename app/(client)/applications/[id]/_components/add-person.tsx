'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { Select } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { addContactAction, linkContactAction } from '@/lib/features/people/actions';
import type { ContactLine } from '@/lib/features/people/of-application';

/** Says that somebody who is known already has to do with this application. */
export function ChoosePerson({
  applicationId,
  others,
}: {
  applicationId: string;
  others: readonly ContactLine[];
}) {
  const [state, submit] = useForm(linkContactAction);
  return (
    <Form submit={submit} noValidate>
      <FormAnswer state={state} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <div className="flex items-end gap-2">
        <Select
          label="From your people"
          name="contactId"
          className="flex-1"
          placeholder="Choose one"
          options={others.map(({ id, name, role }) => ({
            value: id,
            label: [name, role].filter(Boolean).join(', '),
          }))}
          error={errorIn(state, 'contactId')}
        />
        <SubmitButton variant="plain" pendingLabel="Adding">
          Add<span className="sr-only"> this person</span>
        </SubmitButton>
      </div>
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
