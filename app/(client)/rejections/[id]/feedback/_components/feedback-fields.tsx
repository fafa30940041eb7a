'use client';

import { ChoiceGroup } from '@/app/_ui/choice-group';
import { DateTimeInput } from '@/app/_ui/date-time-input';
import { Select } from '@/app/_ui/select';
import { TextArea, TextInput } from '@/app/_ui/text-input';
import { errorIn, type FormState, typedIn } from '@/lib/access/form';
import type { FeedbackView } from '@/lib/features/feedback/schema';
import {
  FEEDBACK_CHANNEL_LABELS,
  FEEDBACK_CHANNELS,
  INTERVIEWER_LABELS,
  INTERVIEWER_VIEWS,
} from '@/lib/rules/feedback-words';
import { DECIDER_LABELS, DECIDERS } from '@/lib/rules/stages';

type Given = Pick<FeedbackView, 'words' | 'person' | 'decider' | 'interviewer' | 'saidOn' | 'channel'>;

/** What was said, by whom, when and how it came; the words alone are needed. */
export function FeedbackFields({ state, given }: { state: FormState; given: Given }) {
  const field = (name: keyof Given) => ({
    name,
    defaultValue: typedIn(state, name) ?? given[name] ?? '',
    error: errorIn(state, name),
  });
  return (
    <>
      <TextArea
        label="What they said"
        hint="As they said it. Only you can see it here."
        rows={5}
        {...field('words')}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextInput label="Who said it" optional autoComplete="off" {...field('person')} />
        <Select
          label="Their part in the decision"
          options={DECIDERS.map((value) => ({ value, label: DECIDER_LABELS[value] }))}
          {...field('decider')}
        />
        <DateTimeInput label="When" kind="date" {...field('saidOn')} />
      </div>
      <ChoiceGroup
        label="How it came"
        optional
        layout="pills"
        options={FEEDBACK_CHANNELS.map((value) => ({ value, label: FEEDBACK_CHANNEL_LABELS[value] }))}
        {...field('channel')}
      />
      <ChoiceGroup
        label="How you found them as an interviewer"
        layout="pills"
        options={INTERVIEWER_VIEWS.map((value) => ({ value, label: INTERVIEWER_LABELS[value] }))}
        {...field('interviewer')}
      />
    </>
  );
}
