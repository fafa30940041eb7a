'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { mergeTagAction } from '@/lib/features/tags/actions';

/** Puts another tag in the place of this one, everywhere. */
export function MergeForm({ id, name, names }: { id: string; name: string; names: string }) {
  const [state, submit] = useForm(mergeTagAction);
  return (
    <Form submit={submit} noValidate aria-label={`Merge ${name}`}>
      <FormAnswer state={state} />
      <input type="hidden" name="tagId" value={id} />
      <div className="grid items-start gap-3 sm:grid-cols-[minmax(0,18rem)_auto] sm:justify-start">
        <TextInput
          label="Tag that stays"
          name="into"
          list={names}
          maxLength={40}
          autoComplete="off"
          required
          defaultValue={typedIn(state, 'into')}
          error={errorIn(state, 'into')}
        />
        {/* The margin is the height of a label, so that the button lines up with the field. */}
        <SubmitButton variant="plain" pendingLabel="Merging" className="sm:mt-[1.6875rem]">
          Merge
        </SubmitButton>
      </div>
    </Form>
  );
}
