'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { ChoiceGroup } from '@/app/_ui/choice-group';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { noteAnswerAction } from '@/lib/features/replies/actions';
import type { AskAnswer } from '@/lib/features/replies/types';

const ANSWERS: { value: AskAnswer; label: string }[] = [
  { value: 'substance', label: 'Yes, something useful' },
  { value: 'vague', label: 'Yes, but vague' },
  { value: 'none', label: 'No answer' },
];

/** ASK-4: whether an answer came, and what they said, which goes to the rejection's feedback. */
export function AnswerForm({
  replyId,
  answer,
  words = '',
}: {
  replyId: string;
  answer: AskAnswer | null;
  /** What was found of their answer, to be confirmed or edited. */
  words?: string;
}) {
  const [state, submit] = useForm(noteAnswerAction);
  const chosen = typedIn(state, 'answer') ?? answer ?? undefined;
  return (
    <Form submit={submit} id="answer" className="flex flex-col items-start gap-4">
      <FormAnswer state={state} />
      <input type="hidden" name="replyId" value={replyId} />
      <ChoiceGroup
        key={answer}
        label="Did they answer?"
        name="answer"
        layout="pills"
        defaultValue={chosen}
        options={ANSWERS}
        error={errorIn(state, 'answer')}
      />
      <div className="w-full">
        <TextArea
          key={`${answer}-${words}`}
          label="What they said"
          name="words"
          optional
          hint="Paste it as it is. It’s added to the feedback on this rejection, and only you can see it."
          rows={5}
          defaultValue={typedIn(state, 'words') ?? words}
          error={errorIn(state, 'words')}
        />
      </div>
      <SubmitButton variant="plain" pendingLabel="Saving">
        {answer === null ? 'Save answer' : 'Change answer'}
      </SubmitButton>
    </Form>
  );
}
