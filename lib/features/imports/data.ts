import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import type { ImportLine, ImportView } from '@/lib/features/imports/schema';
import type { ImportState, Item, Reading } from '@/lib/features/imports/types';
import { instantOf } from '@/lib/platform/clock';
import type { Import, ImportPage, Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { cutAt, newestFirst, type Place } from '@/lib/platform/paging';

/** Counted and not listed: whoever asks how far a run is asks often. */
const WITH_COUNT = { _count: { select: { applications: true } } } as const satisfies Prisma.ImportInclude;
type Row = Prisma.ImportGetPayload<{ include: typeof WITH_COUNT }>;

/** One import, as the API answers it. Throws NotFound for a missing or foreign id. */
export const getImport = async (tx: ClientTx, id: string): Promise<ImportView> =>
  (await openImport(tx, id)).view;

/** Some pages of the rows of a file; to the last where it isn't said how many. */
export type Pages = { from: number; count?: number };
const NO_PAGES: Pages = { from: 0, count: 0 };

/**
 * The same, with how it was read as it is kept, and the rows of some pages. Throws NotFound for a missing or foreign id.
 */
export async function openImport(
  tx: ClientTx,
  id: string,
  pages = NO_PAGES,
): Promise<{ view: ImportView; reading: Reading; items: Item[] }> {
  const row = await importRow(tx, id);
  const reading = await readingOf(tx, row);
  const file = await tx.db.importFile.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id } },
    select: { keptUntil: true, pages: pagesAt(pages) },
  });
  return {
    ...{ view: viewOf(row, reading, file?.keptUntil ?? null), reading },
    items: await openPages(tx, file?.pages ?? []),
  };
}

const pagesAt = ({ from, count }: Pages) =>
  ({
    where: { n: { gte: from } },
    orderBy: { n: 'asc' },
    ...(count === undefined ? {} : { take: count }),
  }) as const satisfies Prisma.ImportFile$pagesArgs;

/** Throws NotFound for a missing or foreign id. */
async function importRow(tx: ClientTx, id: string): Promise<Row> {
  const row = await tx.db.import.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
    include: WITH_COUNT,
  });
  if (!row) throw new NotFound('import');
  return row;
}

/** How the file was read, and what was decided about it. */
export const readingOf = async (tx: ClientTx, row: Pick<Import, 'id' | 'readingSealed'>): Promise<Reading> =>
  JSON.parse((await openVault(tx)).at('Import', row).open('readingSealed')) as Reading;

function viewOf(row: Row, reading: Reading, keptUntil: Date | null): ImportView {
  const { decided } = reading;
  return {
    ...readViewOf(row.id, reading),
    fileName: decided.fileName,
    state: row.state as ImportState,
    leaveOut: row.leaveOut,
    skip: [...decided.skip],
    ...{ bad: row.bad, total: row.total, done: row.done, kept: row.kept, version: row.version },
    imported: row._count.applications,
    notImported: row.state === 'done' ? leftOut(reading) : [],
    keptUntil: keptUntil && instantOf(keptUntil).toString(),
    createdAt: instantOf(row.createdAt).toString(),
    ranAt: row.ranAt && instantOf(row.ranAt).toString(),
    undoneAt: row.undoneAt && instantOf(row.undoneAt).toString(),
  };
}

/** Lines that stay out: with an error, or as the person said, of a line, a board or a status. */
export const leftOut = ({ badLines, decided, leftOut: unwanted }: Reading): number[] =>
  [...new Set([...badLines, ...decided.skip, ...unwanted])].toSorted((a, b) => a - b);

/** Lines whose applications are there by this import: an earlier run brought them in, and its undo kept them. */
export async function linesThere(
  tx: ClientTx,
  importId: string,
  among?: readonly number[],
): Promise<Set<number>> {
  const rows = await tx.db.importedApplication.findMany({
    where: { userId: tx.scope.userId, importId, ...(among ? { line: { in: [...among] } } : {}) },
    select: { line: true },
  });
  return new Set(rows.map(({ line }) => line));
}

/** How a file was read, in the words of the API. */
export function readViewOf(id: string, reading: Reading) {
  const { format, encoding, separator, dateOrder, rows } = reading;
  return {
    ...{ id, format, encoding, separator, dateOrder, rows },
    columns: reading.columns.map((one) => ({
      ...{ header: one.header, field: one.field, because: one.because },
      ...{ dateOrder: one.dateOrder, samples: one.samples, days: one.days },
    })),
    problems: reading.problems.map(({ line, column, code, message }) => ({ line, column, code, message })),
    duplicates: reading.duplicates.map(({ lines }) => ({ lines })),
    questions: reading.questions.map((one) => ({
      ...{ id: one.id, code: one.code, question: one.question },
      choices: one.choices.map(({ value }) => value),
      labels: one.choices.map(({ label }) => label),
      ...{ several: one.several, proposed: one.proposed, used: one.used, answered: one.answered },
      ...{ required: one.required, column: one.column, word: one.word, lines: one.lines },
      ...{ rows: one.rows, examples: one.examples.map(exampleOf) },
    })),
  };
}

const exampleOf = ({ text, readings }: Reading['questions'][number]['examples'][number]) => ({
  text,
  readings: Object.entries(readings).map(([choice, reads]) => ({ choice, reads })),
});

/** Imports, the newest first. */
export async function listImports(
  tx: ClientTx,
  page: { cursor?: Place | undefined; limit: number },
): Promise<{ items: ImportLine[]; nextCursor: string | null }> {
  const { after, orderBy, take } = newestFirst(page);
  const rows = await tx.db.import.findMany({ where: { userId: tx.scope.userId, ...after }, orderBy, take });
  const { page: shown, nextCursor } = cutAt(rows, page.limit);
  const items: ImportLine[] = [];
  for (const row of shown) {
    const { decided } = await readingOf(tx, row);
    items.push({
      ...{ id: row.id, fileName: decided.fileName, format: row.format as ImportLine['format'] },
      ...{
        state: row.state as ImportState,
        rows: row.rows,
        total: row.total,
        done: row.done,
        kept: row.kept,
      },
      createdAt: instantOf(row.createdAt).toString(),
    });
  }
  return { items, nextCursor };
}

/** The rows of some pages. */
export async function pagesOf(tx: ClientTx, importId: string, pages: Pages): Promise<Item[]> {
  const { where, ...rest } = pagesAt(pages);
  const rows = await tx.db.importPage.findMany({
    where: { userId: tx.scope.userId, importId, ...where },
    ...rest,
  });
  return openPages(tx, rows);
}

/** The rows on these pages. */
async function openPages(tx: ClientTx, pages: readonly ImportPage[]): Promise<Item[]> {
  const vault = await openVault(tx);
  return pages.flatMap((page) => JSON.parse(vault.at('ImportPage', page).open('itemsSealed')) as Item[]);
}

/** The file as it came in. */
export async function fileOf(tx: ClientTx, importId: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await tx.db.importPart.findMany({
    where: { userId: tx.scope.userId, importId },
    orderBy: { n: 'asc' },
  });
  if (!parts.at(-1)?.last) throw new NotFound('file');
  const vault = await openVault(tx);
  const pieces = parts.map((part) => vault.at('ImportPart', part).openBytes('bytesSealed'));
  return new Uint8Array(Buffer.concat(pieces));
}
