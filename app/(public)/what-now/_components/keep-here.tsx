'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { keepAnswersAction } from '@/lib/features/answers/actions';
import { type Subject, SubjectFields } from './subject-fields';

/** Keeps the answers for whoever is signed in. */
export function KeepHere({ start }: { start: Subject }) {
  const [state, submit] = useForm(keepAnswersAction);
  return (
    <Form submit={submit} noValidate>
      <Stack>
        <FormAnswer state={state} />
        <SubjectFields state={state} start={start} />
        <SubmitButton wide pendingLabel="Saving">
          Keep this
        </SubmitButton>
      </Stack>
    </Form>
  );
}
