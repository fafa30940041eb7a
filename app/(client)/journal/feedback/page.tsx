import type { Metadata } from 'next';
import { AskRecordLines } from '@/app/_components/ask-record';
import { FeedbackPiece } from '@/app/_components/feedback-piece';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Pager } from '@/app/_ui/pager';
import { loadFeedback } from '@/lib/features/replies/loaders';
import { Filters } from './_components/filters';
import { Together } from './_components/together';

export const metadata: Metadata = { title: 'Feedback' };

type Search = Promise<Record<string, string | string[] | undefined>>;

/** READ: what people said, the latest first; what it says together; and what asking has brought (ASK-4). */
export default async function FeedbackPage({ searchParams }: { searchParams: Search }) {
  const { items, nextCursor, isFirst, all, filter, readings, themes, signal, perception, asks, viewer } =
    await loadFeedback(await searchParams);
  const filtered = filter.reading !== undefined || filter.theme !== undefined;
  return (
    <Page width="wide">
      <PageHeader
        title="Feedback"
        lede="What people said, in their words. One person’s view is information, not a verdict."
      />
      <div className="grid gap-10 lg:grid-cols-[1.4fr_1fr] lg:gap-14">
        {items.length === 0 ? (
          <EmptyState
            title={filtered ? 'Nothing like that.' : 'No feedback yet.'}
            action={
              filtered ? (
                <ButtonLink href="/journal/feedback">Show everything</ButtonLink>
              ) : (
                <ButtonLink href="/pipeline/ended">See your closed applications</ButtonLink>
              )
            }
          >
            {!filtered &&
              'When somebody tells you something, in an email or in a call, add it on the page of the rejection.'}
          </EmptyState>
        ) : (
          <div>
            {items.map((piece) => (
              <FeedbackPiece
                key={piece.id}
                piece={piece}
                viewer={viewer}
                heading={
                  <Link
                    href={`/rejections/${piece.rejectionId}/feedback#${piece.id}`}
                    className="rounded-small underline-offset-3 hover:underline"
                  >
                    {piece.company}, {piece.role}
                  </Link>
                }
              />
            ))}
            <div className="mt-4 empty:hidden">
              <Pager
                path="/journal/feedback"
                query={filter}
                {...{ nextCursor, isFirst }}
                next="Older feedback"
              />
            </div>
          </div>
        )}
        <Stack gap="large">
          {all > 0 && (
            <Section title="What it says together">
              <Together signal={signal} perception={perception} />
            </Section>
          )}
          {(readings.size > 0 || themes.size > 0) && (
            <Section title="Find">
              <Filters filter={filter} readings={readings} themes={themes} />
            </Section>
          )}
          <Section title="When you ask for feedback">
            <AskRecordLines asks={asks} />
          </Section>
        </Stack>
      </div>
    </Page>
  );
}
