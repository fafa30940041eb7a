import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { getRejection } from '@/lib/features/rejections';
import { dump } from '@/lib/platform/backup/dump';
import { forgetBroken, forgetOld } from '@/lib/platform/backup/folder';
import { fileOf, readManifest, requireWhole } from '@/lib/platform/backup/manifest';
import { requireKeys } from '@/lib/platform/backup/sealed';
import { parseMasterSecrets } from '@/lib/platform/crypto/keys';
import { requireRuntimeRole } from '@/lib/platform/db/preflight';
import {
  backupUrl,
  folderOfBackups,
  makeBackupRole,
  migrated,
  quietly,
  taken,
  VERSION,
} from '@/test/backups';
import { person } from '@/test/coaching';
import { asAdmin, databaseUrls } from '@/test/database';
import { rejected } from '@/test/rejected';

const WORDS = 'They wanted somebody who has led a team.';
const role = new URL(backupUrl).username;
const scratches = () => asAdmin("SELECT datname FROM pg_database WHERE datname LIKE 'rebound\\_scratch\\_%'");
const left = () => readdirSync(folderOfBackups);

beforeAll(async () => {
  await makeBackupRole();
  for (const name of ['Ana', 'Sam', 'Lee'])
    await rejected(await person(name), 'first-interview', { feedback: WORDS });
});

describe('a role that may not read everything', () => {
  test('takes no backup before the owner lets it', async () => {
    await expect(taken()).rejects.toThrow(/may not read.*npm run migrate/);
    await migrated();
  });

  test('is found out where row-level security hides rows from it, and leaves no file', async () => {
    await asAdmin('DROP POLICY backup ON rejections');
    await expect(taken()).rejects.toThrow('is shown 0 of the 3 rows of rejections');
    await migrated();
    expect(left()).toEqual([]);
  });

  test.each([
    ['the owner', databaseUrls.owner],
    ['the runtime role', databaseUrls.app],
  ])('is not %s, who sees nothing without a word', async (_, url) => {
    await expect(taken({ backupUrl: url })).rejects.toThrow(/may not read/);
  });
});

