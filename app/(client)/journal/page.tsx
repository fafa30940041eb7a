import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { Pager } from '@/app/_ui/pager';
import { RowList } from '@/app/_ui/row';
import { type JournalPage, loadJournal } from '@/lib/features/journal/loaders';
import { CheckIn } from './_components/check-in';
import { JournalRow } from './_components/journal-row';
import { JournalSearch } from './_components/journal-search';
import { OfferCheckIns } from './_components/offer-check-ins';
import { SharingPage } from './_components/sharing-page';
import { monthName } from './months/month-name';

export const metadata: Metadata = { title: 'Journal' };

type Search = Promise<Record<string, string | string[] | undefined>>;

/** JOURNAL: what stands in it, newest first: five lines each with the one thing to do differently, and what is between them. */
export default async function JournalListPage({ searchParams }: { searchParams: Search }) {
  if ('share' in (await searchParams)) return <SharingPage query={searchParams} />;
  const page = await loadJournal(searchParams);
  const { items, isFirst, toReview, checkIn, viewer } = page;
  const isSearched = Object.values(page.filter).some(Boolean);
  const isNew = items.length === 0 && isFirst && !isSearched;
  return (
    <Page width="wide">
      <PageHeader
        title="Journal"
        lede={isNew ? undefined : 'Only you can read it, unless you share an entry with a coach.'}
        actions={
          <>
            {toReview && (
              <ButtonLink href={`/journal/months/${toReview}`}>
                Look back at {monthName(toReview, viewer.locale)}
              </ButtonLink>
            )}
            <ButtonLink href="/journal/new" variant="strong">
              Write
            </ButtonLink>
          </>
        }
      />
      <div className="grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <Stack gap="large" className="xl:order-2">
          {checkIn && !isSearched && <CheckIn today={checkIn.today} inDanger={page.inDanger} />}
          {!isNew && <JournalSearch filter={page.filter} choices={page.choices} viewer={viewer} />}
          <div className="hidden xl:block">
            <OfferCheckIns isOffered={checkIn !== null} />
          </div>
        </Stack>
        <Stack>
          {items.length > 0 ? (
            <RowList label="Entries">
              {items.map((item) => (
                <JournalRow key={item.id} item={item} viewer={viewer} />
              ))}
            </RowList>
          ) : isNew ? (
            <Beginning toWrite={page.toWrite} />
          ) : (
            <NothingFound {...page} isSearched={isSearched} />
          )}
          <Pager
            path="/journal"
            query={page.filter}
            {...{ nextCursor: page.nextCursor, isFirst: page.isFirst }}
            next={page.items.length === 0 ? 'Look through older entries' : 'Older entries'}
          />
          <div className="xl:hidden">
            <OfferCheckIns isOffered={checkIn !== null} />
          </div>
        </Stack>
      </div>
    </Page>
  );
}

/** What there is to write about, or where it begins. */
function Beginning({ toWrite }: Pick<JournalPage, 'toWrite'>) {
  return (
    <EmptyState
      title="No entries yet."
      action={
        toWrite ? (
          <ButtonLink href={`/rejections/${toWrite.rejectionId}/journal`}>
            Write about {toWrite.company}
          </ButtonLink>
        ) : (
          <ButtonLink href="/no">Log a rejection</ButtonLink>
        )
      }
    >
      After a rejection, you can write five lines here. It takes about five minutes. You can also write about
      anything else.
    </EmptyState>
  );
}

function NothingFound({ isSearched, nextCursor }: Pick<JournalPage, 'nextCursor'> & { isSearched: boolean }) {
  if (!isSearched)
    return (
      <EmptyState title="No more entries." action={<ButtonLink href="/journal">Back to newest</ButtonLink>} />
    );
  return nextCursor ? (
    <p className="text-soft">Nothing in these entries. There are older ones to look through.</p>
  ) : (
    <EmptyState title="Nothing matches." action={<ButtonLink href="/journal">Show all entries</ButtonLink>}>
      Try fewer words or another filter. Part of a word is enough, and accents don’t matter.
    </EmptyState>
  );
}
