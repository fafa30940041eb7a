// `node bin/compile.mjs`: turns the programs that are not Next's into plain JavaScript, once for each state of the
// sources, and prints the folder they are in. What runs for weeks carries no TypeScript loader, and nothing of this.
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { isProductionTree, NODE, nodeIsNewEnough } from './packages.mjs';
import { fail, makeDatabaseClient, root } from './setup.mjs';
import { hashOfSources, PROGRAM_SOURCES, sourcesAreHere } from './sources.mjs';

const FOLDER = 'dist';
/** Programs that run already go on in the folder that they began in. */
const KEPT = 3;

if (!nodeIsNewEnough())
  fail(
    `Rebound runs on Node ${NODE} or newer, and this is ${process.versions.node}: install that, or say npm run build.`,
  );
// In a fresh clone, and after a change of the schema, it is made first: it is one of the sources. Nobody is told, as the folder
// is all that this prints.
if (sourcesAreHere() && existsSync('node_modules/prisma')) await makeDatabaseClient(() => undefined);
const folder = sourcesAreHere() ? ofTheseSources() : theOneFolder();
if (!existsSync(folder)) await compile();
process.stdout.write(`${folder}\n`);

/** Named by the sources' hash and made whole, so that two that compile at once do not meet. */
function ofTheseSources() {
  return path.join(root, FOLDER, hashOfSources(PROGRAM_SOURCES).slice(0, 16));
}

/** The one compiled program of a container image, which has no sources to compile from. */
function theOneFolder() {
  const [name] = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
  return name
    ? path.join(root, FOLDER, name)
    : fail('Nothing is built here, and there is nothing to build from.');
}

async function compile() {
  if (isProductionTree()) fail('Rebound was built from other sources than these: say npm run build.');
  if (!existsSync('node_modules/esbuild')) fail('No packages are installed here: say npm run build.');
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
