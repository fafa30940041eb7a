import { Action, Heading, Layout, NoteFooter, type NoteFooterProps, Text } from './layout';
import { type Rendered, renderMail } from './render';

/**
 * `url` leads to the reply's page, or to the list where there are several; `drafted` says whether a draft waits there.
 * `replies`: how many can be sent now; `later`: how many more on the same day.
 */
export type ReplyUnlockedProps = NoteFooterProps & {
  url: string;
  drafted: boolean;
  replies: number;
  later: number;
};

/** HOLD-1 to HOLD-4: holds are over. What to do next is up to the person. One mail a local day. */
export function renderReplyUnlocked(props: ReplyUnlockedProps): Promise<Rendered> {
  return renderMail('You can reply now', <ReplyUnlockedMail {...props} />);
}

function ReplyUnlockedMail({ url, drafted, replies, later, ...footer }: ReplyUnlockedProps) {
  const several = replies > 1;
  return (
    <Layout
      title="You can reply now"
      preview={
        drafted && !several ? 'You can send your draft whenever you like.' : 'A few calm lines are enough.'
      }
      footer={
        <NoteFooter
          why="We send this at most once a day, when you can send a reply."
          stop="Turn off these emails"
          {...footer}
        />
      }
    >
      <Heading>{headingOf({ drafted, replies })}</Heading>
      <Text>{wordsOf({ drafted, several })}</Text>
      {later > 0 && (
        <Text>
          {later === 1 ? 'One more can be sent later the same day.' : `And ${later} more later the same day.`}
        </Text>
      )}
      <Text>Nothing is sent unless you send it.</Text>
      <Action href={url}>
        {several ? 'See your replies' : drafted ? 'Read the draft' : 'Write a reply'}
      </Action>
    </Layout>
  );
}

function headingOf({ drafted, replies }: Pick<ReplyUnlockedProps, 'drafted' | 'replies'>): string {
  if (replies > 1) return `You can send ${replies} replies now.`;
  return drafted ? 'You can send your draft now.' : 'You can reply now.';
}

function wordsOf({ drafted, several }: { drafted: boolean; several: boolean }): string {
  if (several)
    return 'You’ve slept on them. A few plain lines are enough for each, and you can leave any of them.';
  return drafted
    ? 'You wrote a draft and slept on it. Read it once more: you can send it as it is, change it, or leave it.'
    : 'You’ve slept on it. If you’d like to reply, a few plain lines are enough, and we’ll help you write them.';
}
