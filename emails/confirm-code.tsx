import { Heading, Layout, Small, Text } from './layout';
import { LOOK } from './look';
import { type Rendered, renderMail } from './render';

/** `code` is typed where the person was asked to confirm that it is them; it works once, for `minutes`. */
export type ConfirmCodeProps = { code: string; minutes: number };

export function renderConfirmCode(props: ConfirmCodeProps): Promise<Rendered> {
  return renderMail('Your code for Rebound', <ConfirmCodeMail {...props} />);
}

function ConfirmCodeMail({ code, minutes }: ConfirmCodeProps) {
  return (
    <Layout title="Your code for Rebound" preview="To confirm that it’s you.">
      <Heading>To confirm it’s you</Heading>
      <Text>Type this code on the page where you were asked for it:</Text>
      <p className="ink" style={LOOK.code}>
        {code}
      </p>
      <Small>
        It works once, for {minutes} minutes after we sent it, and only in the browser that asked. If that
        wasn’t you, somebody may be using your account: open the settings and sign out everywhere.
      </Small>
    </Layout>
  );
}
