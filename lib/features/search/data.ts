import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { documentsWith, peopleWith } from '@/lib/features/search/beside';
import {
  FOUND_IN,
  type Found,
  type FoundDocument,
  type FoundIn,
  type FoundPerson,
  type Place,
  type SearchResult,
} from '@/lib/features/search/schema';
import { saysEach, saysWord } from '@/lib/platform/db/folded-sql';
import { Prisma } from '@/lib/platform/db/generated/client';
import { finder, folded, spelledWords } from '@/lib/platform/folded';
import { nextAfter } from '@/lib/platform/paging';
import { nameOfStage } from '@/lib/rules/own-stages';
import type { Ending, Stage } from '@/lib/rules/stages';
import { type Alike, toldApart } from '@/lib/rules/told-apart';

/** So many notes are opened for one search: it takes as long for any person, and as much memory. */
export const NOTES_LOOKED_THROUGH = 500;

/** `beside`: so many people and documents, where those are not as many as applications. */
export type Asked = {
  q: string;
  in?: Place | undefined;
  cursor?: number | undefined;
  limit: number;
  beside?: number | undefined;
};

type Row = {
  id: string;
  role: string;
  company: string;
  appliedOn: string | null;
  location: string | null;
  tags: string | null;
  people: string | null;
  source: string | null;
  industry: string | null;
  stage: Stage;
  round: string | null;
  ending: Ending | null;
  place: Place;
};

type Noted = Pick<
  Row,
  'id' | 'role' | 'company' | 'appliedOn' | 'location' | 'stage' | 'round' | 'ending' | 'place'
> & {
  noteSealed: Uint8Array<ArrayBuffer>;
  all: number;
  /** What everybody sees of it. */
  said: string;
};

/** Still open or not, and out of sight or not. */
const PLACE = Prisma.sql`CASE WHEN a.archived_at IS NOT NULL THEN 'archived' WHEN a.ending IS NULL THEN 'open' ELSE 'closed' END`;
const BY_PLACE = Prisma.sql`array_position(ARRAY['open', 'closed', 'archived'], p.place), p.moved DESC, p.written DESC, p.id DESC`;
/** What belongs to `applications a`, gathered once and not row by row. */
const withNames = (
  userId: string,
) => Prisma.sql`JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
  LEFT JOIN (
    SELECT l.application_id, string_agg(g.name, E'\n') AS names FROM application_tags l
    JOIN tags g ON g.user_id = l.user_id AND g.id = l.tag_id
    WHERE l.user_id = ${userId}::uuid GROUP BY 1) t ON t.application_id = a.id
  LEFT JOIN (
    SELECT l.application_id, string_agg(h.name, E'\n') AS names FROM application_people l
    JOIN people h ON h.user_id = l.user_id AND h.id = l.contact_id
    WHERE l.user_id = ${userId}::uuid GROUP BY 1) h ON h.application_id = a.id`;

/** Whether an application says a word. What many share, such as a company, is asked once for all of them. */
const saidBy =
  (userId: string) =>
  (patterns: readonly string[]): Prisma.Sql =>
    Prisma.sql`
    ${saysWord(Prisma.sql`a.role`, patterns)} OR ${saysWord(Prisma.sql`a.location`, patterns)}
    OR ${saysWord(Prisma.sql`a.source`, patterns)} OR ${saysWord(Prisma.sql`a.industry`, patterns)}
    OR a.company_id IN (
      SELECT c.id FROM companies c WHERE c.user_id = ${userId}::uuid AND ${saysWord(Prisma.sql`c.name`, patterns)})
    OR a.id IN (
      SELECT l.application_id FROM application_tags l JOIN tags g ON g.user_id = l.user_id AND g.id = l.tag_id
      WHERE l.user_id = ${userId}::uuid AND ${saysWord(Prisma.sql`g.name`, patterns)})
    OR a.id IN (
      SELECT l.application_id FROM application_people l JOIN people h ON h.user_id = l.user_id AND h.id = l.contact_id
      WHERE l.user_id = ${userId}::uuid AND ${saysWord(Prisma.sql`h.name`, patterns)})`;

/**
 * What of the person's own has all the words: open ones first, and of each the last that moved. It reads their own rows and
 * no others; the notes are opened here, for their owner alone.
 */
export async function search(tx: ClientTx, asked: Asked): Promise<SearchResult> {
  const { rows, counts, people, documents, beside } = await rowsWith(tx, asked);
  const items = rows.slice(0, asked.limit).map((row) => ({ ...row, ...viewOf(row, asked.q) }));
  const nextCursor = rows.length > asked.limit ? nextAfter(asked) : null;
  const isFirst = !asked.cursor;
  const notes = isFirst ? await notesWith(tx, asked) : { inNotes: [], looked: 0, all: 0 };
  const { looked, all, inNotes } = notes;
  return {
    items: plain(tx, items),
    nextCursor,
    counts,
    people,
    documents,
    beside,
    inNotes,
    notesLookedThrough: { looked, all },
  };
}

type Counts = SearchResult['counts'];
/** With how many of it there are. */
type OfMany<T> = T & { all: number };

