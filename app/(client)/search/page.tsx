import type { Metadata } from 'next';
import { Button, buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Pager } from '@/app/_ui/pager';
import { RowList } from '@/app/_ui/row';
import { loadSearch, type SearchPage } from '@/lib/features/search/loaders';
import { PLACES, type SearchResult } from '@/lib/features/search/schema';
import { DocumentRow, FoundRow, PersonRow } from './_components/found-rows';
import { GoTo } from './_components/go-to';
import { saysHowMany } from './_components/how-many';
import { Places } from './_components/places';
import { SearchField } from './_components/search-field';

type Address = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Address): Promise<Metadata> {
  const { q } = await searchParams;
  return { title: typeof q === 'string' && q.trim() ? `“${q.trim().slice(0, 60)}” in search` : 'Search' };
}

/** Everything of one's own that has the words: the address holds them, and the page works before any script has loaded. */
export default async function SearchPageView({ searchParams }: Address) {
  const page = await loadSearch(searchParams);
  const { q, in: place, result } = page;
  return (
    <Page width="wide">
      <PageHeader title="Search" />
      <div className="grid gap-x-12 gap-y-6 xl:grid-cols-[minmax(0,1fr)_18rem]">
        <Stack>
          <search>
            <form action="/search" className="flex min-w-0 flex-wrap items-end gap-2.5">
              <SearchField q={q} place={place} />
              {place && <input type="hidden" name="in" value={place} />}
              <Button type="submit">Search</Button>
            </form>
          </search>
          {result ? <Results {...page} result={result} /> : <p className="text-soft">{WHAT}</p>}
        </Stack>
        <GoTo />
      </div>
    </Page>
  );
}

const WHAT =
  'Search your applications by company, role, location, tags, people, where you found them, industry, or your own notes; and people and documents. Part of a word is enough, and accents don’t matter.';

/** What a list of people or documents says where it isn't all there is, and the way to the rest. */
function further(q: string, wantsAll: boolean, { shown, all }: { shown: number; all: number }) {
  if (shown === all) return {};
  if (wantsAll) return { lede: `The latest ${shown} of ${all}. One more word finds the others.` };
  const href = `/search?${new URLSearchParams({ q, beside: 'all' })}`;
  return {
    lede: `The latest ${shown} of ${all}.`,
    actions: (
      <Link href={href} className={buttonClass('link')}>
        Show more
      </Link>
    ),
  };
}

function Results({ q, in: place, isFirst, all: wantsAll, result }: SearchPage & { result: SearchResult }) {
  const { items, inNotes, people, documents, beside, counts, nextCursor, notesLookedThrough } = result;
  const all = PLACES.reduce((sum, one) => sum + counts[one], 0);
  const shown = place ? counts[place] : all;
  return (
    <Stack gap="large">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" className="text-small text-soft">
          {saysHowMany(
            q,
            place,
            [
              [shown, 'application', 'applications'],
              [beside.people, 'person', 'people'],
              [beside.documents, 'document', 'documents'],
            ],
            inNotes.length,
          )}
        </p>
        {(all > 0 || place) && <Places {...{ q, place, counts, all }} />}
      </div>
      {items.length + people.length + documents.length + inNotes.length === 0 && (
        <p className="text-soft">
          {all > 0 ? (
            'There is something elsewhere: choose All.'
          ) : (
            <>
              Try fewer words, or part of one. Or{' '}
              <Link href={`/journal?${new URLSearchParams({ q })}`} className={buttonClass('link')}>
                search your journal
              </Link>
              .
            </>
          )}
        </p>
      )}
      {items.length > 0 && (
        <RowList label="Applications">
          {items.map((one) => (
            <FoundRow key={one.id} one={one} />
          ))}
        </RowList>
      )}
      <Pager
        path="/search"
        query={{ q, in: place }}
        {...{ nextCursor, isFirst }}
        first="First results"
        next="More results"
      />
      {people.length > 0 && (
        <Section title="People" {...further(q, wantsAll, { shown: people.length, all: beside.people })}>
          <RowList label="People">
            {people.map((one) => (
              <PersonRow key={one.id} one={one} />
            ))}
          </RowList>
        </Section>
      )}
      {documents.length > 0 && (
        <Section
          title="Documents"
          {...further(q, wantsAll, { shown: documents.length, all: beside.documents })}
        >
          <RowList label="Documents">
            {documents.map((one) => (
              <DocumentRow key={one.id} one={one} />
            ))}
          </RowList>
        </Section>
      )}
      {inNotes.length > 0 && (
        <Section title="In your notes">
          <RowList label="In your notes">
            {inNotes.map((one) => (
              <FoundRow key={one.id} one={one} />
            ))}
          </RowList>
        </Section>
      )}
      {notesLookedThrough.looked < notesLookedThrough.all && (
        <p className="text-small text-soft">
          Only the notes of the {notesLookedThrough.looked} applications that moved last were looked through.
        </p>
      )}
    </Stack>
  );
}
