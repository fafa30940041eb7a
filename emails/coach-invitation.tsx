import { Action, Heading, Layout, QuietLink, Small, Text } from './layout';
import { type Rendered, renderMail, shortName } from './render';

/** Goes to the coach. `clientName` is the client's name, or their address where they gave none. */
export type CoachInvitationProps = { clientName: string; url: string; stopUrl: string };

export function renderCoachInvitation(props: CoachInvitationProps): Promise<Rendered> {
  return renderMail('An invitation to coach someone', <CoachInvitationMail {...props} />);
}

function CoachInvitationMail({ clientName, url, stopUrl }: CoachInvitationProps) {
  return (
    <Layout title="An invitation to coach someone" preview="Have a look before you say yes or no.">
      <Heading>Someone would like you as their coach.</Heading>
      <Text>
        {shortName(clientName)} is looking for work, keeps a journal of how it goes in Rebound, and would like
        you to read it as their coach.
      </Text>
      <Action href={url}>See the invitation</Action>
      <Text>
        You would see what they share with you. They can stop sharing at any time, and they can see what you
        opened.
      </Text>
      <Small>
        If you don’t know them, you can ignore this email. Nothing happens unless you accept.{' '}
        <QuietLink href={stopUrl}>I did not expect this</QuietLink>
      </Small>
    </Layout>
  );
}
