import { Action, Heading, Layout, NoteFooter, type NoteFooterProps, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** NUDGE-1: the plan's days that get a note. */
export type NudgeMailDay = 1 | 3;

export type NudgeProps = NoteFooterProps & {
  /** One a plan; several plans share one mail (NUDGE-2). */
  days: readonly NudgeMailDay[];
  todayUrl: string;
};

/** NUDGE-3: no subject names a company or what happened. */
export function renderNudge(props: NudgeProps): Promise<Rendered> {
  const { subject } = WORDS[shapeOf(props.days)];
  return renderMail(subject, <NudgeMail {...props} />);
}

type Shape = 'first' | 'third' | 'both';

const WORDS: Record<Shape, { subject: string; preview: string; heading: string }> = {
  first: {
    subject: 'A note for this morning',
    preview: 'Small steps for today, at your own pace.',
    heading: 'Good morning.',
  },
  third: {
    subject: 'A note for the third day',
    preview: 'Three small things, then the plan lets go.',
    heading: 'The last of the three days.',
  },
  both: {
    subject: 'One note for today',
    preview: 'Two plans meet today; here they are together.',
    heading: 'Two plans meet today.',
  },
};

function shapeOf(days: readonly NudgeMailDay[]): Shape {
  if (days.includes(1) && days.includes(3)) return 'both';
  return days.includes(3) ? 'third' : 'first';
}

function NudgeMail({ days, todayUrl, ...footer }: NudgeProps) {
  const shape = shapeOf(days);
  const { subject, preview, heading } = WORDS[shape];
  return (
    <Layout
      title={subject}
      preview={preview}
      footer={
        <NoteFooter
          why="A plan of yours sends a note on its first and its third morning."
          stop="No more of these notes"
          {...footer}
        />
      }
    >
      <Heading>{heading}</Heading>
      {days.length > 1 && shape !== 'both' && (
        <Text>More than one plan is on this day, so take it once for all of them.</Text>
      )}
      {shape !== 'third' && (
        <>
          <Text>
            {shape === 'both' && 'The newer one first. '}Read the message again, give the disappointment ten
            minutes, then write your five lines. A reply can be drafted today; it stays here for now.
          </Text>
          <Text>This evening, name three to five roles you would like to go for next.</Text>
        </>
      )}
      {shape !== 'first' && (
        <>
          <Text>
            {shape === 'both' && 'Now the older one. '}Apply to what is left of the roles you named, and ask
            one person whether they have time for a coffee in the next two weeks.
          </Text>
          <Text>
            Then leaf through your journal and see whether anything comes up more than once. Tomorrow is a
            usual day again.
          </Text>
        </>
      )}
      <Action href={todayUrl}>Open Today</Action>
    </Layout>
  );
}
