'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Checkbox } from '@/app/_ui/checkbox';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { runImportAction } from '@/lib/features/imports/actions';

const CHOICES = /^(?:shown:|column:|answer:|dateOrder$)/;

/** Brings the rows in: all of them, or without those that have an error. */
export function RunForm({
  id,
  good,
  bad,
  chosenIn,
}: {
  id: string;
  good: number;
  bad: number;
  /** The form whose choices go along: what it shows as chosen counts, read already or not. */
  chosenIn: RefObject<HTMLFormElement | null>;
}) {
  const [state, submit] = useForm(runImportAction);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const own = form.current;
    if (!own) return;
    const takeAlong = ({ formData }: FormDataEvent) => {
      if (!chosenIn.current) return;
      for (const [name, value] of new FormData(chosenIn.current))
        if (CHOICES.test(name)) formData.append(name, value);
    };
    own.addEventListener('formdata', takeAlong);
    return () => own.removeEventListener('formdata', takeAlong);
  }, [chosenIn]);
  return (
    <Form ref={form} submit={submit} noValidate>
      <input type="hidden" name="importId" value={id} />
      <Stack>
        <FormAnswer state={state} />
        {bad > 0 && (
          <Checkbox
            name="leaveOut"
            label={bad === 1 ? 'Leave out the row with an error' : `Leave out the ${bad} rows with an error`}
            hint="Otherwise nothing is imported until they’re settled. You get a list of what stayed out."
          />
        )}
        <div>
          <SubmitButton pendingLabel="Starting">
            {good === 1 ? 'Import 1 application' : `Import ${good} applications`}
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
