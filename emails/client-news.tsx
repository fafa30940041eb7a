import { Action, Heading, Layout, NoteFooter, type NoteFooterProps, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** Goes to a coach, once a morning at most. It names no client and nothing they wrote. */
export type ClientNewsProps = NoteFooterProps & { url: string };

export function renderClientNews(props: ClientNewsProps): Promise<Rendered> {
  return renderMail('Something new from your clients', <ClientNewsMail {...props} />);
}

function ClientNewsMail({ url, ...footer }: ClientNewsProps) {
  return (
    <Layout
      title="Something new from your clients"
      preview="There’s something new to read."
      footer={
        <NoteFooter
          why="We send this once a day at most, when there’s something new from the people you coach."
          stop="Turn off these emails"
          {...footer}
        />
      }
    >
      <Heading>Something new to read.</Heading>
      <Text>
        Someone you coach shared an entry or wrote back to you. It’s in your queue when you have a moment.
      </Text>
      <Action href={url}>Open your queue</Action>
    </Layout>
  );
}
