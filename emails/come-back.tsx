import { Action, Heading, Layout, NoteFooter, type NoteFooterProps, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** `doors`: of how many processes the wait ends today. `url` leads to the one, or to the list of all. */
export type ComeBackProps = NoteFooterProps & { url: string; doors: number };

/** BACK-6, BACK-OWN: a wait before the same role is over. No company and no role is named. */
export function renderComeBack(props: ComeBackProps): Promise<Rendered> {
  return renderMail('A door is open again', <ComeBackMail {...props} />);
}

function ComeBackMail({ url, doors, ...footer }: ComeBackProps) {
  const several = doors > 1;
  return (
    <Layout
      title="A door is open again"
      preview="A waiting time that you noted ends today."
      footer={<NoteFooter why="This comes when a waiting time ends." stop="No more of these" {...footer} />}
    >
      <Heading>{several ? `${doors} doors are open again.` : 'A door is open again.'}</Heading>
      <Text>
        {several
          ? 'With some companies you were to wait before asking for the same role once more. For these the time is over today.'
          : 'With one company you were to wait before asking for the same role once more. That time is over today.'}
      </Text>
      <Text>
        It stays open, so there is no hurry. If you go back, say in a line what is new since then. If you have
        moved on, leave it.
      </Text>
      <Action href={url}>{several ? 'See which ones' : 'See which one'}</Action>
    </Layout>
  );
}
