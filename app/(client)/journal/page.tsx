import type { Metadata } from 'next';
import { shortDate } from '@/app/_components/short-moment';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { Row, RowList } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import { loadJournal } from '@/lib/features/journal/loaders';
import type { EntrySummary } from '@/lib/features/journal/types';
import { STAGE_LABELS } from '@/lib/rules/stages';
import { monthName } from './months/month-name';

export const metadata: Metadata = { title: 'Journal' };

type Search = Promise<Record<string, string | string[] | undefined>>;

/** JOURNAL: the entries, newest first, each with the one thing to do differently. */
export default async function JournalPage({ searchParams }: { searchParams: Search }) {
  const { after } = await searchParams;
  const { items, nextCursor, isFirst, toReview, viewer } = await loadJournal(
    typeof after === 'string' ? after : undefined,
  );
  return (
    <Page>
      <PageHeader
        title="Journal"
        lede={
          items.length > 0
            ? 'Five lines for each rejection. Only you can read them, unless you share one with a coach.'
            : undefined
        }
        actions={
          toReview && (
            <ButtonLink href={`/journal/months/${toReview}`}>
              Look back at {monthName(toReview, viewer.locale)}
            </ButtonLink>
          )
        }
      />
      {items.length === 0 ? (
        <EmptyState
          title={isFirst ? 'No entries yet.' : 'No more entries.'}
          action={
            isFirst ? (
              <ButtonLink href="/pipeline">Open the pipeline</ButtonLink>
            ) : (
              <ButtonLink href="/journal">Back to newest</ButtonLink>
            )
          }
        >
          {isFirst && 'After a rejection, you can write five lines here. It takes about five minutes.'}
        </EmptyState>
      ) : (
        <Stack>
          <RowList label="Entries">
            {items.map((entry) => (
              <Row
                key={entry.id}
                href={`/journal/${entry.id}`}
                title={`${entry.company}, ${entry.role}`}
                detail={lineOf(entry)}
                trailing={
                  <span className="flex flex-col items-end gap-1 text-small text-soft">
                    {shortDate(entry.receivedOn, viewer)}
                    {entry.sharedWith > 0 && <Tag>shared</Tag>}
                  </span>
                }
              />
            ))}
          </RowList>
          <div className="flex gap-2.5">
            {!isFirst && <ButtonLink href="/journal">Newest</ButtonLink>}
            {nextCursor && <ButtonLink href={`/journal?after=${nextCursor}`}>Older entries</ButtonLink>}
          </div>
        </Stack>
      )}
    </Page>
  );
}

function lineOf({ oneThing, gut, stageReached }: EntrySummary) {
  const line = oneThing ?? gut;
  return <span className="line-clamp-2">{line ?? STAGE_LABELS[stageReached]}</span>;
}
