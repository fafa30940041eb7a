import type { ClientTx } from '@/lib/access/transaction';
import { type Before, backOf, beforeWith, sameIn } from '@/lib/features/imports/before';
import { broughtOf } from '@/lib/features/imports/brought';
import { leftOut, linesThere, openImport, type Pages, pagesOf, readingOf } from '@/lib/features/imports/data';
import { isBad } from '@/lib/features/imports/reading';
import type { ImportView, PreviewItem } from '@/lib/features/imports/schema';
import { isOnlySaved, type ToldProcesses, toldProcesses } from '@/lib/features/imports/told';
import { type Item, isOpen, type Reading } from '@/lib/features/imports/types';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { type ListQuery, nextAfter, pageWithin } from '@/lib/platform/paging';
import { asTold } from '@/lib/rules/ledger';
import { IMPORTS } from '@/lib/rules/limits';

/** A page of the rows of a file: what each becomes, what is wrong with it, and what is there already. Throws NotFound. */
export async function previewOf(
  tx: ClientTx,
  id: string,
  query: ListQuery,
): Promise<{ items: PreviewItem[]; nextCursor: string | null }> {
  const row = await tx.db.import.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
    select: { id: true, rows: true, readingSealed: true },
  });
  if (!row) throw new NotFound('import');
  const reading = await readingOf(tx, row);
  const { cursor = 0, limit } = query;
  const start = cursor % IMPORTS.pageRows;
  const items = (await pagesOf(tx, id, pagesFor(query))).slice(start, start + limit);
  const lines = items.map(({ line }) => line);
  const skipped = new Set(leftOut(reading));
  // What the file tells of a company may stand on any of its pages.
  const all = items.some(isOnlySaved) ? await pagesOf(tx, id, { from: 0 }) : items;
  const of = {
    before: await beforeWith(tx, id, items),
    told: toldProcesses(tx, { reading, all, shown: items, out: skipped }),
    ...{ reading, skipped },
    there: await linesThere(tx, id, lines),
  };
  return {
    items: items.map((item) => itemView(tx, item, of)),
    // What is not kept any more has no next page either.
    nextCursor: items.length > 0 && cursor + limit < row.rows ? nextAfter({ cursor, limit }) : null,
  };
}

/** Which pages of rows hold those that are asked for. */
function pagesFor({ cursor = 0, limit }: ListQuery): Pages {
  const from = Math.floor(cursor / IMPORTS.pageRows);
  return { from, count: Math.ceil((cursor + limit) / IMPORTS.pageRows) - from };
}

/** What the page of an import shows: all that is known of it, and some of its rows. */
export type ShownImport = {
  view: ImportView;
  reading: Reading;
  /** How many rows would come in as things are. */
  good: number;
  /** Lines that are to be looked at while nothing has come in: those that the person may have already. */
  maybeThere: number[];
  /** What an undo kept, as it was touched since: the first hundred of them, by company. */
  kept: KeptApplication[];
  items: PreviewItem[];
  nextCursor: string | null;
  isFirst: boolean;
};

export type KeptApplication = { id: string; company: string; role: string };

/** So many are named; the others are counted. */
const KEPT_NAMED = 100;

const keptOf = async (tx: ClientTx, { id, kept }: ImportView): Promise<KeptApplication[]> =>
  kept === 0
    ? []
    : tx.db.$queryRaw`
        SELECT a.id, c.name AS company, a.role FROM imported_applications i
        JOIN applications a ON a.user_id = i.user_id AND a.id = i.application_id
        JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
        WHERE i.user_id = ${tx.scope.userId}::uuid AND i.import_id = ${id}::uuid
        ORDER BY c.name_key, a.role, a.id LIMIT ${KEPT_NAMED}::int`;

/** Its rows from a cursor on, or those around a line. Throws NotFound for a missing or foreign id. */
export async function shownImport(
  tx: ClientTx,
  id: string,
  { line, ...query }: ListQuery & { line?: number | undefined },
): Promise<ShownImport> {
  // Whatever may be there already is counted over all rows, and a line is found among all.
  const { view, reading, items: all } = await openImport(tx, id, { from: 0 });
  const there = await linesThere(tx, id);
  const at = line === undefined ? -1 : all.findIndex((item) => item.line === line);
  const cursor = at === -1 ? (query.cursor ?? 0) : at - (at % query.limit);
  const { items, nextCursor } = pageWithin(all, { cursor, limit: query.limit });
  const skipped = new Set(leftOut(reading));
  const of = {
    before: await beforeWith(tx, id, isOpen(view.state) ? all : items),
    told: toldProcesses(tx, { reading, all, shown: items, out: skipped }),
    ...{ reading, skipped, there },
  };
  return {
    ...{ view, reading, nextCursor, isFirst: cursor === 0 },
    kept: view.state === 'undone' || view.state === 'failed' ? await keptOf(tx, view) : [],
    good: view.rows - new Set([...of.skipped, ...of.there]).size,
    maybeThere: isOpen(view.state)
      ? all
          .filter((item) => !of.there.has(item.line) && sameIn(item, of.before).length > 0)
          .map(({ line }) => line)
      : [],
    items: items.map((item) => itemView(tx, item, of)),
  };
}

type Of = {
  before: Before;
  told: ToldProcesses;
  reading: Reading;
  skipped: ReadonlySet<number>;
  there: ReadonlySet<number>;
};

/** A row with what is kept of it: its steps are those that its history will have, its note is the whole of it. */
function itemView(tx: ClientTx, item: Item, { before, told, reading, skipped, there }: Of): PreviewItem {
  const { application: read, line } = item;
  const { company, role, stage, ending, appliedOn, url, location, salary, tags } = read;
  const { format, decided } = reading;
  const brought = broughtOf(item, { now: tx.now, zone: decided.timeZone, own: format === 'rebound' });
  return {
    line,
    application: {
      ...{ company, role, stage, ending, appliedOn, url, location, salary, tags },
      note: (brought.ok ? brought.application.note : read.note) ?? null,
      people: (read.people ?? []).map(({ name, role: part, mail, phone }) => ({
        ...{ name, role: part, mail, phone },
      })),
      events: brought.ok
        ? asTold(brought.application.past).map((one) => ({
            ...{ to: one.ending ?? one.stage, on: one.on?.toString() ?? null },
          }))
        : read.events.map(({ to, on }) => ({ to, on })),
      interviews: brought.ok
        ? brought.interviews.map(({ kind, startsAt }) => ({ kind, startsAt: startsAt.toString() }))
        : [],
    },
    comesIn: !isBad(item) && !skipped.has(line),
    isThere: there.has(line),
    problems: item.problems.map(({ column, code, message, line: at, cell }) => ({
      ...{ line: at, column, code, message },
      cell: cell ? { column: cell.place, text: cell.text } : null,
    })),
    retyped: (item.retyped ?? []).map(({ place, text, was }) => ({ column: place, text, was })),
    sameAs: sameIn(item, before),
    ...backOf(tx, item, { before, told }),
  };
}
