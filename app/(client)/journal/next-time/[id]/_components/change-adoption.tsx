'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { Select, type SelectOption } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { changeAdoptionAction } from '@/lib/features/adoptions/actions';
import type { AdoptionView } from '@/lib/features/adoptions/schema';

type ChangeAdoptionProps = { adoption: AdoptionView; choices: readonly SelectOption[] };

export function ChangeAdoption({ adoption: { id, text, kind, version }, choices }: ChangeAdoptionProps) {
  const [state, submit] = useForm(changeAdoptionAction);
  return (
    <Form submit={submit} version={version}>
      <Stack>
        <FormAnswer state={state} />
        <input type="hidden" name="adoptionId" value={id} />
        <TextArea
          label="Next time I will"
          name="text"
          defaultValue={typedIn(state, 'text') ?? text}
          error={errorIn(state, 'text')}
        />
        <Select
          label="Remind me before"
          name="kind"
          options={choices}
          defaultValue={typedIn(state, 'kind') ?? kind ?? ''}
          error={errorIn(state, 'kind')}
        />
        <div>
          <SubmitButton pendingLabel="Saving">Save</SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
