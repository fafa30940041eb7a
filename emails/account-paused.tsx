import { Action, Heading, Layout, Small, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** An operator has suspended the account, or taken that back. `url` is the site. */
export type AccountPausedProps = { paused: boolean; url: string };

export function renderAccountPaused(props: AccountPausedProps): Promise<Rendered> {
  return props.paused
    ? renderMail('Your account is paused', <PausedMail {...props} />)
    : renderMail('Your account is open again', <OpenMail {...props} />);
}

function PausedMail({ url }: AccountPausedProps) {
  return (
    <Layout title="Your account is paused" preview="Nothing in it was deleted.">
      <Heading>Your account is paused.</Heading>
      <Text>
        The people who run {new URL(url).host} have paused your account. You can’t sign in, and nothing is
        sent for you. Nothing was deleted, and replies that wait go on waiting.
      </Text>
      <Text>To ask why, or when it opens again, reply to this email.</Text>
      <Small>We send this whenever an account is paused, so that you know.</Small>
    </Layout>
  );
}

function OpenMail({ url }: AccountPausedProps) {
  return (
    <Layout title="Your account is open again" preview="Everything is where you left it.">
      <Heading>Your account is open again.</Heading>
      <Text>
        Sign in as before: everything is where you left it. A reply whose time came while the account was
        paused is sent 24 hours after it was opened again, unless you change it or take it back before.
      </Text>
      <Action href={new URL('/replies', url).href}>See your replies</Action>
      <Small>We send this whenever an account is opened again, so that you know.</Small>
    </Layout>
  );
}
