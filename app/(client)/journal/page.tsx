import type { Metadata } from 'next';
import { ShareEntry } from '@/app/_components/share-entry';
import { shortDate } from '@/app/_components/short-moment';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Link } from '@/app/_ui/link';
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
  const { after, share } = await searchParams;
  const { items, nextCursor, isFirst, toWrite, toReview, audiences, viewer } = await loadJournal(
    typeof after === 'string' ? after : undefined,
    share !== undefined,
  );
  const here = audiences ? '/journal?share' : '/journal';
  return (
    <Page>
      <PageHeader
        kicker={
          audiences && (
            <Link href="/coach" className="rounded-small underline-offset-3 hover:underline">
              Coach
            </Link>
          )
        }
        title={audiences ? 'Choose entries to share' : 'Journal'}
        lede={
          items.length > 0
            ? 'Five lines for each rejection. Only you can read them, unless you share one with a coach.'
            : undefined
        }
        actions={
          toReview &&
          !audiences && (
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
              <FirstEntry toWrite={toWrite} />
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
                href={audiences ? undefined : `/journal/${entry.id}`}
                title={`${entry.company}, ${entry.role}`}
                detail={
                  audiences ? (
                    <ShareEntry
                      entryId={entry.id}
                      audience={audiences.get(entry.id) ?? []}
                      about={`${entry.company}, ${entry.role}`}
                    />
                  ) : (
                    lineOf(entry)
                  )
                }
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
            {!isFirst && <ButtonLink href={here}>Newest</ButtonLink>}
            {nextCursor && (
              <ButtonLink href={`/journal?${audiences ? 'share&' : ''}after=${nextCursor}`}>
                Older entries
              </ButtonLink>
            )}
          </div>
        </Stack>
      )}
    </Page>
  );
}

/** What there is to write about, or where it begins. */
function FirstEntry({ toWrite }: { toWrite: { rejectionId: string; company: string } | null }) {
  if (!toWrite) return <ButtonLink href="/no">Log a rejection</ButtonLink>;
  return (
    <ButtonLink href={`/rejections/${toWrite.rejectionId}/journal`} variant="strong">
      Write about {toWrite.company}
    </ButtonLink>
  );
}

function lineOf({ oneThing, gut, stageReached }: EntrySummary) {
  const line = oneThing ?? gut;
  return <span className="line-clamp-2">{line ?? STAGE_LABELS[stageReached]}</span>;
}
