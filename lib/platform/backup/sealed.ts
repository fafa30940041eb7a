import pg from 'pg';
import type { Manifest } from '@/lib/platform/backup/manifest';
import { type DataKey, unwrapDataKey } from '@/lib/platform/crypto/data-key';
import { isFormer, NotSealedHere, openBytes } from '@/lib/platform/crypto/envelope';
import type { MasterSecrets } from '@/lib/platform/crypto/keys';
import { rowIdOf, sealedTables } from '@/lib/platform/crypto/sealed-columns';
import { SetupError } from '@/lib/platform/errors';

// Whether master keys and a backup belong together. Without them its private text stays closed for good.

/** Throws SetupError, naming the version, where the master keys do not open what is in the backup. */
export function requireKeys({ keys }: Pick<Manifest, 'keys'>, secrets: MasterSecrets): void {
  for (const { version, people, sample } of keys) {
    if (secrets.byVersion.has(version) && opens(sample, version, secrets)) continue;
    throw new SetupError(
      secrets.byVersion.has(version)
        ? `REBOUND_MASTER_KEYS has another key as version ${version} than the one that the backup was sealed under: nothing of ${people} people would open.`
        : `REBOUND_MASTER_KEYS lacks version ${version}, under which the texts of ${people} people in the backup are sealed.`,
    );
  }
}

function opens(
  { owner, wrapped }: { owner: string; wrapped: string },
  masterVersion: number,
  secrets: MasterSecrets,
): boolean {
  try {
    unwrapDataKey(
      { masterVersion, wrappedKey: new Uint8Array(Buffer.from(wrapped, 'base64')) },
      owner,
      secrets,
    );
    return true;
  } catch (error) {
    if (error instanceof NotSealedHere) return false;
    throw error;
  }
}

/**
 * Opens one text of each sealed table of a database that a backup was put back into. `url`: of a role past row-level
 * security. Answers how many; throws SetupError for one that does not open.
 */
export async function openSome(url: string, secrets: MasterSecrets): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let opened = 0;
    for (const table of sealedTables()) {
      if (table.owner === null) continue;
      const found = await aSealedRow(client, table);
      if (!found) continue;
      const { owner, key, wrapped } = found;
      const place = { owner, table: table.table, column: found.column, rowId: rowIdOf(key) };
      try {
        const data: DataKey = unwrapDataKey(wrapped, owner, secrets);
        openBytes((version) => (version === data.version ? data.key : undefined), found.sealed, place);
      } catch (error) {
        if (!(error instanceof NotSealedHere)) throw error;
        throw new SetupError(`A text of ${table.table} in the backup does not open: ${error.message}.`);
      }
      opened += 1;
    }
    return opened;
  } finally {
    await client.end();
  }
}

type Found = {
  owner: string;
  key: unknown[];
  column: string;
  sealed: Uint8Array;
  wrapped: { masterVersion: number; wrappedKey: Uint8Array<ArrayBuffer> };
};

async function aSealedRow(
  client: pg.Client,
  { table, key, columns }: ReturnType<typeof sealedTables>[number],
): Promise<Found | null> {
  const [first] = columns;
  // An older database may not have the table yet, or not the column.
  if (!first || !(await has(client, table, [...key, first.column]))) return null;
  const { rows } = await client.query<Record<string, unknown>>(
    `SELECT t.user_id::text AS owner, t.${first.column} AS sealed, k.master_version AS version, k.wrapped_key AS wrapped,
            ${key.map((name, n) => `t.${name}::text AS key_${n}`).join(', ')}
     FROM ${table} t JOIN user_keys k ON k.user_id = t.user_id WHERE t.${first.column} IS NOT NULL LIMIT 1`,
  );
  const row = rows[0];
  if (!row || isFormer(row.sealed as Buffer)) return null;
  return {
    owner: String(row.owner),
    key: key.map((_, n) => row[`key_${n}`]),
    column: first.column,
    sealed: row.sealed as Buffer,
    wrapped: { masterVersion: Number(row.version), wrappedKey: new Uint8Array(row.wrapped as Buffer) },
  };
}

async function has(client: pg.Client, table: string, columns: readonly string[]): Promise<boolean> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND column_name = ANY ($2)`,
    [table, [...new Set(columns)]],
  );
  return rows[0]?.count === new Set(columns).size;
}
