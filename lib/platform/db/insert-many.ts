import { Prisma } from './generated/client';

/** Tables that thousands of rows are added to at once. */
type Table =
  | 'applications'
  | 'stage_events'
  | 'application_tags'
  | 'interviews'
  | 'rejections'
  | 'people'
  | 'application_people'
  | 'imported_applications'
  | 'imported_people';

/**
 * Adds many rows by one statement with one value, however many there are: the client's own way binds each column of each
 * row, which takes most of the time of an import. `rows` name their columns as the client does; what one leaves out is null.
 */
export async function insertMany(
  db: Prisma.TransactionClient,
  table: Table,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = Prisma.raw(names.map((name) => `"${columnOf(name)}"`).join(', '));
  const values = JSON.stringify(
    rows.map((row) => Object.fromEntries(names.map((name) => [columnOf(name), asText(row[name])]))),
  );
  await db.$executeRaw`
    INSERT INTO ${Prisma.raw(table)} (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${Prisma.raw(table)}, ${values}::jsonb)`;
}

const columnOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** As Postgres reads it from text. */
const asText = (value: unknown): unknown =>
  value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : (value ?? null);
