import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { MIGRATIONS_DIR } from '@/lib/platform/db/schema-engine';
import { asAdmin, databaseUrls } from '@/test/database';

/** A database as it was before a migration, and the migration to run on it. Both roles see it through one address each. */
export type Before = {
  /** Past row-level security: to put rows in and to read them back. */
  admin: pg.Client;
  /** Runs the migration as the owner of the tables, as `npm run migrate` does. */
  migrate(): Promise<void>;
};

/** Runs `work` on a database of its own that has every migration before `name`. */
export async function beforeMigration(
  name: string,
  work: (database: Before) => Promise<void>,
): Promise<void> {
  const folders = readdirSync(MIGRATIONS_DIR, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const at = folders.findIndex((folder) => folder.endsWith(`_${name}`));
  if (at < 0) throw new Error(`no migration is called ${name}`);
  const database = `rebound_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(`CREATE DATABASE ${database} OWNER rebound_owner`);
  const [owner, admin] = [clientOf(databaseUrls.owner, database), clientOf(databaseUrls.admin, database)];
  const run = (folder: string) =>
    owner.query(readFileSync(path.join(MIGRATIONS_DIR, folder, 'migration.sql'), 'utf8'));
  try {
    await owner.connect();
    await admin.connect();
    for (const folder of folders.slice(0, at)) await run(folder);
    await work({ admin, migrate: async () => void (await run(folders[at] ?? '')) });
  } finally {
    await owner.end();
    await admin.end();
    await asAdmin(`DROP DATABASE ${database}`);
  }
}

function clientOf(url: string, database: string): pg.Client {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return new pg.Client({ connectionString: address.href });
}
