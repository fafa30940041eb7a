'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { addThoughtAction } from '@/lib/features/thoughts/actions';

/** DISTORT: one field for the thought; what follows is on its own page. The keyboard's microphone writes here too. */
export function NewThought({ rejectionId }: { rejectionId?: string | undefined }) {
  const [state, submit] = useForm(addThoughtAction);
  return (
    <Form submit={submit} noValidate>
      <Stack>
        <FormAnswer state={state} />
        {rejectionId && <input type="hidden" name="rejectionId" value={rejectionId} />}
        <TextArea
          label="The thought"
          name="text"
          rows={3}
          hint="Type it, or say it with your keyboard’s microphone. Nobody else can read it."
          defaultValue={typedIn(state, 'text')}
          error={errorIn(state, 'text')}
        />
        <div>
          <SubmitButton pendingLabel="Writing down">Look at it</SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
