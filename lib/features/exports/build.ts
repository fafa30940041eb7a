import { stringify } from 'csv-stringify/sync';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { storedFiles } from '@/lib/features/documents';
import { letterFiles } from '@/lib/features/exports/letters';
import {
  type Claim,
  claimExport,
  finishExport,
  keepPart,
  noteProgress,
} from '@/lib/features/exports/mutations';
import { readableCopy } from '@/lib/features/exports/readable';
import { schemaOf } from '@/lib/features/exports/row-schema';
import {
  describeTables,
  exportedColumns,
  openRow,
  type Row,
  readRows,
  type Table,
} from '@/lib/features/exports/rows';
import { EXPORTED, exportedTables } from '@/lib/features/exports/tables';
import { type Archive, archive } from '@/lib/platform/archive';

/**
 * Builds the person's export that waits, if any: table by table, a batch a transaction, so that it holds up nobody and
 * its progress can be seen. Two batches are of two instants: what is written meanwhile is in it or not. Answers
 * whether there was one.
 */
export async function buildExport(scope: ClientScope): Promise<boolean> {
  const claim = await inScope(scope, claimExport);
  if (!claim) return false;
  const bytes = await write(scope, claim);
  await inScope(scope, (tx) => finishExport(tx, claim, bytes));
  return true;
}

async function write(scope: ClientScope, claim: Claim): Promise<number> {
  const zip = archive((n, piece) => inScope(scope, (tx) => keepPart(tx, claim, n, piece)));
  const tables = await inScope(scope, (tx) => describeTables(tx, exportedTables(claim.withVents)));
  const at = new Date();
  const rows = new Map<string, Row[]>();
  // The letters and the page to read count as one step more.
  const total = tables.length + 1;
  for (const [done, table] of tables.entries()) {
    await inScope(scope, (tx) => noteProgress(tx, claim, { done, total }));
    rows.set(table.name, await writeTable(scope, zip, table, at));
  }
  await inScope(scope, (tx) => noteProgress(tx, claim, { done: tables.length, total }));
  writeFile(zip, 'data/schema.json', at, `${JSON.stringify(schemaOf(tables), null, 2)}\n`);
  for await (const { path, sentAt, bytes } of letterFiles(rows)) {
    writeFile(zip, `letters/${path}`, sentAt, bytes);
    await zip.flush();
  }
  for await (const { path, at: uploadedAt, pieces } of storedFiles(scope)) {
    const file = zip.file(path, uploadedAt);
    for await (const piece of pieces) {
      file.write(piece);
      await zip.flush();
    }
    file.end();
  }
  writeFile(zip, 'index.html', at, readableCopy(rows, at));
  return zip.end();
}

/** A table as JSON and as CSV. Answers its rows for the letters and the page to read, without what is in the files alone. */
async function writeTable(scope: ClientScope, zip: Archive, table: Table, at: Date): Promise<Row[]> {
  const { omit = [], filesOnly = [] } = EXPORTED[table.name] ?? {};
  const columns = exportedColumns(table, omit);
  const names = columns.map(({ name }) => name);
  const json = zip.file(`data/${table.name}.json`, at);
  const csv = zip.file(`data/${table.name}.csv`, at);
  csv.write(csvOf([names]));
  const all: Row[] = [];
  let after: string | null = null;
  do {
    const batch: { rows: Row[]; last: string | null } = await inScope(scope, async (tx) => {
      const { rows, last } = await readRows(tx, table, after);
      const vault = await openVault(tx);
      return { rows: rows.map((row) => openRow(vault, table, columns, row)), last };
    });
    for (const row of batch.rows) {
      json.write(`${all.length === 0 ? '[\n' : ',\n'}${JSON.stringify(row)}`);
      all.push(Object.fromEntries(Object.entries(row).filter(([column]) => !filesOnly.includes(column))));
    }
    csv.write(csvOf(batch.rows.map((row) => names.map((name) => cellOf(row[name])))));
    await zip.flush();
    after = batch.last;
  } while (after);
  json.write(all.length === 0 ? '[]\n' : '\n]\n');
  json.end();
  csv.end();
  return all;
}

function writeFile(zip: Archive, path: string, at: Date, content: string | Uint8Array): void {
  const file = zip.file(path, at);
  file.write(content);
  file.end();
}

/** A spreadsheet must not run what a stranger wrote: a cell that begins like a formula is quoted with an apostrophe. */
const csvOf = (rows: readonly (readonly unknown[])[]): string =>
  rows.length === 0
    ? ''
    : stringify(rows as unknown[][], { escape_formulas: true, record_delimiter: 'windows' });

const cellOf = (value: unknown): unknown =>
  value !== null && typeof value === 'object' ? JSON.stringify(value) : value;
