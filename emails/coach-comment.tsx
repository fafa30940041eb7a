import { Action, Heading, Layout, NoteFooter, type NoteFooterProps, Text } from './layout';
import { type Rendered, renderMail, shortName } from './render';

/** Goes to the client. `url` leads to the journal entry; what was written stays there. */
export type CoachCommentProps = NoteFooterProps & { coachName: string; url: string };

export function renderCoachComment(props: CoachCommentProps): Promise<Rendered> {
  return renderMail('A comment from your coach', <CoachCommentMail {...props} />);
}

function CoachCommentMail({ coachName, url, ...footer }: CoachCommentProps) {
  return (
    <Layout
      title="A comment from your coach"
      preview="Your coach commented on an entry you shared."
      footer={
        <NoteFooter why="We send this when your coach comments." stop="Turn off these emails" {...footer} />
      }
    >
      <Heading>A few words for you.</Heading>
      <Text>
        {shortName(coachName)} read an entry you shared and left a comment. Read it whenever you feel like it.
      </Text>
      <Action href={url}>Read the comment</Action>
    </Layout>
  );
}
