import { Action, Heading, Layout, QuietLink, Small, Text } from './layout';
import { type Rendered, renderMail, shortName } from './render';

/** Goes to whoever a coach invites. `coachName` is the coach's name, or their address where they gave none. */
export type ClientInvitationProps = { coachName: string; url: string; stopUrl: string };

export function renderClientInvitation(props: ClientInvitationProps): Promise<Rendered> {
  return renderMail('An invitation from a coach', <ClientInvitationMail {...props} />);
}

function ClientInvitationMail({ coachName, url, stopUrl }: ClientInvitationProps) {
  return (
    <Layout title="An invitation from a coach" preview="Have a look before you say yes or no.">
      <Heading>Someone would like to be your coach.</Heading>
      <Text>
        {shortName(coachName)} invites you to Rebound, where you can keep your job search, and would like to
        go through it with you as your coach.
      </Text>
      <Action href={url}>See the invitation</Action>
      <Text>
        Saying yes shares nothing. You choose what they can read, one thing at a time, see what they opened,
        and can stop at any time.
      </Text>
      <Small>
        If you don’t know them, you can ignore this email. Nothing happens unless you accept.{' '}
        <QuietLink href={stopUrl}>I did not expect this</QuietLink>
      </Small>
    </Layout>
  );
}
