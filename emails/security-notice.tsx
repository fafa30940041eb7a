import { Action, Heading, Layout, Small, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** What can be told. The words of a mail know no table, so this is said here and checked where it is called. */
type What =
  | 'signed-in'
  | 'token-created'
  | 'passkey-added'
  | 'passkey-removed'
  | 'authenticator-added'
  | 'authenticator-removed'
  | 'recovery-codes-made'
  | 'factors-forgotten'
  | 'mailbox-saved'
  | 'calendar-address-made'
  | 'export-made';

/** `device` such as "Firefox on Linux"; `url` leads to the page where it can be undone. */
export type SecurityNoticeProps = { what: What; device: string | null; url: string };

const WORDS: Record<What, { subject: string; heading: string; said: string }> = {
  'signed-in': {
    subject: 'New sign-in to your account',
    heading: 'You signed in somewhere new.',
    said: 'Your account was opened in a browser or on a network we haven’t seen you use before',
  },
  'token-created': {
    subject: 'New API token on your account',
    heading: 'A new API token.',
    said: 'An API token for your account was created',
  },
  'passkey-added': {
    subject: 'New passkey on your account',
    heading: 'A new passkey.',
    said: 'A passkey was added. It can sign in to your account',
  },
  'passkey-removed': {
    subject: 'Passkey removed from your account',
    heading: 'A passkey is gone.',
    said: 'A passkey was removed from your account',
  },
  'authenticator-added': {
    subject: 'Authenticator app added to your account',
    heading: 'An authenticator app.',
    said: 'An authenticator app was added. Signing in asks for its code as well',
  },
  'authenticator-removed': {
    subject: 'Authenticator app removed',
    heading: 'The authenticator app is gone.',
    said: 'The authenticator app was removed from your account',
  },
  'recovery-codes-made': {
    subject: 'New recovery codes for your account',
    heading: 'New recovery codes.',
    said: 'New recovery codes were made for your account. Earlier ones no longer work',
  },
  'factors-forgotten': {
    subject: 'Your extra sign-in steps were removed',
    heading: 'Signing in is by email again.',
    said: 'Your passkeys, authenticator app and recovery codes were removed by the people who run this site, as you asked',
  },
  'mailbox-saved': {
    subject: 'Email account connected',
    heading: 'Your own email is connected.',
    said: 'An email account was set up for sending your replies',
  },
  'calendar-address-made': {
    subject: 'New calendar address for your account',
    heading: 'A new calendar address.',
    said: 'A secret address was created. Whoever has it can read the dates in your calendar',
  },
  'export-made': {
    subject: 'A copy of your data was requested',
    heading: 'A copy of your data.',
    said: 'A copy of everything you have here was requested',
  },
};

export function renderSecurityNotice(props: SecurityNoticeProps): Promise<Rendered> {
  return renderMail(WORDS[props.what].subject, <SecurityNoticeMail {...props} />);
}

function SecurityNoticeMail({ what, device, url }: SecurityNoticeProps) {
  const { subject, heading, said } = WORDS[what];
  return (
    <Layout title={subject} preview="If this was you, there’s nothing to do.">
      <Heading>{heading}</Heading>
      <Text>{device ? `${said} (${device}).` : `${said}.`}</Text>
      <Text>
        If this was you, there’s nothing to do. If it wasn’t, open your security settings and sign out
        everywhere.
      </Text>
      <Action href={url}>Open security settings</Action>
      <Small>We send this whenever something like this happens, so that you know first.</Small>
    </Layout>
  );
}
