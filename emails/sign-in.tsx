import { Action, Heading, Layout, Small, Text } from './layout';
import { LOOK } from './look';
import { type Rendered, renderMail } from './render';

/**
 * `url` leads to a page with a button, `code` is typed where the person began; both work once, for `minutes`. `keeps`: what
 * they answered there is kept in the account that it opens. What they answered is not said: a mail is read in public.
 */
export type SignInProps = { url: string; code: string; minutes: number; keeps?: boolean };

export function renderSignIn(props: SignInProps): Promise<Rendered> {
  return props.keeps
    ? renderMail('Your code for Rebound', <KeepMail {...props} />)
    : renderMail('Sign in to Rebound', <SignInMail {...props} />);
}

function SignInMail({ url, code, minutes }: SignInProps) {
  return (
    <Layout title="Sign in to Rebound" preview="A link and a code. Either one is enough.">
      <Heading>Your sign-in link</Heading>
      <Text>Open this link in the browser you want to use:</Text>
      <Action href={url}>Sign in</Action>
      <Text>Or type this code on the page where you started:</Text>
      <Code>{code}</Code>
      <Small>{NOT_ASKED(minutes)}</Small>
    </Layout>
  );
}

function KeepMail({ url, code, minutes }: SignInProps) {
  return (
    <Layout title="Your code for Rebound" preview="A code and a link. Either one is enough.">
      <Heading>Your code</Heading>
      <Text>Type it on the page where you started, and your answers are saved to your account:</Text>
      <Code>{code}</Code>
      <Text>Or open this link, on any device:</Text>
      <Action href={url}>Save my answers</Action>
      <Small>{NOT_ASKED(minutes)}</Small>
    </Layout>
  );
}

function Code({ children }: { children: string }) {
  return (
    <p className="ink" style={LOOK.code}>
      {children}
    </p>
  );
}

const NOT_ASKED = (minutes: number) =>
  `Both work once, for ${minutes} minutes after we sent this. If you didn’t ask for this, you can ignore this email. Nobody can sign in without it.`;
