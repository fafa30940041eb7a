import { Action, Heading, Layout, Small, Text } from './layout';
import { type Rendered, renderMail } from './render';

/**
 * Goes to an address that asked to sign in and that may make no account here. `url` leads to its sign-in page,
 * `domains` are those at which addresses may.
 */
export type NoAccountProps = { url: string; domains: readonly string[] };

export function renderNoAccount(props: NoAccountProps): Promise<Rendered> {
  return renderMail('Sign in to Rebound', <NoAccountMail {...props} />);
}

function NoAccountMail({ url, domains }: NoAccountProps) {
  return (
    <Layout title="Sign in to Rebound" preview="There is no account under this address.">
      <Heading>There’s no account under this address.</Heading>
      <Text>
        Someone, probably you, asked to sign in to {new URL(url).host} with this address. {whoMay(domains)}
      </Text>
      <Text>If you have an account under another address, sign in with that one:</Text>
      <Action href={url}>Sign in with another address</Action>
      <Text>
        Otherwise ask whoever runs the site to invite this address. If somebody wants you as their coach, tell
        them that you need such an invitation first; theirs will still be waiting for you.
      </Text>
      <Small>If this wasn’t you, you can ignore this email. Nothing was saved.</Small>
    </Layout>
  );
}

const whoMay = (domains: readonly string[]) =>
  domains.length > 0
    ? `New accounts there are for people with an address at ${domains.join(', ')}, and for people who were invited.`
    : 'New accounts there are for people who were invited.';
