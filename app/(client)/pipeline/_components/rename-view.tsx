'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { errorIn } from '@/lib/access/form';
import { renameViewAction } from '@/lib/features/views/actions';
import type { SavedView } from '@/lib/features/views/types';
import { ViewName } from './view-name';

/** Gives a saved view another name; what it shows stays. */
export function RenameView({ view: { id, name, version } }: { view: SavedView }) {
  const [state, submit] = useForm(renameViewAction);
  return (
    <Form submit={submit} version={version} noValidate className="flex flex-wrap items-end gap-2.5">
      {!errorIn(state, 'name') && <FormAnswer state={state} />}
      <input type="hidden" name="viewId" value={id} />
      <ViewName state={state} name={name} />
      <SubmitButton pendingLabel="Saving">Rename</SubmitButton>
    </Form>
  );
}
