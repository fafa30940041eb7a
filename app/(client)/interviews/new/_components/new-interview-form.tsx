'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { Select, type SelectOption } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { addInterviewAction } from '@/lib/features/interviews/actions';
import { InterviewFields, type InterviewValues } from '../../_components/interview-fields';

/** Adds an interview to an application: the one that was asked for, or one of those that are open. */
export function NewInterviewForm({
  applications,
  chosen,
  notAll,
  values,
  zones,
  kinds,
}: {
  applications: readonly SelectOption[];
  chosen: string | null;
  /** What to do where the choices are not all there are. */
  notAll: string | undefined;
  values: InterviewValues;
  zones: string;
  kinds: readonly SelectOption[];
}) {
  const [state, submit] = useForm(addInterviewAction);
  return (
    <Form submit={submit} noValidate data-adds="">
      <Stack>
        <FormAnswer state={state} />
        <Select
          label="Application"
          required
          name="applicationId"
          hint={notAll}
          options={applications}
          placeholder="Choose one"
          defaultValue={typedIn(state, 'applicationId') ?? chosen ?? ''}
          error={errorIn(state, 'applicationId')}
        />
        <InterviewFields values={values} zones={zones} kinds={kinds} state={state} />
        <TextArea
          label="Preparation"
          optional
          name="preparation"
          hint="What you want to say, and what you want to ask. Only you can read it."
          defaultValue={typedIn(state, 'preparation') ?? ''}
          error={errorIn(state, 'preparation')}
        />
        <div>
          <SubmitButton pendingLabel="Adding">Add interview</SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
