'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Checkbox } from '@/app/_ui/checkbox';
import { ChoiceGroup } from '@/app/_ui/choice-group';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { changeFeedbackAction } from '@/lib/features/feedback/actions';
import type { FeedbackView } from '@/lib/features/feedback/schema';
import { FEEDBACK_READING_WORDS, FEEDBACK_READINGS } from '@/lib/rules/feedback-words';
import { FEEDBACK_THEME_LABELS, FEEDBACK_THEMES } from '@/lib/rules/themes';
import { FeedbackFields } from './feedback-fields';

/** READ-1, READ-3: everything about one piece, how it reads and what it is about among it. */
export function EditFeedback({ piece }: { piece: FeedbackView }) {
  const [state, submit] = useForm(changeFeedbackAction);
  const { id, version, reading, themes, ownThemes } = piece;
  return (
    <Form submit={submit} version={version} noValidate className="flex flex-col gap-5">
      <FormAnswer state={state} />
      <input type="hidden" name="feedbackId" value={id} />
      <FeedbackFields state={state} given={piece} />
      <ChoiceGroup
        label="How you read it"
        name="reading"
        optional
        layout="pills"
        options={FEEDBACK_READINGS.map((value) => ({ value, label: FEEDBACK_READING_WORDS[value].label }))}
        defaultValue={typedIn(state, 'reading') ?? reading ?? undefined}
        error={errorIn(state, 'reading')}
      />
      <fieldset className="min-w-0">
        <legend className="text-label font-semibold">What it’s about</legend>
        <div className="mt-2 grid gap-x-6 sm:grid-cols-2">
          {FEEDBACK_THEMES.map((theme) => (
            <Checkbox
              key={theme}
              className="py-2.5"
              label={FEEDBACK_THEME_LABELS[theme]}
              name={`theme-${theme}`}
              defaultChecked={themes.includes(theme)}
            />
          ))}
        </div>
      </fieldset>
      <TextInput
        label="Themes of your own"
        name="ownThemes"
        optional
        hint="With commas between them."
        defaultValue={typedIn(state, 'ownThemes') ?? ownThemes.join(', ')}
        error={errorIn(state, 'ownThemes')}
      />
      <div>
        <SubmitButton variant="plain" pendingLabel="Saving">
          Save
        </SubmitButton>
      </div>
    </Form>
  );
}
