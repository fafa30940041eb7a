'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { nextTimeAction } from '@/lib/features/thoughts/actions';

/** DISTORT: "I should have" turned around. It comes back before the next interview. */
export function NextTimeForm({ thoughtId, proposed }: { thoughtId: string; proposed: string }) {
  const [state, submit] = useForm(nextTimeAction);
  return (
    <Form submit={submit} noValidate>
      <Stack gap="small">
        <FormAnswer state={state} />
        <input type="hidden" name="thoughtId" value={thoughtId} />
        <TextArea
          label="“I should have” becomes"
          name="next"
          rows={2}
          hint="We’ll bring it back before your next interview."
          defaultValue={typedIn(state, 'next') ?? proposed}
          error={errorIn(state, 'next')}
        />
        <div>
          <SubmitButton variant="plain" pendingLabel="Keeping">
            Keep it for next time
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
