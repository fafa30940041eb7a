'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { saveInterviewNotesAction } from '@/lib/features/interviews/actions';
import type { InterviewView } from '@/lib/features/interviews/schema';

type Noted = Pick<InterviewView, 'id' | 'version' | 'preparation' | 'debrief' | 'outcome'>;

/** What the person prepares, and afterwards how it went and what came of it. Only they can read it. */
export function NotesForm({ interview, over }: { interview: Noted; over: boolean }) {
  const [state, submit] = useForm(saveInterviewNotesAction);
  const field = (name: 'preparation' | 'debrief' | 'outcome') => ({
    name,
    defaultValue: typedIn(state, name) ?? interview[name] ?? '',
    error: errorIn(state, name),
  });
  return (
    <Form submit={submit} version={interview.version} noValidate>
      <Stack>
        <FormAnswer state={state} />
        <input type="hidden" name="interviewId" value={interview.id} />
        <TextArea
          label="Preparation"
          optional
          hint="What you want to say, and what you want to ask."
          rows={over ? 3 : 5}
          {...field('preparation')}
        />
        <TextArea
          label="How it went"
          optional
          hint="For afterwards, while you remember."
          rows={over ? 5 : 3}
          {...field('debrief')}
        />
        <TextArea label="What came of it" optional rows={2} {...field('outcome')} />
        <div>
          <SubmitButton pendingLabel="Saving">Save notes</SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
