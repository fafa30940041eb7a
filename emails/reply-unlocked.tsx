import { Action, Heading, Layout, NoteFooter, type NoteFooterProps, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** `url` leads to the reply's page; `drafted` says whether a draft waits there. */
export type ReplyUnlockedProps = NoteFooterProps & { url: string; drafted: boolean };

/** HOLD-1 to HOLD-4: the hold is over, and what to do with that is the person's own affair. */
export function renderReplyUnlocked(props: ReplyUnlockedProps): Promise<Rendered> {
  return renderMail('The wait is over', <ReplyUnlockedMail {...props} />);
}

function ReplyUnlockedMail({ url, drafted, ...footer }: ReplyUnlockedProps) {
  return (
    <Layout
      title="The wait is over"
      preview={
        drafted ? 'Your draft may leave whenever you like.' : 'There is room for a few calm lines now.'
      }
      footer={
        <NoteFooter why="This comes once, when a reply may leave." stop="No more of these" {...footer} />
      }
    >
      <Heading>{drafted ? 'Your draft may leave now.' : 'A reply may leave now.'}</Heading>
      <Text>
        {drafted
          ? 'You wrote something and let it rest. Read it once more with today’s eyes: it can go as it is, be changed, or stay where it is.'
          : 'You have slept on it. If you would like to answer, a few plain lines are enough, and there is help with them.'}
      </Text>
      <Text>Nothing leaves by itself.</Text>
      <Action href={url}>{drafted ? 'Read the draft' : 'Write a few lines'}</Action>
    </Layout>
  );
}
