import { Action, Heading, Layout, NoteFooter, type NoteFooterProps, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** `url` leads to the composed letter, or to the list where there are several. */
export type ReplyReadyProps = NoteFooterProps & { url: string; replies: number };

/** The hour that the person chose to send a letter with their own email app. */
export function renderReplyReady(props: ReplyReadyProps): Promise<Rendered> {
  return renderMail(subjectOf(props), <ReplyReadyMail {...props} />);
}

const subjectOf = ({ replies }: Pick<ReplyReadyProps, 'replies'>) =>
  replies === 1 ? 'Your reply is ready to send' : 'Your replies are ready to send';

function ReplyReadyMail({ url, replies, ...footer }: ReplyReadyProps) {
  const one = replies === 1;
  return (
    <Layout
      title={subjectOf({ replies })}
      preview={one ? 'One tap opens it in your email app.' : 'One tap each opens them in your email app.'}
      footer={
        <NoteFooter
          why="You asked us to remind you at this hour."
          stop="Turn off emails about replies"
          {...footer}
        />
      }
    >
      <Heading>{one ? 'Your reply is ready to send.' : 'Your replies are ready to send.'}</Heading>
      <Text>
        {one
          ? 'It opens in your own email app, with the address, the subject and your words in it. You only have to send it.'
          : 'Each opens in your own email app, with the address, the subject and your words in it. You only have to send it.'}
      </Text>
      <Text>Nothing is sent unless you send it.</Text>
      <Action href={url}>{one ? 'Open the reply' : 'See your replies'}</Action>
    </Layout>
  );
}
