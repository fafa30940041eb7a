import { Action, Heading, Layout, NoteFooter, type NoteFooterProps, Text } from './layout';
import { type Rendered, renderMail } from './render';

/** `month` by its name, such as October; `url` leads to the page of that month. */
export type MonthReadyProps = NoteFooterProps & { url: string; month: string };

/** REVIEW: last month's journal is laid out for reading. */
export function renderMonthReady(props: MonthReadyProps): Promise<Rendered> {
  return renderMail(`Your ${props.month} on one page`, <MonthReadyMail {...props} />);
}

function MonthReadyMail({ url, month, ...footer }: MonthReadyProps) {
  return (
    <Layout
      title={`Your ${month} on one page`}
      preview="What came up, and what you wanted to try."
      footer={<NoteFooter why="This comes once a month, if you wrote." stop="No more of these" {...footer} />}
    >
      <Heading>{`${month}, laid out for you.`}</Heading>
      <Text>
        What you wrote last month is on one page: what people said and how often, and the things you wanted to
        do differently.
      </Text>
      <Text>Ten quiet minutes are plenty. A single remark says little; look for what comes up again.</Text>
      <Action href={url}>{`Read ${month}`}</Action>
    </Layout>
  );
}
