import type { Metadata } from 'next';
import { Button, buttonClass } from '@/app/_ui/button';
import { Kbd } from '@/app/_ui/kbd';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { Pager } from '@/app/_ui/pager';
import { RowList } from '@/app/_ui/row';
import { loadSearch, type SearchPage } from '@/lib/features/search/loaders';
import { PLACES, type Place, type SearchResult } from '@/lib/features/search/schema';
import { COMMANDS } from '../_components/commands/commands';
import { DocumentRow, FoundRow, PersonRow } from './_components/found-rows';
import { SearchField } from './_components/search-field';

type Address = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Address): Promise<Metadata> {
  const { q } = await searchParams;
  return { title: typeof q === 'string' && q.trim() ? `“${q.trim().slice(0, 60)}” in search` : 'Search' };
}

const PLACE_LABELS: Record<Place, string> = { open: 'Open', closed: 'Closed', archived: 'Archived' };
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

function Results({ q, in: place, isFirst, result }: SearchPage & { result: SearchResult }) {
  const { items, inNotes, people, documents, counts, nextCursor, notesLookedThrough } = result;
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
              [people.length, 'person', 'people'],
              [documents.length, 'document', 'documents'],
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
        <Section title="People">
          <RowList label="People">
            {people.map((one) => (
              <PersonRow key={one.id} one={one} />
            ))}
          </RowList>
        </Section>
      )}
      {documents.length > 0 && (
        <Section title="Documents">
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

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

function saysHowMany(
  q: string,
  place: Place | undefined,
  found: readonly (readonly [count: number, one: string, several: string])[],
  notes: number,
): string {
  const said = LIST.format(
    found.flatMap(([count, one, several]) => (count > 0 ? `${count} ${count === 1 ? one : several}` : [])),
  );
  if (notes > 0) return said ? `${said}, and more in your notes` : 'Only in your notes';
  return said || `Nothing ${place ? `${PLACE_LABELS[place].toLowerCase()} ` : ''}has “${q}” in it.`;
}

/** Where else there is something: each place is a link, so that closed ones are one press away. */
function Places({
  q,
  place,
  counts,
  all,
}: {
  q: string;
  place: Place | undefined;
  counts: SearchResult['counts'];
  all: number;
}) {
  const links = [
    { key: undefined, label: 'All', count: all },
    ...PLACES.map((key) => ({ key, label: PLACE_LABELS[key], count: counts[key] })),
  ];
  return (
    <nav aria-label="Where" className="flex flex-wrap gap-x-1">
      {links.map(({ key, label, count }) => (
        <Link
          key={label}
          href={`/search?${new URLSearchParams({ q, ...(key ? { in: key } : {}) })}`}
          aria-current={key === place ? 'true' : undefined}
          className="inline-flex min-h-[44px] items-center rounded-item px-2.5 text-label text-soft hover:text-ink aria-[current=true]:font-semibold aria-[current=true]:text-ink"
        >
          {label}&nbsp;<span className="tabular-nums">{count}</span>
        </Link>
      ))}
    </nav>
  );
}

/** Where commands are in reach of a thumb. */
function GoTo() {
  return (
    <nav aria-label="Shortcuts" className="flex min-w-0 flex-col gap-4">
      {(['Do', 'Go to'] as const).map((group) => (
        <section key={group}>
          <h2 className="mb-1 text-label font-semibold">{group}</h2>
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(11rem,100%),1fr))] gap-x-4 xl:grid-cols-1">
            {COMMANDS.filter((one) => one.group === group && one.keys && !one.forCoach).map(
              ({ href, label, keys }) => (
                <li key={href}>
                  <Link
                    href={href}
                    className="flex min-h-[44px] items-center justify-between gap-3 rounded-item hover:underline xl:min-h-[36px]"
                  >
                    <span className="min-w-0">{label}</span>
                    <span className="hidden gap-1 xl:flex" aria-hidden="true">
                      {keys?.split(' ').map((key) => (
                        <Kbd key={key}>{key}</Kbd>
                      ))}
                    </span>
                  </Link>
                </li>
              ),
            )}
          </ul>
        </section>
      ))}
      <p className="hidden text-small text-soft xl:block">
        <Kbd>Ctrl</Kbd> <Kbd>K</Kbd> opens search and commands anywhere, and <Kbd>?</Kbd> lists all keys.
      </p>
    </nav>
  );
}
