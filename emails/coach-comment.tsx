import { Action, Heading, Layout, NoteFooter, type NoteFooterProps, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** Goes to the client, once a morning at most. `url` leads to where it can be read; what was written stays there. */
export type CoachCommentProps = NoteFooterProps & { url: string };

export function renderCoachComment(props: CoachCommentProps): Promise<Rendered> {
  return renderMail('A comment from your coach', <CoachCommentMail {...props} />);
}

function CoachCommentMail({ url, ...footer }: CoachCommentProps) {
  return (
    <Layout
      title="A comment from your coach"
      preview="Your coach wrote something for you."
      footer={
        <NoteFooter
          why="We send this once a day at most, when your coach has written to you."
          stop="Turn off these emails"
          {...footer}
        />
      }
    >
      <Heading>A few words for you.</Heading>
      <Text>
        Your coach read an entry you shared and wrote something under it. Read it whenever you feel like it.
      </Text>
      <Action href={url}>Read it</Action>
    </Layout>
  );
}
