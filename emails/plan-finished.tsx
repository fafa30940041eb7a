import { Action, Heading, Layout, NoteFooter, type NoteFooterProps, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** `url` leads to Today. */
export type PlanFinishedProps = NoteFooterProps & { url: string };

/** 72H-4: the plan lets go, whatever was done of it. */
export function renderPlanFinished(props: PlanFinishedProps): Promise<Rendered> {
  return renderMail('The three days are over', <PlanFinishedMail {...props} />);
}

function PlanFinishedMail({ url, ...footer }: PlanFinishedProps) {
  return (
    <Layout
      title="The three days are over"
      preview="From here on it is a usual day."
      footer={
        <NoteFooter why="This comes once, when a plan has ended." stop="No more of these" {...footer} />
      }
    >
      <Heading>The plan lets go.</Heading>
      <Text>
        The three days have gone by. What you did of it counts, and what you left is not held against you:
        nothing of it waits for you any more.
      </Text>
      <Text>From here on your search goes on at its own pace.</Text>
      <Action href={url}>Open Today</Action>
    </Layout>
  );
}
