import { Action, Heading, Layout, NoteFooter, type NoteFooterProps, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** `url` leads to the page of the rejection that the reply belongs to. */
export type ReplySentProps = NoteFooterProps & { url: string };

export function renderReplySent(props: ReplySentProps): Promise<Rendered> {
  return renderMail('Your reply was sent', <ReplySentMail {...props} />);
}

function ReplySentMail({ url, ...footer }: ReplySentProps) {
  return (
    <Layout
      title="Your reply was sent"
      preview="It was sent once, in your words."
      footer={
        <NoteFooter
          why="We send this when one of your replies was sent."
          stop="Turn off these emails"
          {...footer}
        />
      }
    >
      <Heading>Your reply was sent.</Heading>
      <Text>
        The reply you wrote was sent once, word for word. If they answer, it goes straight to your own inbox.
      </Text>
      <Action href={url}>See what to do next</Action>
    </Layout>
  );
}