describe('the role for backups', () => {
  test('writes nothing', async () => {
    const rows = await asAdmin(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
       AND has_table_privilege($1, oid, 'INSERT, UPDATE, DELETE, TRUNCATE')`,
      [role],
    );
    expect(rows).toEqual([]);
  });

  test('is not one that the app may run as, nor one that it may become', async () => {
    await expect(requireRuntimeRole(backupUrl)).rejects.toThrow('reading every row, as for a backup');
    await asAdmin(`GRANT ${role} TO rebound_app`);
    await expect(requireRuntimeRole(databaseUrls.app)).rejects.toThrow('reading every row, as for a backup');
    await expect(migrated()).rejects.toThrow(`is a member of ${role}`);
    await asAdmin(`REVOKE ${role} FROM rebound_app`);
    await requireRuntimeRole(databaseUrls.app);
  });

  test('reads a table that came with a later migration, and none of it before', async () => {
    await asAdmin(`SET ROLE rebound_owner; CREATE TABLE late (id int PRIMARY KEY); INSERT INTO late VALUES (1);
      ALTER TABLE late ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY guard ON late TO CURRENT_USER USING (rebound.guarding()); RESET ROLE`);
    await expect(taken({ scratchUrl: null })).rejects.toThrow('may not read everything');
    await migrated();
    const { manifest } = await taken({ scratchUrl: null });
    expect(manifest.tables.find(({ name }) => name === 'late')?.rows).toBe(1);
    await asAdmin('DROP TABLE late');
  });
});

describe('a backup', () => {
  test('has every row, and no key; it was put back into a scratch database, and its texts opened', async () => {
    const { folder, manifest, verified } = await taken();
    const [users] = await asAdmin('SELECT count(*)::int AS count FROM users');
    expect(manifest.tables.find(({ name }) => name === 'users')?.rows).toBe(users?.count);
    expect(verified?.rows).toBe(manifest.tables.reduce((sum, { rows }) => sum + rows, 0));
    expect(verified?.opened).toBeGreaterThan(0);
    expect((await readManifest(folder)).verifiedAt).not.toBeNull();
    expect(await scratches()).toEqual([]);
    const everything = readdirSync(folder).map((name) => readFileSync(path.join(folder, name)));
    const plain = everything
      .map((bytes) => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('latin1'))
      .join('\n');
    expect(plain).not.toContain(WORDS);
    for (const key of (process.env.REBOUND_MASTER_KEYS ?? '').split(','))
      expect(plain).not.toContain(key.split(':')[1]);
  });

  test('says that it was not verified where nobody wanted that', async () => {
    const { folder, verified } = await taken({ scratchUrl: null });
    expect([verified, (await readManifest(folder)).verifiedAt]).toEqual([null, null]);
  });

  test('needs a role that may make a scratch database to be verified', async () => {
    await asAdmin(`ALTER ROLE ${role} NOCREATEDB`);
    const before = left();
    await expect(taken()).rejects.toThrow('A scratch database is needed');
    expect(left()).toEqual(before);
    await asAdmin(`ALTER ROLE ${role} CREATEDB`);
  });

  test('is of one instant: what is written meanwhile is in none of its tables', async () => {
    const folder = path.join(folderOfBackups, 'instant');
    mkdirSync(folder);
    let late = '';
    const manifest = await dump({
      ...{ url: backupUrl, folder, version: VERSION, erasures: null },
      onStep: (_, line) => {
        if (late === '' && line.startsWith('companies')) late = 'begun';
      },
    });
    const me = await person('Late');
    expect(late).toBe('begun');
    expect(manifest.tables.find(({ name }) => name === 'users')?.rows).toBe(3);
    expect(gunzipSync(readFileSync(fileOf(folder, 'users'))).toString()).not.toContain(me.userId);
    rmSync(folder, { recursive: true });
    await asAdmin('DELETE FROM users WHERE id = $1', [me.userId]);
  });

  test('is none where the disk is full', async () => {
    const folder = path.join(folderOfBackups, 'full');
    mkdirSync(folder);
    symlinkSync('/dev/full', fileOf(folder, 'rejections'));
    const full = dump({ ...{ url: backupUrl, folder, version: VERSION, erasures: null }, onStep: quietly });
    await expect(full).rejects.toThrow('The disk is full: there is no backup.');
    rmSync(folder, { recursive: true });
  });
});

describe('a backup that is not as it was written', () => {
  const damaged = async (harm: (folder: string) => void) => {
    const { folder, manifest } = await taken({ scratchUrl: null });
    harm(folder);
    return requireWhole(folder, manifest).finally(() => rmSync(folder, { recursive: true }));
  };

  test.each([
    ['cut off', (file: string) => truncateSync(file, 20), 'is not as it was written'],
    ['changed', (file: string) => writeFileSync(file, 'other', { flag: 'a' }), 'is not as it was written'],
    ['missing', (file: string) => rmSync(file), 'is missing'],
  ])('is found out: a file is %s', async (_, harm, reason) => {
    await expect(damaged((folder) => harm(fileOf(folder, 'users')))).rejects.toThrow(reason);
  });

  test('is none without its manifest, or with one that breaks off', async () => {
    const { folder } = await taken({ scratchUrl: null });
    truncateSync(path.join(folder, 'manifest.json'), 100);
    await expect(readManifest(folder)).rejects.toThrow('is damaged');
    rmSync(path.join(folder, 'manifest.json'));
    await expect(readManifest(folder)).rejects.toThrow('is no backup');
    rmSync(folder, { recursive: true });
  });
});

describe('master keys', () => {
  const keys = async () => ({ keys: (await taken({ scratchUrl: null })).manifest.keys });

  test('that are others are found out, and so is a version that is missing', async () => {
    const sealed = await keys();
    const other = Buffer.alloc(32, 9).toString('base64');
    expect(() => requireKeys(sealed, parseMasterSecrets(`${sealed.keys[0]?.version}:${other}`))).toThrow(
      'another key as version',
    );
    expect(() => requireKeys(sealed, parseMasterSecrets(`99:${other}`))).toThrow('lacks version');
    expect(() =>
      requireKeys(sealed, parseMasterSecrets(process.env.REBOUND_MASTER_KEYS ?? '')),
    ).not.toThrow();
  });
});

test('keeps the newest backups, and touches nothing else in the folder', async () => {
  const parent = path.join(folderOfBackups, 'kept');
  const names = [1, 2, 3, 4].map((day) => `rebound-2026-11-0${day}T02-00-00-000Z`);
  for (const name of [...names, 'rebound-2026-10-01T02-00-00-000Z.partial', 'holiday'])
    mkdirSync(path.join(parent, name), { recursive: true });
  expect(await forgetOld(parent, 2)).toEqual(names.slice(0, 2));
  expect(names.map((name) => existsSync(path.join(parent, name)))).toEqual([false, false, true, true]);
  expect(readdirSync(parent)).toHaveLength(4);
});

test('what a backup left that was killed goes after a day, and one that is under way stays', async () => {
  // It holds nearly every row, of people too who were erased since.
  const parent = path.join(folderOfBackups, 'broken');
  const [old, ofNow] = ['2026-11-01T02-00-00-000Z', '2026-11-03T01-30-00-000Z'].map(
    (at) => `rebound-${at}.partial`,
  );
  for (const name of [old, ofNow, 'rebound-2026-10-01T02-00-00-000Z', 'holiday.partial'])
    mkdirSync(path.join(parent, name ?? ''), { recursive: true });
  expect(await forgetBroken(parent, new Date('2026-11-03T02:00:00Z'))).toEqual([old]);
  expect(readdirSync(parent).toSorted()).toEqual([
    'holiday.partial',
    'rebound-2026-10-01T02-00-00-000Z',
    ofNow,
  ]);
});

test('the rows that come back are read as before', async () => {
  const me = await person('Mia');
  const { id } = await rejected(me, 'first-interview', { feedback: WORDS });
  expect((await taken()).verified?.opened).toBeGreaterThan(0);
  expect((await inScope(me, (tx) => getRejection(tx, id))).feedback).toBe(WORDS);
});
