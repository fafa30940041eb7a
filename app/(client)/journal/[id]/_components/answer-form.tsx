'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { writeToCoach } from '@/lib/features/coaching/actions';

/** The client writes back to one coach under an entry. */
export function AnswerForm({
  entryId,
  coachingId,
  coach,
}: {
  entryId: string;
  coachingId: string;
  coach: string;
}) {
  const [state, submit] = useForm(writeToCoach);
  return (
    <Form submit={submit} noValidate>
      <Stack>
        <FormAnswer state={state} />
        <input type="hidden" name="entryId" value={entryId} />
        <input type="hidden" name="coachingId" value={coachingId} />
        <TextArea
          label={`Write to ${coach}`}
          name="body"
          defaultValue={typedIn(state, 'body')}
          error={errorIn(state, 'body')}
        />
        <div>
          <SubmitButton pendingLabel="Sending" variant="plain">
            Send
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
