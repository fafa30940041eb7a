// Which files of node_modules a built Rebound reads when it runs. What Next runs, Next has traced file by file when it
// built; what worker and commands ask for is kept package by package, with the packages that those ask for.
import { existsSync, globSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bundle } from '../bundle.mjs';

/** Pictures are served as they are, so Next never loads what would make them smaller. */
const NEVER_LOADED = /\/node_modules\/(?:sharp|@img)\//;
/** Next's own parts come from its trace: a command loads a file that would read the request's headers, and never does. */
const TRACED = ['next'];

/** What starts Next's server (bin/serve.mjs), which Next traces only where it copies its whole output. */
const SERVER = 'node_modules/next/dist/server/lib/start-server.js';
/** What that file asks for in development alone. */
const NOT_SERVED = [
  '**/next/dist/compiled/webpack/**',
  '**/setup-dev-bundler.js',
  '**/*.{dev,development}.js',
];

/** Absolute paths of the files that Next's server and pages read. */
export async function filesOfTheWeb() {
  const traces = globSync('.next/**/*.nft.json', { exclude: (name) => name === 'cache' });
  const ofPages = traces.flatMap((trace) =>
    JSON.parse(readFileSync(trace, 'utf8')).files.map((file) => path.resolve(path.dirname(trace), file)),
  );
  const files = [...ofPages, ...(await filesOfTheServer())];
  return new Set(
    files
      .filter((file) => file.includes('/node_modules/') && !NEVER_LOADED.test(file) && existsSync(file))
      .map((file) => realpathSync(file)),
  );
}

/** With the tracer that Next brings along and uses itself. */
async function filesOfTheServer() {
  const { nodeFileTrace } = createRequire(import.meta.url)('next/dist/compiled/@vercel/nft');
  const { fileList } = await nodeFileTrace([path.resolve(SERVER)], {
    base: process.cwd(),
    ignore: NOT_SERVED,
  });
  return [...fileList].map((file) => path.resolve(file));
}

/** The folders of the packages that worker and commands ask for, and of those that these ask for. */
export async function packagesOfThePrograms() {
  const { outputs } = await bundle('dist/asked', { write: false });
  const asked = Object.values(outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ external, path: name }) => external && !name.startsWith('node:'))
    .map(({ path: name }) => nameOf(name))
    .filter((name) => !TRACED.includes(name));
  const found = new Set();
  for (const name of asked) follow(name, process.cwd(), found);
  return found;
}

function follow(name, from, found) {
  const folder = folderOf(name, from);
  if (!folder || found.has(folder)) return;
  found.add(folder);
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const peers = Object.keys(peerDependencies ?? {}).filter((peer) => !peerDependenciesMeta?.[peer]?.optional);
  for (const next of [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers])
    if (!next.startsWith('@types/') && !TRACED.includes(next)) follow(next, folder, found);
}

/** As Node looks for it. Null for a built-in module, and for what is not installed on this platform. */
function folderOf(name, from) {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    if (existsSync(path.join(candidate, 'package.json'))) return candidate;
    if (folder === process.cwd() || folder === path.dirname(folder)) return null;
  }
}

const nameOf = (imported) =>
  imported
    .split('/')
    .slice(0, imported.startsWith('@') ? 2 : 1)
    .join('/');
