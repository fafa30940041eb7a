import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbedded } from '@/lib/platform/db/embedded';
import { prepare } from '@/lib/platform/db/local';
import { fileOfRelease, isNewer, RELEASES_DIR, type Released, released } from '@/lib/platform/db/released';
import { knownMigrations } from '@/lib/platform/db/schema-engine';
import { catalogueOf } from '@/lib/platform/db/shape';
import { SetupError } from '@/lib/platform/errors';
import { VERSION } from '@/lib/platform/version';
import { changelogFor } from './release/changelog';
import { bringUpToDate } from './up-to-date';

// `npm run release -- 1.1.0`: cuts a release in the work tree. What stands under Unreleased in CHANGELOG.md comes under the
// version, package.json says it, and prisma/releases/ gets what its build sees of the database. Committing it is the release.
// `--again` writes the last of these anew, where a migration came in before that.

async function main(): Promise<void> {
  const version = process.argv[2] ?? '';
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new SetupError('Say npm run release -- 1.1.0.');
  if (process.argv.includes('--again') && version === VERSION) return describeAs(version);
  if (!isNewer(version, VERSION)) throw new SetupError(`${version} does not come after ${VERSION}.`);
  const changelog = changelogFor(
    readFileSync('CHANGELOG.md', 'utf8'),
    version,
    new Date().toISOString().slice(0, 10),
  );
  await describeAs(version);
  writeFileSync('CHANGELOG.md', changelog);
  for (const file of ['package.json', 'package-lock.json'])
    writeFileSync(file, withVersion(readFileSync(file, 'utf8'), version));
  console.log(`Read git diff, run npm test, and commit it as "Release ${version}".`);
}

async function describeAs(version: string): Promise<void> {
  const shape = await shapeOf(version);
  mkdirSync(RELEASES_DIR, { recursive: true });
  writeFileSync(fileOfRelease(version), `${JSON.stringify(shape, null, 2)}\n`);
  console.log(`${fileOfRelease(version)} has every migration up to ${shape.migrations.at(-1)}.`);
}

/** The first of them is the product's own, in both files; in the lock file it stands twice. */
function withVersion(text: string, version: string): string {
  const manifest = JSON.parse(text) as { version: string; packages?: Record<string, { version?: string }> };
  manifest.version = version;
  const own = manifest.packages?.[''];
  if (own) own.version = version;
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** What the migrations of the work tree make, asked of a database that is gone afterwards. */
async function shapeOf(version: string): Promise<Released> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rebound-release-'));
  chmodSync(dataDir, 0o755);
  const server = await startEmbedded({ dataDir, password: 'admin', durable: false });
  const url = (role: string, password: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${server.port}/rebound`;
  const [ownerUrl, runtimeUrl] = [url('rebound_owner', 'owner'), url('rebound_app', 'app')];
  const client = new pg.Client({ connectionString: ownerUrl });
  try {
    await prepare(server.adminUrl, { databaseOwner: 'owner', databaseApp: 'app' });
    // With what the app's own code does after the migrations.
    await bringUpToDate({ ownerUrl, runtimeUrl });
    await client.connect();
    return released(version, await knownMigrations(), await catalogueOf(client));
  } finally {
    await client.end();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof SetupError ? `✗ ${error.message}` : error);
  process.exitCode = 1;
});
