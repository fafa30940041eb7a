'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { asksForReturn, ReturnChoice } from '@/app/_components/return-choice';
import { ButtonLink } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { Stack } from '@/app/_ui/page';
import type { SelectOption } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea, TextInput } from '@/app/_ui/text-input';
import { addApplicationAction } from '@/lib/features/applications/actions';
import { AddAgain } from '../../../_components/add-again';
import { DetailFields } from '../../_components/detail-fields';
import { FutureDay } from '../../_components/future-day';
import { PastEnding } from '../../_components/past-ending';
import { RecordFields } from '../../_components/record-fields';
import { StageFields } from '../../_components/stage-fields';

/** The full form for a new application. Leads to the application. */
export function NewApplicationForm({ stages }: { stages: readonly SelectOption[] }) {
  const [state, submit] = useForm(addApplicationAction);
  const values: Record<string, string> = 'values' in state ? state.values : {};
  const errors = state.status === 'invalid' ? state.errors : {};
  return (
    <Form submit={submit} noValidate>
      <Stack>
        <FormAnswer state={state} />
        <ReturnChoice state={state} verb="Add it" saves />
        <div className="grid items-end gap-4.5 sm:grid-cols-2 xl:grid-cols-3">
          <DetailFields values={values} errors={errors}>
            <StageFields
              choices={stages}
              stage={values.stage}
              laterLabel={values.laterLabel}
              errors={errors}
            />
          </DetailFields>
        </div>
        <PastEnding state={state} />
        <FutureDay state={state} />
        <AddAgain state={state} />
        <Disclosure summary="More: place, deadline, salary, tags, a note">
          <Stack>
            <RecordFields values={values} errors={errors} />
            <TextInput
              label="Tags"
              optional
              name="tags"
              hint="With commas between them."
              autoComplete="off"
              defaultValue={values.tags ?? ''}
              error={errors.tags}
            />
            <TextArea
              label="Note"
              optional
              name="note"
              defaultValue={values.note ?? ''}
              error={errors.note}
            />
          </Stack>
        </Disclosure>
        <div className="flex flex-wrap gap-2.5">
          {!asksForReturn(state) && <SubmitButton pendingLabel="Adding">Add application</SubmitButton>}
          <ButtonLink href="/pipeline" variant="quiet">
            Back to the pipeline
          </ButtonLink>
        </div>
      </Stack>
    </Form>
  );
}
