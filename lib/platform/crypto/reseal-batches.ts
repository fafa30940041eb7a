import type pg from 'pg';
import type { WrappedKey } from '@/lib/platform/crypto/data-key';
import { FORMER_FORMAT } from '@/lib/platform/crypto/envelope';
import type { SealedTable } from '@/lib/platform/crypto/sealed-columns';
import { unguardedly } from '@/lib/platform/db/unguarded';

// How re-sealing reads and writes: each batch in a short transaction of its own, past row-level security and guards.

const ROWS_AT_ONCE = 200;
const FORMER = `'\\x${FORMER_FORMAT.toString(16).padStart(2, '0')}'`;

const former = (column: string) => `substring(${column} FROM 1 FOR 1) = ${FORMER}`;

type Person = WrappedKey & { owner: string };

/** People whose key is wrapped in the former format, in the order of their ids. */
export const peopleToReseal = (client: pg.Client, after: string, limit: number): Promise<Person[]> =>
  unguardedly(client, ['user_keys'], async () => {
    const { rows } = await client.query<Person>(
      `SELECT user_id AS owner, master_version AS "masterVersion", wrapped_key AS "wrappedKey"
       FROM user_keys WHERE user_id > $1 AND ${former('wrapped_key')} ORDER BY user_id LIMIT $2`,
      [after, limit],
    );
    return rows;
  });

export const wrapAnew = (client: pg.Client, people: readonly Person[]): Promise<void> =>
  unguardedly(client, ['user_keys'], async () => {
    await client.query(
      `UPDATE user_keys k SET master_version = n.version, wrapped_key = decode(n.wrapped, 'hex')
       FROM jsonb_to_recordset($1) AS n (owner uuid, version int, wrapped text) WHERE k.user_id = n.owner`,
      [
        JSON.stringify(
          people.map(({ owner, masterVersion, wrappedKey }) => ({
            owner,
            version: masterVersion,
            wrapped: Buffer.from(wrappedKey).toString('hex'),
          })),
        ),
      ],
    );
  });

/** Rows of some people, or of nobody where `owners` is null. */
export type Batch = { table: SealedTable; owners: readonly string[] | null; signal: AbortSignal | undefined };

type Sealed = Uint8Array | null;
type Row = { owner: string | null; key: unknown[]; values: Sealed[] };
type Found = Row & { at: string };

/** Gives every row with something of the former format to `anew`, and writes what it answers in the row's columns. */
export async function inBatches(
  client: pg.Client,
  { table, owners, signal }: Batch,
  anew: (row: Row) => Sealed[],
): Promise<void> {
  let last: Found | undefined;
  do {
    last = await unguardedly(client, [table.table], async () => {
      const rows = await read(client, table, owners, last);
      const changed = rows.map((row) => ({ at: row.at, values: anew(row), before: row.values }));
      await write(
        client,
        table,
        changed.filter(({ values, before }) => values.some((value, n) => value !== before[n])),
      );
      return rows.at(-1);
    });
  } while (last && !signal?.aborted);
}

/** The rows that come after `last` by their owner and key, which nobody changes meanwhile. */
async function read(
  client: pg.Client,
  { table, key, columns, owner }: SealedTable,
  owners: readonly string[] | null,
  last: Found | undefined,
): Promise<Found[]> {
  const ofPeople = owner !== null && owners !== null;
  const order = ofPeople ? ['user_id', ...key] : key;
  const values: unknown[] = ofPeople ? [owners] : [];
  const after = last && (ofPeople ? [last.owner, ...last.key] : last.key);
  const conditions = [
    ofPeople ? 'user_id = ANY ($1::uuid[])' : owner === null ? 'true' : 'user_id IS NULL',
    `(${columns.map(({ column }) => former(column)).join(' OR ')})`,
    ...(after
      ? [`(${order.join(', ')}) > (${after.map((value) => `$${values.push(value)}`).join(', ')})`]
      : []),
  ];
  const { rows } = await client.query<{ at: string; owner: string | null } & Record<string, unknown>>(
    `SELECT ctid::text AS at, ${owner ?? 'NULL'} AS owner, ${[
      ...key.map((name, n) => `${name}::text AS key_${n}`),
      ...columns.map(({ column }, n) => `${column} AS value_${n}`),
    ].join(', ')}
    FROM ${table} WHERE ${conditions.join(' AND ')} ORDER BY ${order.join(', ')} LIMIT ${ROWS_AT_ONCE}`,
    values,
  );
  return rows.map((row) => ({
    at: row.at,
    owner: row.owner,
    key: key.map((_, n) => row[`key_${n}`]),
    values: columns.map((_, n) => (row[`value_${n}`] as Buffer | null) ?? null),
  }));
}

async function write(
  client: pg.Client,
  { table, columns }: SealedTable,
  rows: readonly { at: string; values: Sealed[] }[],
): Promise<void> {
  if (rows.length === 0) return;
  const sets = columns.map(({ column }, n) => `${column} = decode(n.values ->> ${n}, 'hex')`);
  await client.query(
    `UPDATE ${table} t SET ${sets.join(', ')}
     FROM jsonb_to_recordset($1) AS n (at tid, values jsonb) WHERE t.ctid = n.at`,
    [
      JSON.stringify(
        rows.map(({ at, values }) => ({
          at,
          values: values.map((value) => value && Buffer.from(value).toString('hex')),
        })),
      ),
    ],
  );
}
