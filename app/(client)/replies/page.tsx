import type { Metadata } from 'next';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { RowList } from '@/app/_ui/row';
import { loadReplies } from '@/lib/features/replies/loaders';
import { ReplyLine } from './_components/reply-line';

export const metadata: Metadata = { title: 'Your replies' };

/** Every letter, by where it stands: to send, waiting for an answer, answered, sent. */
export default async function RepliesPage() {
  const { replies, now, viewer } = await loadReplies();
  const sections = [
    { title: 'To send', items: replies.open },
    { title: 'Waiting for an answer', items: replies.waiting },
    { title: 'Answered', items: replies.answered },
    { title: 'Sent', items: replies.sent },
  ].filter(({ items }) => items.length > 0);
  return (
    <Page>
      <PageHeader title="Your replies" lede="What you’re writing, what was sent, and what came back." />
      <Stack gap="large">
        {sections.map(({ title, items }) => (
          <Section key={title} title={title}>
            <RowList label={title}>
              {items.map((reply) => (
                <ReplyLine key={reply.id} reply={reply} now={now} viewer={viewer} />
              ))}
            </RowList>
          </Section>
        ))}
        {sections.length === 0 && (
          <EmptyState title="No replies yet">
            <p>When you write to a company after a rejection, you find the letter here.</p>
          </EmptyState>
        )}
      </Stack>
    </Page>
  );
}
