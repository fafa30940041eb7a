import { Action, Heading, Layout, NoteFooter, type NoteFooterProps, Text } from './layout';
import { type Rendered, renderMail, shortName } from './render';

/** Goes to the client. `url` leads to the journal entry; what was written stays there. */
export type CoachCommentProps = NoteFooterProps & { coachName: string; url: string };

export function renderCoachComment(props: CoachCommentProps): Promise<Rendered> {
  return renderMail('Your coach wrote something', <CoachCommentMail {...props} />);
}

function CoachCommentMail({ coachName, url, ...footer }: CoachCommentProps) {
  return (
    <Layout
      title="Your coach wrote something"
      preview="A few words beside an entry you shared."
      footer={
        <NoteFooter
          why="This comes when a coach of yours comments."
          stop="Tell me in Rebound only"
          {...footer}
        />
      }
    >
      <Heading>A few words for you.</Heading>
      <Text>
        {shortName(coachName)} has read an entry you shared and written beside it. Have a look whenever you
        feel like it.
      </Text>
      <Action href={url}>Read it in your journal</Action>
    </Layout>
  );
}
