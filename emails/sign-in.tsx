import { Action, Heading, Layout, Small, Text } from './layout';
import { LOOK } from './look';
import { type Rendered, renderMail } from './render';

/** `url` leads to a page with a button, `code` is typed where the person began; both work once, for `minutes`. */
export type SignInProps = { url: string; code: string; minutes: number };

export function renderSignIn(props: SignInProps): Promise<Rendered> {
  return renderMail('Sign in to Rebound', <SignInMail {...props} />);
}

function SignInMail({ url, code, minutes }: SignInProps) {
  return (
    <Layout title="Sign in to Rebound" preview="A link and a code. Either one is enough.">
      <Heading>Your sign-in link</Heading>
      <Text>Open this link in the browser you want to use:</Text>
      <Action href={url}>Sign in</Action>
      <Text>Or type this code on the page where you started:</Text>
      <p className="ink" style={LOOK.code}>
        {code}
      </p>
      <Small>
        Both work once, within {minutes} minutes. If you didn’t ask for this, you can ignore this email.
        Nobody can sign in without it.
      </Small>
    </Layout>
  );
}
