import { Action, Heading, Layout, NoteFooter, type NoteFooterProps, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** `url` leads to the reply's page; `drafted` says whether a draft waits there. */
export type ReplyUnlockedProps = NoteFooterProps & { url: string; drafted: boolean };

/** HOLD-1 to HOLD-4: the hold is over. What to do next is up to the person. */
export function renderReplyUnlocked(props: ReplyUnlockedProps): Promise<Rendered> {
  return renderMail('You can reply now', <ReplyUnlockedMail {...props} />);
}

function ReplyUnlockedMail({ url, drafted, ...footer }: ReplyUnlockedProps) {
  return (
    <Layout
      title="You can reply now"
      preview={drafted ? 'You can send your draft whenever you like.' : 'A few calm lines are enough.'}
      footer={
        <NoteFooter
          why="We send this once, when you can send a reply."
          stop="Turn off these emails"
          {...footer}
        />
      }
    >
      <Heading>{drafted ? 'You can send your draft now.' : 'You can reply now.'}</Heading>
      <Text>
        {drafted
          ? 'You wrote a draft and slept on it. Read it once more: you can send it as it is, change it, or leave it.'
          : 'You’ve slept on it. If you’d like to reply, a few plain lines are enough, and we’ll help you write them.'}
      </Text>
      <Text>Nothing is sent unless you send it.</Text>
      <Action href={url}>{drafted ? 'Read the draft' : 'Write a reply'}</Action>
    </Layout>
  );
}
