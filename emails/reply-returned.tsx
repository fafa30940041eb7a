import type { ReactElement } from 'react';
import { Action, Heading, Layout, Text } from './layout';
import { type Rendered, renderMail } from './render';

/**
 * `url` leads to the reply’s page, with its text and its address. The reason is the address, unless it is
 * `ownMailbox` (the writer’s own account) or a `rule` that the preflight checked again (PUSH-1).
 */
export type ReplyReturnedProps = { url: string; ownMailbox?: boolean; rule?: boolean };

export function renderReplyReturned(props: ReplyReturnedProps): Promise<Rendered> {
  const title = props.ownMailbox || props.rule ? 'Your reply was not sent' : 'Your reply was not delivered';
  return renderMail(title, <ReplyReturnedMail title={title} {...props} />);
}

function ReplyReturnedMail({ title, url, ...why }: ReplyReturnedProps & { title: string }) {
  return (
    <Layout title={title} preview="Nothing is lost. We kept every word.">
      <Heading>{why.rule ? 'It was not sent.' : 'It didn’t get there.'}</Heading>
      {reasonOf(why)}
      <Action href={url}>See the reply</Action>
    </Layout>
  );
}

function reasonOf({ ownMailbox, rule }: Omit<ReplyReturnedProps, 'url'>): ReactElement {
  if (rule) {
    return (
      <>
        <Text>
          When your reply was about to be sent, something it depends on had changed. Often its time has
          passed. We kept every word.
        </Text>
        <Text>The reply’s page says what you can do now.</Text>
      </>
    );
  }
  if (ownMailbox) {
    return (
      <>
        <Text>
          We couldn’t send your reply from your own email account. We kept every word. Often a password was
          changed, the account was removed here, or its server was down for days.
        </Text>
        <Text>Check the email account in settings, or choose another way to send it.</Text>
      </>
    );
  }
  return (
    <>
      <Text>
        The address didn’t accept your reply. We kept every word. Often there’s a typo in the address, or the
        mailbox no longer exists.
      </Text>
      <Text>Check the address, and send it again if you like.</Text>
    </>
  );
}
