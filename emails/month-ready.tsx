import { Action, Heading, Layout, NoteFooter, type NoteFooterProps, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** `month` by its name, such as October; `url` leads to the page of that month. */
export type MonthReadyProps = NoteFooterProps & { url: string; month: string };

/** REVIEW: last month's journal is on one page. */
export function renderMonthReady(props: MonthReadyProps): Promise<Rendered> {
  return renderMail(`Your journal for ${props.month}`, <MonthReadyMail {...props} />);
}

function MonthReadyMail({ url, month, ...footer }: MonthReadyProps) {
  return (
    <Layout
      title={`Your journal for ${month}`}
      preview="What people said, and what you wanted to try."
      footer={
        <NoteFooter
          why="We send this once a month, if you wrote entries."
          stop="Turn off these emails"
          {...footer}
        />
      }
    >
      <Heading>{`${month}, on one page.`}</Heading>
      <Text>
        Your entries for {month} are on one page: what people said and how often, and what you wanted to do
        differently.
      </Text>
      <Text>
        Ten quiet minutes are enough. A single remark says little, so look for what comes up more than once.
      </Text>
      <Action href={url}>{`Read ${month}`}</Action>
    </Layout>
  );
}
