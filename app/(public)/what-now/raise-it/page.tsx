import type { Metadata } from 'next';
import type { Temporal } from 'temporal-polyfill';
import { Switch } from '@/app/_ui/checkbox';
import { ChoiceGroup } from '@/app/_ui/choice-group';
import { Section } from '@/app/_ui/page';
import { loadWhetherToPushBack, type Query, type Values } from '@/lib/features/verdicts/loaders';
import { explain, formatMoment, type Viewer } from '@/lib/rules/messages';
import { needsEvidence, PUSHBACK_GROUNDS, type PushbackVerdict } from '@/lib/rules/pushback';
import { GROUND_CHOICES } from '../_components/choices';
import { FarAndWhen } from '../_components/far-and-when';
import { Frame } from '../_components/frame';
import { QuestionForm } from '../_components/question-form';

export const metadata: Metadata = { title: 'Can I ask them to reconsider?' };

/** PUSH: for somebody who thinks that a decision was wrong. */
export default async function RaiseItPage({ searchParams }: { searchParams: Query }) {
  const asked = await loadWhetherToPushBack(searchParams);
  const { values } = asked;
  const errors = asked.state === 'invalid' ? asked.errors : {};
  return (
    <Frame
      current="/what-now/raise-it"
      lede="Asking them to reconsider helps in three cases. Find out whether yours is one."
    >
      {asked.state === 'answered' && <WhetherToPushBack {...asked} />}
      <QuestionForm action="/what-now/raise-it" asked={asked}>
        <ChoiceGroup
          label="What is your reason?"
          name="ground"
          options={GROUND_CHOICES}
          defaultValue={values.ground}
          error={errors.ground}
        />
        <FarAndWhen asked={asked} />
        <Switch
          label="I can write down the evidence in one line"
          name="evidence"
          hint="You don’t have to enter it here. A final round that may reopen needs none."
          defaultChecked={values.evidence === 'on'}
        />
        <Switch
          label="More than one person would get it"
          name="several"
          defaultChecked={values.several === 'on'}
        />
        <Switch label="I’ve already asked them once" name="before" defaultChecked={values.before === 'on'} />
      </QuestionForm>
    </Frame>
  );
}

type Answered = { answer: PushbackVerdict; now: Temporal.Instant; viewer: Viewer; values: Values };

function WhetherToPushBack({ answer, now, viewer, values }: Answered) {
  const { title, body } = wordsOf({ answer, now, viewer, values });
  return (
    <Section title={title} id="answer">
      <p className="text-pretty">{body}</p>
    </Section>
  );
}

function wordsOf({ answer, now, viewer, values }: Answered): { title: string; body: string } {
  const { allowed, window } = answer;
  if (allowed) {
    const until = window?.until ? ` You can send it until ${formatMoment(window.until, viewer)}.` : '';
    const carried = PUSHBACK_GROUNDS.some((one) => one === values.ground && needsEvidence(one));
    const lines = carried ? 'in a few plain lines with the evidence first' : 'in a few friendly lines';
    return {
      title: 'Yes, once.',
      body: `To one person, ${lines}, and without a word about consequences.${until}`,
    };
  }
  if (window !== null && answer.until === null) {
    return {
      title: 'It’s too late for this.',
      body: 'The decision is settled by now. You can apply for the same role again when its waiting period ends.',
    };
  }
  return explain(answer, viewer, now);
}
