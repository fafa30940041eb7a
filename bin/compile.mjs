// `node bin/compile.mjs`: turns the programs that are not Next's into plain JavaScript, once for each state of the
// sources, and prints the folder they are in. What runs for weeks carries no TypeScript loader, and nothing of this.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { fail, root } from './setup.mjs';

const SOURCES = ['bin', 'lib', 'emails', 'prisma/seed', 'package-lock.json', 'tsconfig.json'];
const FOLDER = 'dist';
/** Programs that run already go on in the folder that they began in. */
const KEPT = 3;

if (!existsSync('lib/platform/db/generated/client.ts'))
  fail('The database client is not there: say npm run build first.');
// Named by the sources' hash and made whole, so that two that compile at once do not meet.
const folder = path.join(root, FOLDER, sourceHash().slice(0, 16));
if (!existsSync(folder)) await compile();
process.stdout.write(`${folder}\n`);

async function compile() {
  const begun = `${folder}.${process.pid}`;
  try {
    const { bundle } = await import('./bundle.mjs');
    await bundle(begun);
  } catch (error) {
    rmSync(begun, { recursive: true, force: true });
    if (/ENOSPC|no space left/i.test(error.message)) fail('Rebound could not be compiled: the disk is full.');
    fail(`Rebound could not be compiled: ${error.message}`);
  }
  appear(begun);
  forgetOld();
}

function sourceHash() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesUnder)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesUnder(entry) {
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry)
    .sort()
    .flatMap((name) => filesUnder(path.join(entry, name)));
}

function appear(begun) {
  try {
    renameSync(begun, folder);
  } catch (error) {
    // Another run made the same one meanwhile.
    if (!existsSync(folder)) throw error;
    rmSync(begun, { recursive: true, force: true });
  }
  const now = new Date();
  utimesSync(folder, now, now);
}

function forgetOld() {
  const ageOf = (name) => statSync(path.join(FOLDER, name)).mtimeMs;
  const newestFirst = readdirSync(FOLDER).sort((a, b) => ageOf(b) - ageOf(a));
  for (const name of newestFirst.slice(KEPT))
    rmSync(path.join(FOLDER, name), { recursive: true, force: true });
}
