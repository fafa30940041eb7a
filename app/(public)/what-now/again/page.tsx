import type { Metadata } from 'next';
import { Switch } from '@/app/_ui/checkbox';
import { ChoiceGroup } from '@/app/_ui/choice-group';
import { DateTimeInput } from '@/app/_ui/date-time-input';
import { Section } from '@/app/_ui/page';
import { TextInput } from '@/app/_ui/text-input';
import { loadWhetherToReturn, type Query } from '@/lib/features/verdicts/loaders';
import type { Return } from '@/lib/rules/back';
import { formatDate, type Viewer } from '@/lib/rules/messages';
import { OUTCOME_CHOICES } from '../_components/choices';
import { Frame } from '../_components/frame';
import { QuestionForm } from '../_components/question-form';

export const metadata: Metadata = { title: 'Can I apply again?' };

/** BACK: for somebody who applied there before. */
export default async function AgainPage({ searchParams }: { searchParams: Query }) {
  const asked = await loadWhetherToReturn(searchParams);
  const { values } = asked;
  const errors = asked.state === 'invalid' ? asked.errors : {};
  return (
    <Frame current="/what-now/again" lede="Find out when you can apply to the same company again.">
      {asked.state === 'answered' && <WhetherToReturn {...asked} />}
      <QuestionForm action="/what-now/again" asked={asked}>
        <ChoiceGroup
          label="Which role do you want to apply for?"
          name="role"
          layout="pills"
          options={[
            { value: 'same', label: 'The same one' },
            { value: 'other', label: 'A different one there' },
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
          label="When did it end?"
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
          label="Company’s own waiting period, in months"
          optional
          name="employerMonths"
          inputMode="numeric"
          className="max-w-60"
          hint="Some companies publish one on their careers page."
          defaultValue={values.employerMonths}
          error={errors.employerMonths}
        />
      </QuestionForm>
    </Frame>
  );
}

function WhetherToReturn({ answer, viewer }: { answer: Return; viewer: Viewer }) {
  const { title, body } = wordsOf(answer, answer.from ? formatDate(answer.from, viewer) : '');
  return (
    <Section title={title} id="answer">
      <p className="text-pretty">{body}</p>
    </Section>
  );
}

function wordsOf({ verdict, code }: Return, from: string): { title: string; body: string } {
  const isTheirs = code === 'BACK-OWN';
  switch (verdict) {
    case 'wait':
      return {
        title: `Wait until ${from}.`,
        body: isTheirs
          ? 'They publish their own waiting period, and it’s longer than the usual one.'
          : 'For the same role they want to see what has changed, and that takes a while. You may be able to apply for another role there sooner.',
      };
    case 'advised-against':
      return {
        title: `Better to wait until ${from}.`,
        body: `${isTheirs ? 'They publish their own waiting period, and it covers other roles too.' : 'So soon after the last one, it looks as if any role would do.'} When you apply, mention the earlier process in one line.`,
      };
    case 'possible':
      return {
        title: 'Yes, if you say what’s new.',
        body: 'They still remember the first time, so start with what has changed since.',
      };
    case 'fresh':
      return {
        title: 'Yes, as a fresh start.',
        body: 'Enough time has passed. One line about the first time is plenty.',
      };
    case 'fine':
      return { title: 'Yes.', body: 'There’s nothing against it. Mention the earlier process in one line.' };
    default:
      return verdict satisfies never;
  }
}
