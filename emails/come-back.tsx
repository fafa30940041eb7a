import { Action, Heading, Layout, NoteFooter, type NoteFooterProps, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** `doors`: how many waiting periods end. `url` leads to the one application, or to the list. */
export type ComeBackProps = NoteFooterProps & { url: string; doors: number };

/** BACK-6, BACK-OWN: a waiting period for the same role is over. It names no company and no role. */
export function renderComeBack(props: ComeBackProps): Promise<Rendered> {
  return renderMail('A waiting period is over', <ComeBackMail {...props} />);
}

function ComeBackMail({ url, doors, ...footer }: ComeBackProps) {
  const several = doors > 1;
  return (
    <Layout
      title="A waiting period is over"
      preview="You can apply for the same role again."
      footer={
        <NoteFooter why="We send this when a waiting period ends." stop="Turn off these emails" {...footer} />
      }
    >
      <Heading>{several ? `${doors} waiting periods are over.` : 'You can apply again.'}</Heading>
      <Text>
        {several
          ? 'With these companies, it was better to wait before applying for the same role again. The waiting periods are over.'
          : 'With one company, it was better to wait before applying for the same role again. The waiting period is over.'}
      </Text>
      <Text>
        There’s no hurry. If you apply again, say in one line what’s new since then. If you’ve moved on, you
        can ignore this.
      </Text>
      <Action href={url}>{several ? 'See which ones' : 'See which one'}</Action>
    </Layout>
  );
}
