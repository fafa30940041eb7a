// What the two halves of a build are made from, and whether they are still that.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The worker and the commands (bin/compile.mjs). */
export const PROGRAM_SOURCES = ['bin', 'lib', 'emails', 'prisma/seed', 'package-lock.json', 'tsconfig.json'];

/** The web app (bin/build.ts). */
export const WEB_SOURCES = [
  'app',
  'lib',
  'emails',
  'instrumentation.ts',
  'proxy.ts',
  'package-lock.json',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
];

/**
 * One word for the names and contents of all files under `sources`, but for tests: of a changed test nothing is built anew.
 * @param {string[]} sources
 * @returns {string}
 */
export function hashOfSources(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesUnder)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** @returns {string[]} */
function filesUnder(entry) {
  if (!existsSync(entry)) return [];
  if (!statSync(entry).isDirectory()) return /\.test\.tsx?$/.test(entry) ? [] : [entry];
  return readdirSync(entry)
    .sort()
    .flatMap((name) => filesUnder(path.join(entry, name)));
}

/** False in an image, which carries what was built and nothing it was built from. */
export const sourcesAreHere = () => existsSync('lib') && existsSync('app');
