'use client';

import { ApplicationSelect } from '@/app/_components/application-select';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { DateTimeInput } from '@/app/_ui/date-time-input';
import { Stack } from '@/app/_ui/page';
import { Select } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { errorIn, typedIn } from '@/lib/access/form';
import type { ApplicationChoice } from '@/lib/features/applications/types';
import { giveDocumentAction } from '@/lib/features/documents/actions';

/** Says which version went to which application, and when. */
export function GiveForm({
  documentId,
  numbers,
  choices,
}: {
  documentId: string;
  /** The newest first. */
  numbers: readonly number[];
  choices: readonly ApplicationChoice[];
}) {
  const [state, submit] = useForm(giveDocumentAction);
  return (
    <Form submit={submit} noValidate>
      <Stack>
        <FormAnswer state={state} />
        <input type="hidden" name="documentId" value={documentId} />
        {numbers.length > 1 ? (
          <Select
            label="Version"
            name="number"
            options={numbers.map((number) => ({ value: String(number), label: `Version ${number}` }))}
            defaultValue={typedIn(state, 'number') ?? String(numbers[0])}
            error={errorIn(state, 'number')}
          />
        ) : (
          <input type="hidden" name="number" value={numbers[0]} />
        )}
        <ApplicationSelect
          label="Application"
          name="applicationId"
          placeholder="Choose one"
          choices={choices}
          defaultValue={typedIn(state, 'applicationId')}
          error={errorIn(state, 'applicationId')}
        />
        <DateTimeInput
          kind="date"
          label="Sent on"
          name="givenOn"
          optional
          hint="Left empty, it’s the day you save this."
          className="max-w-60"
          defaultValue={typedIn(state, 'givenOn') ?? ''}
          error={errorIn(state, 'givenOn')}
        />
        <div>
          <SubmitButton variant="plain" pendingLabel="Saving">
            Mark as sent
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
