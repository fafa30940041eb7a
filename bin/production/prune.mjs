// Takes from node_modules and from Next's output what only building needed. `npm ci` brings it back.
import { lstatSync, readdirSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { markAsProductionTree, NODE } from '../packages.mjs';
import { say } from '../setup.mjs';
import { filesOfTheWeb, packagesOfThePrograms } from './kept.mjs';

/** What a package carries for compilers and for readers. */
const UNREAD = /\.(?:map|d\.[cm]?ts|md|markdown)$/;
/** Prisma's query compiler comes for five databases, in two sizes: lib/platform/db uses one. */
const OTHER_COMPILERS =
  /\/@prisma\/client\/runtime\/(?!.*small_bg\.postgresql)(?:query_compiler|wasm-compiler)/;
const ONLY_FOR_BUILDING = ['cache', 'trace', 'trace-build', 'types', 'diagnostics', 'turbopack', 'build'];

const before = megabytes('node_modules');
await prune();
say(`Took away what only building needs: node_modules had ${before} MB and has ${megabytes('node_modules')}`);

async function prune() {
  const files = await filesOfTheWeb();
  const packages = [...(await packagesOfThePrograms()), ...nodeItself()];
  const isKept = (file) =>
    files.has(file) ||
    (!UNREAD.test(file) &&
      !OTHER_COMPILERS.test(file) &&
      packages.some((folder) => file.startsWith(`${folder}${path.sep}`)));
  // First, so that what is stopped half-way is not taken for whole packages.
  markAsProductionTree();
  for (const entry of readdirSync('node_modules')) {
    if (entry === '.bin') keepOwnNode();
    else if (!entry.startsWith('.')) thin(path.resolve('node_modules', entry), isKept);
  }
  for (const name of ONLY_FOR_BUILDING) rmSync(path.join('.next', name), { recursive: true, force: true });
  for (const folder of ['.next/server', '.next/static'])
    thin(path.resolve(folder), (file) => !/\.map$/.test(file));
}

/** The packaged Node without its headers and its npm, where this machine has no other that is new enough. */
function nodeItself() {
  return hasOwnNode() ? [] : [path.resolve('node_modules/node/bin')];
}

/** npm is run by the machine's own, and says which that is. */
function hasOwnNode() {
  const [, major] = / node\/v(\d+)/.exec(process.env.npm_config_user_agent ?? '') ?? [];
  return Number(major ?? 0) >= NODE;
}

function keepOwnNode() {
  for (const name of readdirSync('node_modules/.bin'))
    if (name !== 'node' || hasOwnNode()) unlinkSync(path.join('node_modules/.bin', name));
}

/** Answers whether anything is left of it. */
function thin(entry, isKept) {
  const stat = lstatSync(entry);
  if (!stat.isDirectory()) {
    if (isKept(entry)) return true;
    unlinkSync(entry);
    return false;
  }
  const left = readdirSync(entry).filter((name) => thin(path.join(entry, name), isKept));
  if (left.length === 0) rmdirSync(entry);
  return left.length > 0;
}

/** As `du -sm` counts. */
function megabytes(folder) {
  const seen = new Set();
  const bytesOf = (entry) => {
    const stat = lstatSync(entry);
    if (seen.has(stat.ino)) return 0;
    seen.add(stat.ino);
    const within = stat.isDirectory() ? readdirSync(entry) : [];
    return within.reduce((sum, name) => sum + bytesOf(path.join(entry, name)), stat.blocks * 512);
  };
  return Math.ceil(bytesOf(folder) / 1_048_576);
}
