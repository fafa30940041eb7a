import { Action, Heading, Layout, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** `url` leads to the page of the rejection that the reply belongs to. */
export type ReplySentProps = { url: string };

export function renderReplySent(props: ReplySentProps): Promise<Rendered> {
  return renderMail('Your reply has left', <ReplySentMail {...props} />);
}

function ReplySentMail({ url }: ReplySentProps) {
  return (
    <Layout title="Your reply has left" preview="It went out once, in your words.">
      <Heading>It is on its way.</Heading>
      <Text>
        The reply you wrote has gone out, once and word for word. If an answer comes, it goes straight to your
        own mailbox.
      </Text>
      <Action href={url}>See what comes next</Action>
    </Layout>
  );
}
