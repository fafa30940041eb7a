import { Action, Heading, Layout, Small, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** `day` is the local date on which everything is deleted, as people read it; `url` leads to the sign-in page. */
export type AccountLeavingProps = { url: string; day: string };

/** The account was closed, and has a way back until `day`. */
export function renderAccountLeaving(props: AccountLeavingProps): Promise<Rendered> {
  return renderMail('Your account is closed', <AccountLeavingMail {...props} />);
}

function AccountLeavingMail({ url, day }: AccountLeavingProps) {
  return (
    <Layout
      title="Your account is closed"
      preview={`Everything is deleted on ${day}.`}
      footer={
        <Small>
          We send this once, when an account is closed. If that wasn’t you, sign in: that keeps the account.
        </Small>
      }
    >
      <Heading>Your account is closed.</Heading>
      <Text>
        Everything you kept in Rebound is deleted on {day}. Until then nobody can see it, and nothing is sent
        for you.
      </Text>
      <Text>Changed your mind? Sign in before then, and it is all still there.</Text>
      <Action href={url}>Sign in and keep it</Action>
    </Layout>
  );
}
