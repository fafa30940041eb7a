import { Action, Heading, Layout, Small, Text } from './layout';
import { type Rendered, renderMail, shortName } from './render';

/** Goes to the coach. `clientName` is the client's name, or their address where they gave none. */
export type CoachInvitationProps = { clientName: string; url: string };

export function renderCoachInvitation(props: CoachInvitationProps): Promise<Rendered> {
  return renderMail('An invitation to coach someone', <CoachInvitationMail {...props} />);
}

function CoachInvitationMail({ clientName, url }: CoachInvitationProps) {
  return (
    <Layout title="An invitation to coach someone" preview="Have a look before you say yes or no.">
      <Heading>Somebody would like you beside them.</Heading>
      <Text>
        {shortName(clientName)} is looking for work, keeps a journal of how it goes with Rebound, and would
        like you to read along as their coach.
      </Text>
      <Action href={url}>See the invitation</Action>
      <Text>
        You would see what they choose to show, and they can take that back whenever they like. They can see
        what you opened.
      </Text>
      <Small>If you do not know them, leave this mail alone. Nothing starts until you say yes.</Small>
    </Layout>
  );
}
