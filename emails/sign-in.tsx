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
      <Heading>Here is your way in.</Heading>
      <Text>Open this link in the browser you want to use:</Text>
      <Action href={url}>Sign in</Action>
      <Text>Or type this code on the page where you began:</Text>
      <p className="ink" style={LOOK.code}>
        {code}
      </p>
      <Small>
        Both work once, within {minutes} minutes. If it was not you who asked, leave this mail alone: nobody
        gets in without it.
      </Small>
    </Layout>
  );
}