async function rowsWith(
  tx: ClientTx,
  asked: Asked,
): Promise<{ rows: Row[]; counts: Counts } & Pick<SearchResult, 'people' | 'documents' | 'beside'>> {
  const { q, in: place, cursor = 0, limit } = asked;
  const { userId } = tx.scope;
  // Which they are first, and what they show for those on the page alone.
  const rows = await tx.db.$queryRaw<
    (Row & Counts & { persons: OfMany<FoundPerson>[]; documents: OfMany<FoundDocument>[] })[]
  >`
    WITH hit AS MATERIALIZED (
      SELECT a.id, ${PLACE} AS place, a.moved_on AS moved, a.stage_changed_at AS written FROM applications a
      WHERE a.user_id = ${userId}::uuid AND ${saysEach(q, saidBy(userId))})
    SELECT n.*, p.place, a.id, a.role, c.name AS company, a.applied_on::text AS "appliedOn", a.location, t.names AS tags, h.names AS people, a.source,
      a.industry, a.stage, a.round_id AS round, a.ending
    FROM (
      SELECT count(*) FILTER (WHERE place = 'open')::int AS open, count(*) FILTER (WHERE place = 'closed')::int AS closed,
             count(*) FILTER (WHERE place = 'archived')::int AS archived,
             ${peopleWith(userId, asked)} AS persons,
             ${documentsWith(userId, asked)} AS documents FROM hit) n
    LEFT JOIN (
      SELECT * FROM hit p WHERE ${place ?? null}::text IS NULL OR p.place = ${place ?? null}::text
      ORDER BY ${BY_PLACE} LIMIT ${limit + 1} OFFSET ${cursor}) p ON true
    LEFT JOIN (applications a ${withNames(userId)}) ON a.user_id = ${userId}::uuid AND a.id = p.id
    ORDER BY ${BY_PLACE}`;
  const { open = 0, closed = 0, archived = 0, persons = [], documents = [] } = rows[0] ?? {};
  // Without a hit there is a row of counts alone.
  return {
    rows: rows.filter(({ id }) => id !== null),
    counts: { open, closed, archived },
    people: persons.map(({ all: _all, ...one }) => one),
    documents: documents.map(({ all: _all, ...one }) => one),
    beside: { people: persons[0]?.all ?? 0, documents: documents[0]?.all ?? 0 },
  };
}

async function notesWith(tx: ClientTx, { q, in: place, limit }: Asked) {
  const { userId } = tx.scope;
  const rows = await tx.db.$queryRaw<Noted[]>`
    SELECT a.id, a.role, c.name AS company, a.applied_on::text AS "appliedOn", a.location, a.stage, a.round_id AS round, a.ending, a.place, a.note_sealed AS "noteSealed", a.all,
      concat_ws(E'\n', c.name, a.role, a.location, t.names, h.names, a.source, a.industry) AS said
    FROM (
      SELECT a.user_id, a.id, a.company_id, a.role, a.applied_on, a.location, a.source, a.industry, a.stage, a.round_id, a.ending, a.note_sealed,
        a.moved_on, a.stage_changed_at, ${PLACE} AS place, count(*) OVER ()::int AS all FROM applications a
      WHERE a.user_id = ${userId}::uuid AND a.note_sealed IS NOT NULL
        AND (${place ?? null}::text IS NULL OR ${PLACE} = ${place ?? null}::text)
      ORDER BY a.moved_on DESC, a.stage_changed_at DESC, a.id DESC LIMIT ${NOTES_LOOKED_THROUGH}) a
    ${withNames(userId)}
    ORDER BY a.moved_on DESC, a.stage_changed_at DESC, a.id DESC`;
  const all = rows[0]?.all ?? 0;
  if (all === 0) return { inNotes: [], looked: 0, all };
  const vault = await openVault(tx);
  const fits = finder(q);
  const inNotes: Told[] = [];
  let looked = 0;
  for (const row of rows) {
    looked += 1;
    // Found by what everybody sees of it, it stands among the others.
    if (fits([row.said])) continue;
    const note = vault.at('Application', row).open('noteSealed');
    if (!fits([row.said, note])) continue;
    inNotes.push({ ...row, found: ['note'], excerpt: around(note, q) });
    if (inNotes.length === limit) break;
  }
  return { inNotes: plain(tx, inNotes), looked, all };
}

/** In which of its parts a word stands. */
function viewOf(row: Row, q: string): { found: FoundIn[]; excerpt: null } {
  const words = spelledWords(q).flat();
  const says = (text: string | null) => text !== null && words.some((word) => folded(text).includes(word));
  const parts = FOUND_IN.filter((part) => part !== 'note');
  return { found: parts.filter((part) => says(row[part])), excerpt: null };
}

const BEFORE = 40;
const AFTER = 100;

/** The words of a note around the first that was asked for. */
function around(note: string, q: string): string {
  const line = note.replace(/\s+/g, ' ').trim();
  const at = Math.max(
    0,
    ...spelledWords(q)
      .flat()
      .map((word) => folded(line).indexOf(word)),
  );
  const from = at <= BEFORE ? 0 : line.indexOf(' ', at - BEFORE) + 1;
  const to = at + AFTER;
  return `${from > 0 ? '… ' : ''}${line.slice(from, to)}${to < line.length ? ' …' : ''}`;
}

type Told = Alike & Omit<Found, 'kind' | 'stageName' | 'apart'>;

function plain({ viewer }: ClientTx, all: readonly Told[]): Found[] {
  const apart = toldApart(all, viewer.locale);
  return all.map(({ id, role, company, stage, round, ending, place, found, excerpt }, at) => ({
    ...{ kind: 'application', id, role, company, stage, round, ending, place, found, excerpt },
    stageName: nameOfStage(viewer, { stage, round }),
    apart: apart[at] ?? null,
  }));
}
