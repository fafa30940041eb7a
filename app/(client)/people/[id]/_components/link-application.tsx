'use client';

import { ApplicationSelect } from '@/app/_components/application-select';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { SubmitButton } from '@/app/_ui/submit-button';
import { errorIn } from '@/lib/access/form';
import type { ApplicationChoice } from '@/lib/features/applications/types';
import { linkContactAction } from '@/lib/features/people/actions';

/** Says that somebody has to do with one more application. */
export function LinkApplication({
  contactId,
  choices,
}: {
  contactId: string;
  choices: readonly ApplicationChoice[];
}) {
  const [state, submit] = useForm(linkContactAction);
  return (
    <Form submit={submit} noValidate>
      <input type="hidden" name="contactId" value={contactId} />
      <div className="flex flex-wrap items-end gap-2.5">
        <ApplicationSelect
          label="Add an application"
          name="applicationId"
          className="min-w-[12rem] flex-1"
          placeholder="Choose one"
          choices={choices}
          error={errorIn(state, 'applicationId')}
        />
        <SubmitButton variant="plain" pendingLabel="Adding">
          Add
        </SubmitButton>
      </div>
    </Form>
  );
}
