import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded } from '@/lib/platform/db/embedded';
import { MIGRATIONS_DIR, schemaSql } from '@/lib/platform/db/schema-engine';

// `npm run migration -- NAME`: writes the migration that leads from the committed schema to the one in the
// work tree. Row-level security, triggers and grants of a new table are added to it by hand.

const name = (process.argv[2] ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '_');
if (!name) {
  console.error('✗ Name it: npm run migration -- what_changes');
  process.exit(1);
}

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' });
const committed = git('ls-tree', '--name-only', 'HEAD', 'prisma/schema/')
  .split('\n')
  .filter((file) => file.endsWith('.prisma'))
  .map((file): [string, string] => [file, git('show', `HEAD:${file}`)]);

const dataDir = mkdtempSync(path.join(tmpdir(), 'rebound-migration-'));
chmodSync(dataDir, 0o755);
const server = await startEmbedded({ dataDir, password: 'admin' });
try {
  const sql = await schemaSql(server.adminUrl, committed);
  if (/^\s*(--.*)?\s*$/.test(sql)) console.log('The schema has not changed since the last commit.');
  else {
    const folder = path.join(
      MIGRATIONS_DIR,
      `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`,
    );
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'migration.sql'), sql);
    console.log(`Wrote ${folder}/migration.sql`);
  }
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
