'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { typedIn } from '@/lib/access/form';
import { renameViewAction } from '@/lib/features/views/actions';
import type { SavedView } from '@/lib/features/views/types';

/** Gives a saved view another name; what it shows stays. */
export function RenameView({ view: { id, name, version } }: { view: SavedView }) {
  const [state, submit] = useForm(renameViewAction);
  const error = state.status === 'invalid' ? state.errors.name : undefined;
  return (
    <Form submit={submit} version={version} noValidate className="flex flex-wrap items-end gap-2.5">
      {!error && <FormAnswer state={state} />}
      <input type="hidden" name="viewId" value={id} />
      <TextInput
        label="Name of the view"
        name="name"
        maxLength={60}
        autoComplete="off"
        required
        defaultValue={typedIn(state, 'name') ?? name}
        error={error}
      />
      <SubmitButton pendingLabel="Saving">Rename</SubmitButton>
    </Form>
  );
}
