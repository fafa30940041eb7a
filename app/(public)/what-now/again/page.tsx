import type { Metadata } from 'next';
import { Switch } from '@/app/_ui/checkbox';
import { ChoiceGroup } from '@/app/_ui/choice-group';
import { DateTimeInput } from '@/app/_ui/date-time-input';
import { Section } from '@/app/_ui/page';
import { TextInput } from '@/app/_ui/text-input';
import { loadWhetherToReturn, type Query } from '@/lib/features/verdicts/loaders';
import type { Return } from '@/lib/rules/back';
import { formatDate, type Reader } from '@/lib/rules/messages';
import { OUTCOME_CHOICES } from '../_components/choices';
import { Frame } from '../_components/frame';
import { QuestionForm } from '../_components/question-form';

export const metadata: Metadata = { title: 'May I apply again?' };

/** BACK: for somebody who has been there before. */
export default async function AgainPage({ searchParams }: { searchParams: Query }) {
  const asked = await loadWhetherToReturn(searchParams);
  const { values } = asked;
  const errors = asked.state === 'invalid' ? asked.errors : {};
  return (
    <Frame
      current="/what-now/again"
      lede="A door that closed can be tried again later. Here is when."
      answered={asked.state === 'answered'}
    >
      {asked.state === 'answered' && <WhetherToReturn {...asked} />}
      <QuestionForm action="/what-now/again" asked={asked}>
        <ChoiceGroup
          label="Which role is it now?"
          name="role"
          layout="pills"
          options={[
            { value: 'same', label: 'The same' },
            { value: 'other', label: 'Another one there' },
          ]}
          defaultValue={values.role}
          error={errors.role}
        />
        <ChoiceGroup
          label="How did it end last time?"
          name="outcome"
          layout="pills"
          options={OUTCOME_CHOICES}
          defaultValue={values.outcome}
          error={errors.outcome}
        />
        <DateTimeInput
          kind="date"
          label="On which day?"
          name="endedOn"
          className="max-w-60"
          defaultValue={values.endedOn}
          error={errors.endedOn}
        />
        <Switch
          label="I have a substantial new credential"
          name="credential"
          hint="A degree, a certificate, a job or a project that closes the gap."
          defaultChecked={values.credential === 'on'}
        />
        <TextInput
          label="Their own waiting period, in months"
          optional
          name="employerMonths"
          inputMode="numeric"
          className="max-w-60"
          hint="Some publish one on their careers page."
          defaultValue={values.employerMonths}
          error={errors.employerMonths}
        />
      </QuestionForm>
    </Frame>
  );
}

function WhetherToReturn({ answer, reader }: { answer: Return; reader: Reader }) {
  const { title, body } = wordsOf(answer, answer.from ? formatDate(answer.from, reader) : '');
  return (
    <Section title={title} id="answer">
      <p className="text-pretty">{body}</p>
    </Section>
  );
}

function wordsOf({ verdict, code }: Return, from: string): { title: string; body: string } {
  const theirs = code === 'BACK-OWN' ? ' That is their own period, and it is the longer one.' : '';
  switch (verdict) {
    case 'wait':
      return {
        title: `Wait until ${from}.`,
        body: `For the same role they want to see what has changed, and that takes a while.${theirs} Another role there may be open to you earlier.`,
      };
    case 'advised-against':
      return {
        title: `Better from ${from} on.`,
        body: `So soon after the last one it looks as if any role would do.${theirs} Then mention the earlier process in a line.`,
      };
    case 'possible':
      return {
        title: 'Yes, with what is new.',
        body: 'They still remember the first time, so open with what has changed since.',
      };
    case 'fresh':
      return {
        title: 'Yes, as a fresh start.',
        body: 'Enough time has gone by. One line about the first time is plenty.',
      };
    case 'fine':
      return { title: 'Yes.', body: 'Nothing stands against it. Mention the earlier process in a line.' };
    default:
      return verdict satisfies never;
  }
}
