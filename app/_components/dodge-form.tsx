'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { ChoiceGroup } from '@/app/_ui/choice-group';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import type { FormState } from '@/lib/access/form';
import { errorIn, heldIn, typedIn } from '@/lib/access/form';
import { answerDodgeAction, changeDodgeAction } from '@/lib/features/dodges/actions';
import type { DodgeView } from '@/lib/features/dodges/schema';
import { DODGE_ANSWER_LABELS, DODGE_ANSWERS } from '@/lib/rules/dodge-answers';

/** DODGE: the question of the day, to be answered on Today. */
export function DodgeQuestion({ rejectionId, version }: { rejectionId: string; version: number }) {
  const [state, submit] = useForm(answerDodgeAction);
  return (
    <Form submit={submit} version={version} className="flex flex-col gap-4">
      <input type="hidden" name="rejectionId" value={rejectionId} />
      <Answer state={state} />
    </Form>
  );
}

/** DODGE: an answer that somebody gave, to be changed. */
export function DodgeChange({ dodge: { id, answer, line, version } }: { dodge: DodgeView }) {
  const [state, submit] = useForm(changeDodgeAction);
  return (
    <Form submit={submit} version={version} className="flex flex-col gap-4">
      <input type="hidden" name="dodgeId" value={id} />
      <Answer state={state} answer={answer} line={line} />
    </Form>
  );
}

function Answer({
  state,
  answer,
  line,
}: {
  state: FormState;
  answer?: DodgeView['answer'];
  line?: string | null;
}) {
  return (
    <>
      <FormAnswer state={state} />
      <ChoiceGroup
        label="Looking back, are you glad it wasn’t you?"
        name="answer"
        layout="pills"
        options={DODGE_ANSWERS.map((value) => ({ value, label: DODGE_ANSWER_LABELS[value] }))}
        defaultValue={typedIn(state, 'answer') ?? answer ?? undefined}
        error={errorIn(state, 'answer')}
      />
      <TextArea
        label="A line about it"
        name="line"
        rows={2}
        optional
        hint="Only you can read it."
        {...heldIn(state, 'line', line ?? '')}
      />
      <div>
        <SubmitButton variant="plain" pendingLabel="Saving">
          Save
        </SubmitButton>
      </div>
    </>
  );
}
