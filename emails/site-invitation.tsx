import { Action, Heading, Layout, QuietLink, Small, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** Goes to somebody who may make an account where not everybody may. `site` is its host, `until` the last day. */
export type SiteInvitationProps = { site: string; url: string; until: string; stopUrl: string };

export function renderSiteInvitation(props: SiteInvitationProps): Promise<Rendered> {
  return renderMail('An invitation to Rebound', <SiteInvitationMail {...props} />);
}

function SiteInvitationMail({ site, url, until, stopUrl }: SiteInvitationProps) {
  return (
    <Layout title="An invitation to Rebound" preview="You can make an account with this address.">
      <Heading>You’re invited to Rebound.</Heading>
      <Text>
        Whoever runs {site} has invited you. Rebound is for people looking for work: it keeps track of
        applications, and helps with the days after a rejection.
      </Text>
      <Action href={url}>Sign in with this address</Action>
      <Text>
        Use the address that this email was sent to. The invitation works once, until {until}. There is no
        account until you sign in.
      </Text>
      <Small>
        If you don’t know what this is about, you can ignore this email.{' '}
        <QuietLink href={stopUrl}>I did not expect this</QuietLink>
      </Small>
    </Layout>
  );
}
