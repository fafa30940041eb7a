import { Action, Heading, Layout, NoteFooter, type NoteFooterProps, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** NUDGE-1: the days of the plan that get a reminder. */
export type NudgeMailDay = 1 | 3;

export type NudgeProps = NoteFooterProps & {
  /** One per plan; several plans share one email (NUDGE-2). */
  days: readonly NudgeMailDay[];
  /** Whether a rejection came yesterday: a plan that somebody began late has its first day at another time. */
  morningAfter: boolean;
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
    subject: 'Day 1 of your plan',
    preview: 'Small steps, at your own pace.',
    heading: 'Small steps, at your own pace.',
  },
  third: {
    subject: 'Day 3 of your plan',
    preview: 'Three small things, then you’re done.',
    heading: 'The last of the three days.',
  },
  both: {
    subject: 'Day 1 and day 3 of your plans',
    preview: 'Two plans fall on one day; here they are together.',
    heading: 'Two plans fall on one day.',
  },
};

function shapeOf(days: readonly NudgeMailDay[]): Shape {
  if (days.includes(1) && days.includes(3)) return 'both';
  return days.includes(3) ? 'third' : 'first';
}

function NudgeMail({ days, morningAfter, todayUrl, ...footer }: NudgeProps) {
  const shape = shapeOf(days);
  const { subject, preview, heading } = WORDS[shape];
  return (
    <Layout
      title={subject}
      preview={preview}
      footer={
        <NoteFooter
          why="A three-day plan sends an email reminder on day 1 and day 3."
          stop="Turn off email reminders"
          {...footer}
        />
      }
    >
      <Heading>{heading}</Heading>
      {days.length > 1 && shape !== 'both' && (
        <Text>
          More than one plan is on this day. You can take them one after the other, and leave what’s too much.
        </Text>
      )}
      {shape !== 'third' && (
        <>
          <Text>
            {shape === 'both' && 'The newer one first. '}
            {shape === 'first' && morningAfter && 'The morning after is often the hardest. '}
            {shape === 'first' && 'Nothing here has to be done well. '}
            If they wrote to you, read it once more. Give the disappointment ten minutes, then write your five
            lines. If you draft a reply, it stays here until you send it.
          </Text>
          <Text>In the evening, if you feel like it, name a few roles you’d like to apply to next.</Text>
        </>
      )}
      {shape !== 'first' && (
        <>
          <Text>
            {shape === 'both' && 'Now the older one. '}Apply to the rest of the roles you named, and ask one
            person whether they have time for a coffee in the next two weeks.
          </Text>
          <Text>
            Then look through your journal, if you like. A reply that you haven’t sent is kept for you. After
            day 3 it’s back to normal.
          </Text>
        </>
      )}
      <Action href={todayUrl}>Open Today</Action>
    </Layout>
  );
}
