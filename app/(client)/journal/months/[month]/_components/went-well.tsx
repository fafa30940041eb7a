'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { heldIn } from '@/lib/access/form';
import { monthAction } from '@/lib/features/reviews/actions';

/** REVIEW: the one line of a month that the records can't say, and the button that closes the month with it. */
export function WentWell({
  month,
  name,
  going,
  wentWell,
  version,
}: {
  month: string;
  /** "October 2026" */
  name: string;
  /** Whether it is not over yet. */
  going: boolean;
  wentWell: string | null;
  version: number;
}) {
  const [state, submit] = useForm(monthAction);
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
      <p className="mt-3 text-soft text-pretty">
        {going
          ? `${name} isn’t over yet. You can close it now, and reopen it later. `
          : 'Closing it keeps the page as it is today, with what you’ve written here. '}
        Only a closed month can be shared with a coach.
      </p>
      <div>
        <SubmitButton name="close" value="yes" variant="quiet" pendingLabel="Closing">
          {`Close ${name}`}
        </SubmitButton>
      </div>
    </Form>
  );
}
