import { Action, Heading, Layout, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** `url` leads to the reply's page, where its words and its address are. */
export type ReplyReturnedProps = { url: string };

export function renderReplyReturned(props: ReplyReturnedProps): Promise<Rendered> {
  return renderMail('Your reply came back', <ReplyReturnedMail {...props} />);
}

function ReplyReturnedMail({ url }: ReplyReturnedProps) {
  return (
    <Layout title="Your reply came back" preview="Nothing is lost: it is with you again.">
      <Heading>It did not get there.</Heading>
      <Text>
        The address did not take your reply. Every word of it is where you left it. Often a letter in the
        address is wrong, or the mailbox has closed.
      </Text>
      <Text>Have a look at the address, and send it again if you like.</Text>
      <Action href={url}>Look at the reply</Action>
    </Layout>
  );
}
