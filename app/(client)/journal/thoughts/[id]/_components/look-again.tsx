'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { SubmitButton } from '@/app/_ui/submit-button';
import { errorIn } from '@/lib/access/form';
import { lookAgainAction } from '@/lib/features/thoughts/actions';

/** DISTORT: how the thought feels now: three buttons, the latest press counts. */
export function LookAgain({
  thoughtId,
  looked,
  choices,
}: {
  thoughtId: string;
  /** What they said last, and on what day. */
  looked: string | null;
  choices: readonly { value: string; label: string }[];
}) {
  const [state, submit] = useForm(lookAgainAction);
  return (
    <Form submit={submit}>
      <input type="hidden" name="thoughtId" value={thoughtId} />
      {looked && <p className="text-pretty">{looked} And now?</p>}
      <div className="mt-3 flex flex-wrap gap-2.5">
        {choices.map(({ value, label }) => (
          <SubmitButton key={value} name="felt" value={value} variant="plain" pendingLabel="One moment">
            {label}
          </SubmitButton>
        ))}
      </div>
      <p role="status" className="mt-2 text-small empty:hidden">
        {errorIn(state, 'felt') ?? ('message' in state ? state.message : null)}
      </p>
    </Form>
  );
}
