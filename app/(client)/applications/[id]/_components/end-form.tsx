'use client';

import { useActionState } from 'react';
import { FormAnswer } from '@/app/_components/form-answer';
import { ChoiceGroup } from '@/app/_ui/choice-group';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { IDLE } from '@/lib/access/form';
import { endAction } from '@/lib/features/applications/actions';

const CHOICES = [
  { value: 'accepted', label: 'I said yes', description: 'There was an offer, and it is yours.' },
  { value: 'declined', label: 'I said no', description: 'They offered it, and you would rather not.' },
  { value: 'withdrawn', label: 'I stepped out', description: 'You left before there was an answer.' },
  { value: 'ghosted', label: 'They went quiet', description: 'No answer came, and none is expected now.' },
];

/** STAGE: the four endings a person gives; each stays what it is. */
export function EndForm({ id }: { id: string }) {
  const [state, submit] = useActionState(endAction, IDLE);
  return (
    <form action={submit}>
      <Stack>
        <FormAnswer state={state} />
        <input type="hidden" name="id" value={id} />
        <ChoiceGroup
          label="How did it end?"
          name="ending"
          required
          options={CHOICES}
          defaultValue={'values' in state ? state.values.ending : undefined}
          error={state.status === 'invalid' ? state.errors.ending : undefined}
        />
        <div>
          <SubmitButton variant="plain" pendingLabel="Closing">
            Close it like this
          </SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
