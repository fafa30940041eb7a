import type { ClientTx } from '@/lib/access/transaction';
import { leftOut, linesThere, openImport, pagesOf, readingOf } from '@/lib/features/imports/data';
import { isBad } from '@/lib/features/imports/reading';
import type { ImportView, PreviewItem } from '@/lib/features/imports/schema';
import type { Item, Reading } from '@/lib/features/imports/types';
import { plainDateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { type ListQuery, nextAfter } from '@/lib/platform/paging';
import { companyKey } from '@/lib/rules/company-key/company-key';
import { IMPORTS } from '@/lib/rules/limits';
import { isSameRole } from '@/lib/rules/role';
import type { Ending, Stage } from '@/lib/rules/stages';

/** So much is said of what one has with a company. */
const HISTORY_AT_MOST = 5;

/** A page of the rows of a file: what each becomes, what is wrong with it, and what is there already. Throws NotFound. */
export async function previewOf(
  tx: ClientTx,
  id: string,
  query: ListQuery,
): Promise<{ items: PreviewItem[]; nextCursor: string | null }> {
  const pages = pagesAt(query);
  const row = await tx.db.import.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
    select: { id: true, rows: true, readingSealed: true },
  });
  if (!row) throw new NotFound('import');
  const reading = await readingOf(tx, row);
  const items = await pagesOf(tx, id, pages);
  const there = await linesThere(
    tx,
    id,
    items.map(({ line }) => line),
  );
  return rowsOf(tx, { id, rows: row.rows, reading, items, there: [...there] }, query);
}

/** What the page of an import shows: all that is known of it, and some of its rows. */
export type ShownImport = {
  view: ImportView;
  reading: Reading;
  /** How many rows would come in as things are. */
  good: number;
  items: PreviewItem[];
  nextCursor: string | null;
};

/** Throws NotFound for a missing or foreign id. */
export async function shownImport(tx: ClientTx, id: string, query: ListQuery): Promise<ShownImport> {
  const { view, reading, there, items } = await openImport(tx, id, pagesAt(query));
  const good = view.rows - new Set([...leftOut(reading), ...there]).size;
  return {
    view,
    reading,
    good,
    ...(await rowsOf(tx, { id, rows: view.rows, reading, items, there }, query)),
  };
}

/** Which pages of rows hold those that are asked for. */
function pagesAt({ cursor = 0, limit }: ListQuery): { from: number; count: number } {
  const from = Math.floor(cursor / IMPORTS.pageRows);
  return { from, count: Math.ceil((cursor + limit) / IMPORTS.pageRows) - from };
}

async function rowsOf(
  tx: ClientTx,
  {
    id,
    rows,
    reading,
    items: read,
    there,
  }: { id: string; rows: number; reading: Reading; items: Item[]; there: readonly number[] },
  { cursor = 0, limit }: ListQuery,
): Promise<{ items: PreviewItem[]; nextCursor: string | null }> {
  const start = cursor % IMPORTS.pageRows;
  const items = read.slice(start, start + limit);
  const skipped = new Set(leftOut(reading));
  const before = await beforeWith(tx, id, items);
  const of = { before, skipped, there: new Set(there) };
  return {
    items: items.map((item) => itemView(item, of)),
    // What is not kept any more has no next page either.
    nextCursor: read.length > 0 && cursor + limit < rows ? nextAfter({ cursor, limit }) : null,
  };
}

function itemView(
  item: Item,
  {
    before,
    skipped,
    there,
  }: { before: ReadonlyMap<string, Before[]>; skipped: ReadonlySet<number>; there: ReadonlySet<number> },
): PreviewItem {
  const { application: read, line } = item;
  const { company, role, stage, ending, appliedOn, url, location, salary, tags, note } = read;
  const known = company === null ? [] : (before.get(companyKey(company)) ?? []);
  const same = known.filter(
    (one) => (role !== null && isSameRole(one.role, role)) || isSamePage(one.url, url),
  );
  return {
    line,
    application: {
      ...{ company, role, stage, ending, appliedOn, url, location, salary, tags, note },
      events: read.events.map(({ to, on }) => ({ to, on })),
    },
    comesIn: !isBad(item) && !skipped.has(line),
    isThere: there.has(line),
    problems: item.problems.map(({ column, code, message, line: at }) => ({
      line: at,
      column,
      code,
      message,
    })),
    sameAs: same.map(({ id }) => id),
    history: known.slice(0, HISTORY_AT_MOST).map(({ id, role, stage, ending, endedOn }) => ({
      ...{ applicationId: id, role, stage: stage as Stage, ending: ending as Ending | null },
      endedOn: endedOn && plainDateOf(endedOn).toString(),
    })),
  };
}

type Before = {
  id: string;
  role: string;
  url: string | null;
  stage: string;
  ending: string | null;
  endedOn: Date | null;
};

/** What the person has with the companies of these rows, but for what came by this file; by the key of the company. */
async function beforeWith(
  tx: ClientTx,
  importId: string,
  items: readonly Item[],
): Promise<Map<string, Before[]>> {
  const { userId } = tx.scope;
  const keys = [
    ...new Set(items.flatMap(({ application: { company } }) => (company ? companyKey(company) : []))),
  ];
  const rows = await tx.db.$queryRaw<(Before & { nameKey: string })[]>`
    SELECT c.name_key AS "nameKey", a.id, a.role, a.url, a.stage, a.ending, a.ended_on AS "endedOn"
    FROM companies c JOIN applications a ON a.user_id = c.user_id AND a.company_id = c.id
    WHERE c.user_id = ${userId}::uuid AND c.name_key = ANY (${keys}::text[])
      AND NOT EXISTS (SELECT 1 FROM imported_applications i
        WHERE i.user_id = a.user_id AND i.application_id = a.id AND i.import_id = ${importId}::uuid)
    ORDER BY coalesce(a.ended_on, a.moved_on) DESC, a.id DESC`;
  const byCompany = new Map<string, Before[]>();
  for (const { nameKey, ...row } of rows) byCompany.set(nameKey, [...(byCompany.get(nameKey) ?? []), row]);
  return byCompany;
}

/** Whether two addresses are one page, however they are followed: without what comes after ? and #. */
function isSamePage(one: string | null, other: string | null): boolean {
  const plain = (url: string | null) =>
    url
      ?.replace(/[?#].*$/u, '')
      .replace(/\/+$/u, '')
      .toLowerCase();
  return one !== null && other !== null && plain(one) === plain(other);
}
