'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import type { SelectOption } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { changeInterviewAction } from '@/lib/features/interviews/actions';
import { InterviewFields, type InterviewValues } from '../../_components/interview-fields';

/** Changes when, where and what an interview is. */
export function EditInterview({
  interviewId,
  version,
  values,
  zones,
  kinds,
}: {
  interviewId: string;
  version: number;
  values: InterviewValues;
  zones: string;
  kinds: readonly SelectOption[];
}) {
  const [state, submit] = useForm(changeInterviewAction);
  return (
    <Form submit={submit} version={version} noValidate>
      <Stack>
        <FormAnswer state={state} />
        <input type="hidden" name="interviewId" value={interviewId} />
        <InterviewFields values={values} zones={zones} kinds={kinds} state={state} />
        <div>
          <SubmitButton variant="plain" pendingLabel="Saving">
            Save
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
