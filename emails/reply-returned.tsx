import type { ReactElement } from 'react';
import { Action, Heading, Layout, Text } from './layout';
import { type Rendered, renderMail } from './render';

/**
 * `url` leads to the reply's page, where its words and its address are. The reason is the address, unless it is
 * `ownMailbox`, its writer's own, or a `rule` that was asked once more when it was about to leave (PUSH-1).
 */
export type ReplyReturnedProps = { url: string; ownMailbox?: boolean; rule?: boolean };

export function renderReplyReturned(props: ReplyReturnedProps): Promise<Rendered> {
  const title = props.ownMailbox || props.rule ? 'Your reply stayed here' : 'Your reply came back';
  return renderMail(title, <ReplyReturnedMail title={title} {...props} />);
}

function ReplyReturnedMail({ title, url, ...why }: ReplyReturnedProps & { title: string }) {
  return (
    <Layout title={title} preview="Nothing is lost: it is with you again.">
      <Heading>{why.rule ? 'It did not leave.' : 'It did not get there.'}</Heading>
      {reasonOf(why)}
      <Action href={url}>Look at the reply</Action>
    </Layout>
  );
}

function reasonOf({ ownMailbox, rule }: Omit<ReplyReturnedProps, 'url'>): ReactElement {
  if (rule) {
    return (
      <>
        <Text>
          When your reply was about to leave, what it rests on had changed: often its time was over. Every
          word of it is where you left it.
        </Text>
        <Text>Its page says what holds now.</Text>
      </>
    );
  }
  if (ownMailbox) {
    return (
      <>
        <Text>
          Your own mailbox did not let your reply leave. Every word of it is where you left it. Often a
          password was changed, the mailbox was removed here, or its server was away for days.
        </Text>
        <Text>Have a look at the mailbox in settings, or choose another way for it to leave.</Text>
      </>
    );
  }
  return (
    <>
      <Text>
        The address did not take your reply. Every word of it is where you left it. Often a letter in the
        address is wrong, or the mailbox has closed.
      </Text>
      <Text>Have a look at the address, and send it again if you like.</Text>
    </>
  );
}
