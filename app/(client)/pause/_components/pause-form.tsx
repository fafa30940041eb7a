'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { type Choice, ChoiceGroup } from '@/app/_ui/choice-group';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { errorIn, typedIn } from '@/lib/access/form';
import { pauseAction } from '@/lib/features/pauses/actions';

/** How long, and one button. In a break it changes when that ends. */
export function PauseForm({ choices, running }: { choices: readonly Choice[]; running: boolean }) {
  const [state, submit] = useForm(pauseAction);
  return (
    <Form submit={submit} noValidate>
      <Stack>
        <FormAnswer state={state} />
        <ChoiceGroup
          label={running ? 'How long from now' : 'For how long'}
          name="for"
          layout="pills"
          options={choices}
          defaultValue={typedIn(state, 'for') ?? (running ? undefined : choices[0]?.value)}
          error={errorIn(state, 'for')}
        />
        <div>
          <SubmitButton variant={running ? 'plain' : 'strong'} pendingLabel="Pausing">
            {running ? 'Change' : 'Pause everything'}
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
