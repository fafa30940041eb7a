'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import type { ButtonVariant } from '@/app/_ui/button';
import { ChoiceGroup } from '@/app/_ui/choice-group';
import { SubmitButton } from '@/app/_ui/submit-button';
import { errorIn } from '@/lib/access/form';
import {
  askWasDeclinedAction,
  askWasNotDeclinedAction,
  noteAnswerAction,
} from '@/lib/features/replies/actions';
import type { AskAnswer } from '@/lib/features/replies/types';

/** ASK-2: one button that notes that they declined to give feedback, or undoes that. */
export function DeclinedForm({
  replyId,
  declined,
  label,
  variant = 'plain',
}: {
  replyId: string;
  declined: boolean;
  label: string;
  variant?: ButtonVariant;
}) {
  const [state, submit] = useForm(declined ? askWasNotDeclinedAction : askWasDeclinedAction);
  return (
    <Form submit={submit} className="flex flex-col items-start gap-2.5">
      <FormAnswer state={state} />
      <input type="hidden" name="replyId" value={replyId} />
      <SubmitButton variant={variant} pendingLabel="One moment">
        {label}
      </SubmitButton>
    </Form>
  );
}

const ANSWERS: { value: AskAnswer; label: string }[] = [
  { value: 'substance', label: 'Yes, something useful' },
  { value: 'vague', label: 'Yes, but vague' },
  { value: 'none', label: 'No answer' },
];

/** ASK-4: what answer the request got, for the person's own record. */
export function AnswerForm({ replyId, answer }: { replyId: string; answer: AskAnswer | null }) {
  const [state, submit] = useForm(noteAnswerAction);
  return (
    <Form submit={submit} className="flex flex-col items-start gap-3">
      <FormAnswer state={state} />
      <input type="hidden" name="replyId" value={replyId} />
      <ChoiceGroup
        key={answer}
        label="Did they answer?"
        hint="For your own records."
        name="answer"
        layout="pills"
        defaultValue={answer ?? undefined}
        options={ANSWERS}
        error={errorIn(state, 'answer')}
      />
      <SubmitButton variant="plain" pendingLabel="Saving">
        {answer === null ? 'Save answer' : 'Change answer'}
      </SubmitButton>
    </Form>
  );
}
