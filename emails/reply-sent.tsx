import { Action, Heading, Layout, NoteFooter, type NoteFooterProps, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** `url` leads to the page of the rejection that the reply belongs to. */
export type ReplySentProps = NoteFooterProps & { url: string };

export function renderReplySent(props: ReplySentProps): Promise<Rendered> {
  return renderMail('Your reply has left', <ReplySentMail {...props} />);
}

function ReplySentMail({ url, ...footer }: ReplySentProps) {
  return (
    <Layout
      title="Your reply has left"
      preview="It went out once, in your words."
      footer={
        <NoteFooter why="This comes when a reply of yours has left." stop="No more of these" {...footer} />
      }
    >
      <Heading>It is on its way.</Heading>
      <Text>
        The reply you wrote has gone out, once and word for word. If an answer comes, it goes straight to your
        own mailbox.
      </Text>
      <Action href={url}>See what comes next</Action>
    </Layout>
  );
}
