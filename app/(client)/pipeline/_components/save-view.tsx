'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { errorIn } from '@/lib/access/form';
import { saveViewAction } from '@/lib/features/views/actions';
import type { SavedView } from '@/lib/features/views/types';
import { ViewName } from './view-name';

/** Saves what the page shows by a name. */
export function SaveView({ place, query }: { place: SavedView['place']; query: string }) {
  const [state, submit] = useForm(saveViewAction);
  return (
    <Form submit={submit} noValidate className="flex flex-wrap items-end gap-2.5">
      {!errorIn(state, 'name') && <FormAnswer state={state} />}
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="query" value={query} />
      <ViewName state={state} />
      <SubmitButton pendingLabel="Saving">Save view</SubmitButton>
    </Form>
  );
}
