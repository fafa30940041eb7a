import { ShareEntry } from '@/app/_components/share-entry';
import { shortDate } from '@/app/_components/short-moment';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { Pager } from '@/app/_ui/pager';
import { Row, RowList } from '@/app/_ui/row';
import { Tag } from '@/app/_ui/tag';
import { loadSharing } from '@/lib/features/journal/loaders';

/** COACH-1: the five lines of each rejection, each with whom it is shared with. Nothing else of the journal is ever shared. */
export async function SharingPage({ query }: { query: Promise<unknown> }) {
  const { items, nextCursor, isFirst, audiences, viewer } = await loadSharing(query);
  return (
    <Page>
      <PageHeader
        kicker={
          <Link href="/coach" className="rounded-small underline-offset-3 hover:underline">
            Coach
          </Link>
        }
        title="Choose entries to share"
        lede={
          items.length > 0
            ? 'Only you can read them, unless you share one with a coach. Free entries, check-ins and earlier wordings are never shared. A month that you share shows some of each entry in it.'
            : undefined
        }
      />
      {items.length === 0 ? (
        <EmptyState
          title={isFirst ? 'No entries yet.' : 'No more entries.'}
          action={<ButtonLink href="/journal">Open the journal</ButtonLink>}
        />
      ) : (
        <Stack>
          <RowList label="Entries">
            {items.map((entry) => (
              <Row
                key={entry.id}
                title={
                  <Link
                    href={`/journal/${entry.id}`}
                    className="underline decoration-edge underline-offset-3"
                  >
                    {`${entry.company}, ${entry.role}`}
                  </Link>
                }
                detail={
                  <ShareEntry
                    entryId={entry.id}
                    audience={audiences.get(entry.id) ?? []}
                    about={`${entry.company}, ${entry.role}`}
                  />
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
          <Pager
            path="/journal"
            query={{ share: 'entries' }}
            {...{ nextCursor, isFirst }}
            next="Older entries"
          />
        </Stack>
      )}
    </Page>
  );
}
