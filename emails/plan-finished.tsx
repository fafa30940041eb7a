import { Action, Heading, Layout, NoteFooter, type NoteFooterProps, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** `url` leads to Today. */
export type PlanFinishedProps = NoteFooterProps & { url: string };

/** 72H-4: the plan is over, whatever was done of it. */
export function renderPlanFinished(props: PlanFinishedProps): Promise<Rendered> {
  return renderMail('The three days are over', <PlanFinishedMail {...props} />);
}

function PlanFinishedMail({ url, ...footer }: PlanFinishedProps) {
  return (
    <Layout
      title="The three days are over"
      preview="Back to normal from here."
      footer={
        <NoteFooter why="We send this once, when a plan is over." stop="Turn off these emails" {...footer} />
      }
    >
      <Heading>That’s the three days done.</Heading>
      <Text>
        Whatever you did counts. Whatever you left of the plan is fine too: it asks nothing of you any more. A
        reply that you haven’t sent is kept until you send it or decide not to.
      </Text>
      <Text>From here, your search goes on at its own pace.</Text>
      <Action href={url}>Open Today</Action>
    </Layout>
  );
}
