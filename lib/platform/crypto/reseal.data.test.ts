import { beforeAll, describe, expect, test } from 'vitest';
import { rekeyCompanies } from '@/lib/features/companies/rekey';
import { masterSecrets } from '@/lib/platform/crypto/keys';
import { type ResealOptions, reseal } from '@/lib/platform/crypto/reseal';
import { formatChecks } from '@/lib/platform/crypto/sealed-format';
import { migrate } from '@/lib/platform/db/migrate';
import { asAdmin, asRuntimeRole, databaseUrls } from '@/test/database';
import { ALL_SEALED, openedAt } from '@/test/sealed';
import { NOBODY, type Row, SEALED_AS, type Tables } from '@/test/upgrade/before';
import { tableNow } from '@/test/upgrade/kept';
import { beforeGrants, rowsNow, vaultsNow, wantedNow } from '@/test/upgrade/upgraded';

// Text of the former format, sealed for its place in a run that is stopped again and again. On the database of before
// grants, with its migrations done.

let people: string[];
let before: Tables;
beforeAll(async () => {
  ({ people, before } = await beforeGrants());
  await migrate({ ownerUrl: databaseUrls.owner, runtimeUrl: databaseUrls.app });
  await rekeyCompanies(databaseUrls.owner);
});

const run = (over: Partial<ResealOptions> = {}) =>
  reseal({ ownerUrl: databaseUrls.owner, secrets: masterSecrets, ...over });

/** How many sealed texts there are of each format. */
async function formats(): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { table, column } of ALL_SEALED)
    for (const { format, count } of await asAdmin(
      `SELECT get_byte(${column}, 0) AS format, count(*)::int AS count FROM ${table} WHERE ${column} IS NOT NULL GROUP BY 1`,
    ))
      found[format] = (found[format] ?? 0) + count;
  return found;
}

const wrapped = (format: number) =>
  asAdmin('SELECT user_id FROM user_keys WHERE get_byte(wrapped_key, 0) = $1 ORDER BY 1', [format]);

/** Every text of every table but `except`, opened as the app opens it. */
async function texts(tables: readonly string[]): Promise<Row[][]> {
  const vaults = await vaultsNow(people);
  const found = await Promise.all(tables.map((table) => rowsNow(table, vaults)));
  return found.map((rows) => rows.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))));
}

const OF_PEOPLE = [...new Set(ALL_SEALED.map(({ table }) => table))].filter(
  (table) => table !== 'local_mails',
);

describe('sealing anew', () => {
  test('stops where it is told to, and leaves everything readable', async () => {
    const all = await formats();
    expect(Object.keys(all)).toEqual(['1']);
    const read = await texts(OF_PEOPLE);
    const stop = new AbortController();
    const steps: string[] = [];
    await run({
      peopleAtOnce: 1,
      signal: stop.signal,
      onStep: (line) => {
        steps.push(line);
        stop.abort();
      },
    });
    expect(steps).toEqual(['Sealed the texts of 1 people for their places']);
    const half = await formats();
    expect((half[1] ?? 0) > 0 && (half[2] ?? 0) > 0).toBe(true);
    expect((half[1] ?? 0) + (half[2] ?? 0)).toBe(all[1]);
    expect((await wrapped(2)).length).toBe(1);
    expect(await texts(OF_PEOPLE)).toEqual(read);
  });

  test('opens nothing of the former format for whom it is done with', async () => {
    const [done] = await wrapped(2);
    const vault = (await vaultsNow([done.user_id])).get(done.user_id);
    const place = ALL_SEALED.find(
      ({ table, column }) => table === 'journal_entries' && column === 'gut_sealed',
    );
    if (!vault || !place) throw new Error('nothing to open');
    expect(() =>
      openedAt(vault, place, { id: done.user_id }, new Uint8Array([1, ...Array(60).fill(0)])),
    ).toThrow('sealed: journal_entries.gut_sealed has the format 1, which is not read here');
  });

  test('leaves what does not open as it is, and its owner’s key with it', async () => {
    const [{ user_id, id }] = await asAdmin(
      'SELECT user_id, id FROM journal_entries WHERE get_byte(gut_sealed, 0) = 1 LIMIT 1',
    );
    const [{ gut_sealed }] = await asAdmin('SELECT gut_sealed FROM journal_entries WHERE id = $1', [id]);
    await asAdmin("UPDATE journal_entries SET gut_sealed = gut_sealed || '\\x00' WHERE id = $1", [id]);
    expect((await run()).left).toBe(1);
    expect(await formats()).toMatchObject({ 1: 1 });
    expect(await wrapped(1)).toEqual([{ user_id }]);
    await asAdmin('UPDATE journal_entries SET gut_sealed = $2 WHERE id = $1', [id, gut_sealed]);
  });

  test('goes on until everything is sealed for its place, and does nothing from then on', async () => {
    expect(await run()).toEqual({ sealed: 1, left: 0 });
    expect(Object.keys(await formats())).toEqual(['2']);
    expect(await wrapped(1)).toEqual([]);
    expect(await run()).toEqual({ sealed: 0, left: 0 });
    const vaults = await vaultsNow(people);
    expect(vaults.has(NOBODY)).toBe(true);
    for (const [table, rows] of wantedNow(before)) {
      const left = await rowsNow(table, vaults);
      for (const row of rows) expect(left, table).toContainEqual(expect.objectContaining(row));
    }
  });

  test('leaves the guards of every table standing', async () => {
    const lifted = await asAdmin(
      `SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relrowsecurity
         AND NOT c.relforcerowsecurity
       UNION ALL SELECT tgname FROM pg_trigger WHERE tgenabled <> 'O'`,
    );
    expect(lifted).toEqual([]);
  });
});

const placeNow = (place: string) => place.replace(/^\w+/, tableNow);

/** What was sealed in the former format: of tables that are newer there is no row here. */
const FORMERLY = formatChecks().filter(({ table, column }) =>
  [...Object.keys(SEALED_AS).map(placeNow), 'user_keys.wrapped_key'].includes(`${table}.${column}`),
);

test.each(FORMERLY)('keeps the former format out of $table.$column', async ({ table, column, name }) => {
  // Without the guards of mails and replies, which refuse a change before the check is asked.
  const sql = `SET LOCAL session_replication_role = 'replica';
    UPDATE ${table} SET ${column} = '\\x01' || substring(${column} FROM 2)`;
  await expect(asAdmin(sql)).rejects.toThrow(`"${name}"`);
});

test('guards columns that are newer as well', async () => {
  const rows = await asAdmin(
    `SELECT conname FROM pg_constraint
     WHERE convalidated AND (conname LIKE '%\\_sealed\\_format' OR conname = 'user_keys_wrapped_key_format')`,
  );
  expect(rows.map(({ conname }) => conname).sort()).toEqual(
    formatChecks()
      .map(({ name }) => name)
      .sort(),
  );
});

test('is no way for the runtime role to lift a guard', async () => {
  await expect(asRuntimeRole('ALTER TABLE user_keys NO FORCE ROW LEVEL SECURITY')).rejects.toThrow(
    'must be owner of table user_keys',
  );
});
