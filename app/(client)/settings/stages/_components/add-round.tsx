'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Select, type SelectOption } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { addRoundAction } from '@/lib/features/stages/actions';

/** A round of the person's own: a name, and which of the seven stages it is. */
export function AddRound({ stages }: { stages: readonly SelectOption[] }) {
  const [state, submit] = useForm(addRoundAction);
  return (
    <Form submit={submit} noValidate>
      <FormAnswer state={state} />
      <div className="mt-3 grid items-start gap-3 first:mt-0 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
        <TextInput
          label="Name of the round"
          name="name"
          maxLength={60}
          autoComplete="off"
          required
          defaultValue={typedIn(state, 'name')}
          error={errorIn(state, 'name')}
        />
        <Select
          label="Counts as"
          name="stage"
          options={stages}
          defaultValue={typedIn(state, 'stage') ?? 'later-interview'}
          error={errorIn(state, 'stage')}
        />
        {/* The margin is the height of a label, so that the button lines up with the fields. */}
        <SubmitButton pendingLabel="Adding" className="sm:mt-[1.6875rem]">
          Add round
        </SubmitButton>
      </div>
    </Form>
  );
}
