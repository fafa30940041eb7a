import type { ClientTx } from '@/lib/access/transaction';
import type { Vault } from '@/lib/access/vault';
import { Prisma } from '@/lib/platform/db/generated/client';

/** Rows that are read at a time, and about how many bytes of sealed text and of words: a posting may have 200,000 characters. */
export const ROWS_AT_A_TIME = 200;
const BYTES_AT_A_TIME = 2_000_000;

/** A row as it goes into an export: column by column, with what was sealed in plain words. */
export type Row = Record<string, unknown>;

/** A table as the database knows it. `key`: the columns of its primary key; `columns`: all, with their SQL types. */
export type Table = { name: string; key: string[]; columns: { name: string; type: string }[] };

const SEALED = /_sealed$/;

/** The named tables with their columns and keys, in the order of the names. */
export async function describeTables(tx: ClientTx, names: readonly string[]): Promise<Table[]> {
  const found = await tx.db.$queryRaw<Table[]>`
    SELECT c.relname AS name,
      (SELECT array_agg(a.attname::text ORDER BY place.at)
       FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS place(attnum, at), pg_attribute a
       WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid AND a.attnum = place.attnum) AS key,
      (SELECT jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, NULL)) ORDER BY a.attnum)
       FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns
    FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relname = ANY(${[...names]})`;
  return names.map((name) => {
    const table = found.find((one) => one.name === name);
    if (!table) throw new Error(`exports: there is no table ${name}`);
    return table;
  });
}

/** The columns of a table as an export names them: without what is omitted, and without bytes that nobody can read. */
export const exportedColumns = ({ columns }: Table, omit: readonly string[]) =>
  columns
    .filter(({ name, type }) => !omit.includes(name) && (type !== 'bytea' || SEALED.test(name)))
    .map(({ name, type }) => ({ column: name, name: name.replace(SEALED, ''), type }));

/** The next rows of the person's after the row `after` (as the last call answered it), by the table's primary key. */
export async function readRows(
  tx: ClientTx,
  table: Table,
  after: string | null,
): Promise<{ rows: Row[]; last: string | null }> {
  const name = Prisma.raw(`public."${table.name}"`);
  const whose = Prisma.raw(table.name === 'users' ? 't.id' : 't.user_id');
  const key = (alias: string) => Prisma.raw(table.key.map((column) => `${alias}."${column}"`).join(', '));
  const further = after
    ? Prisma.sql`AND (${key('t')}) > (SELECT ${key('r')} FROM jsonb_populate_record(NULL::${name}, ${after}::jsonb) r)`
    : Prisma.empty;
  const next = Prisma.sql`FROM ${name} t WHERE ${whose} = ${tx.scope.userId}::uuid ${further} ORDER BY ${key('t')}`;
  const [{ most } = { most: 1 }] = await tx.db.$queryRaw<{ most: number }[]>`
    SELECT greatest(1, count(*) FILTER (WHERE upto <= ${BYTES_AT_A_TIME}))::int AS most
    FROM (SELECT sum(bytes) OVER (ORDER BY nth) AS upto
          FROM (SELECT ${bytesOf(table)} AS bytes, row_number() OVER (ORDER BY ${key('t')}) AS nth
                ${next} LIMIT ${ROWS_AT_A_TIME}) each_row) so_far`;
  const found = await tx.db.$queryRaw<{ row: Row }[]>`SELECT to_jsonb(t) AS row ${next} LIMIT ${most}`;
  const last = found.at(-1)?.row;
  return {
    rows: found.map(({ row }) => row),
    last: last && found.length === most ? JSON.stringify(keyOf(table, last)) : null,
  };
}

/** How much of a row can be long. The database knows it without reading what it keeps apart from the row. */
function bytesOf({ columns }: Table): Prisma.Sql {
  const long = columns.filter(({ type }) => type === 'bytea' || type === 'text');
  if (long.length === 0) return Prisma.sql`0::bigint`;
  return Prisma.raw(long.map(({ name }) => `coalesce(octet_length(t."${name}"), 0)::bigint`).join(' + '));
}

const keyOf = ({ key }: Table, row: Row) => Object.fromEntries(key.map((column) => [column, row[column]]));

/** A row with its exported columns alone, and what is sealed opened. */
export function openRow(
  vault: Vault,
  table: Table,
  columns: ReturnType<typeof exportedColumns>,
  row: Row,
): Row {
  return Object.fromEntries(
    columns.map(({ column, name, type }) => {
      const value = row[column];
      if (type !== 'bytea' || typeof value !== 'string') return [name, value];
      // PostgreSQL writes bytes in JSON as \\x and hexadecimal digits.
      return [name, vault.openNamed(table.name, column, row, Buffer.from(value.slice(2), 'hex'))];
    }),
  );
}
