'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { heldIn } from '@/lib/access/form';
import { wentWellAction } from '@/lib/features/reviews/actions';

/** REVIEW: the one line of a month that the records can't say. */
export function WentWell({
  month,
  wentWell,
  version,
}: {
  month: string;
  wentWell: string | null;
  version: number;
}) {
  const [state, submit] = useForm(wentWellAction);
  return (
    <Form submit={submit} version={version} className="flex flex-col gap-3 print:hidden">
      <FormAnswer state={state} />
      <input type="hidden" name="month" value={month} />
      <TextArea
        label="In your own words"
        name="wentWell"
        rows={3}
        optional
        hint="A talk you liked, an answer that landed, a day you rested."
        {...heldIn(state, 'wentWell', wentWell ?? '')}
      />
      <div>
        <SubmitButton variant="plain" pendingLabel="Saving">
          Save
        </SubmitButton>
      </div>
    </Form>
  );
}
