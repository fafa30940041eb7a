import { readPage } from '@/lib/access/page';
import { saidInDanger } from '@/lib/features/pauses';
import { search } from '@/lib/features/search/data';
import { type Place, type SearchResult, searchParams } from '@/lib/features/search/schema';

const ON_A_PAGE = 20;
/** People and documents, where the person asks for all of them. */
const BESIDE_AT_MOST = 200;
const WHILE_TYPING = 8;

export type SearchPage = {
  q: string;
  in: Place | undefined;
  isFirst: boolean;
  /** Whether all people and documents are asked for. */
  all: boolean;
  result: SearchResult | null;
};
type Search = Record<string, string | string[] | undefined>;

/** What /search shows: nothing before something is asked. */
export async function loadSearch(address: Promise<Search>): Promise<SearchPage> {
  const { q, in: place, after: cursor, beside } = searchParams.parse(await address);
  const result = await readPage(async (tx) =>
    q === ''
      ? null
      : search(tx, { q, in: place, cursor, limit: ON_A_PAGE, beside: beside && BESIDE_AT_MOST }),
  );
  return { q, in: place, isFirst: !cursor, all: beside !== undefined, result: await withoutDanger(result) };
}

/** What a list shows while somebody types. */
export async function loadFound(address: Search): Promise<SearchResult | null> {
  const { q } = searchParams.parse(address);
  return withoutDanger(
    await readPage(async (tx) => (q === '' ? null : search(tx, { q, limit: WHILE_TYPING }))),
  );
}

/** A note whose words say that somebody wants to die or to hurt themselves is found, and not quoted (decision 0071). */
async function withoutDanger(result: SearchResult | null): Promise<SearchResult | null> {
  if (!result) return null;
  const said = await saidInDanger(result.inNotes.map(({ excerpt }) => excerpt));
  const inNotes = result.inNotes.map((one, place) => (said[place] ? { ...one, excerpt: null } : one));
  return { ...result, inNotes };
}
