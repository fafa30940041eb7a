import { Action, Heading, Layout, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** `url` leads to the reply's page, where its words and its address are. `ownMailbox`: its writer's mailbox is the reason. */
export type ReplyReturnedProps = { url: string; ownMailbox?: boolean };

export function renderReplyReturned(props: ReplyReturnedProps): Promise<Rendered> {
  return renderMail('Your reply came back', <ReplyReturnedMail {...props} />);
}

function ReplyReturnedMail({ url, ownMailbox = false }: ReplyReturnedProps) {
  return (
    <Layout title="Your reply came back" preview="Nothing is lost: it is with you again.">
      <Heading>It did not get there.</Heading>
      {ownMailbox ? (
        <>
          <Text>
            Your own mailbox did not let your reply leave. Every word of it is where you left it. Often a
            password was changed, or the mailbox was removed here.
          </Text>
          <Text>Have a look at the mailbox in settings, or choose another way for it to leave.</Text>
        </>
      ) : (
        <>
          <Text>
            The address did not take your reply. Every word of it is where you left it. Often a letter in the
            address is wrong, or the mailbox has closed.
          </Text>
          <Text>Have a look at the address, and send it again if you like.</Text>
        </>
      )}
      <Action href={url}>Look at the reply</Action>
    </Layout>
  );
}
