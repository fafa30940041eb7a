// What has to be there before Rebound itself can run: the packages, the generated database client, the compiled programs.
// Plain JavaScript on Node 20's own library, as this is the first line that a fresh clone executes.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { forgetProductionTree, isProductionTree, productionPackagesAreThere } from './packages.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const binFolder = path.join(root, 'node_modules/.bin');
// The packaged Node 24 first: an older one on this machine is enough to begin with.
process.env.PATH = `${binFolder}${path.delimiter}${process.env.PATH ?? ''}`;
process.env.NEXT_TELEMETRY_DISABLED = '1';
process.env.PRISMA_HIDE_UPDATE_MESSAGE = '1';

export const say = (line) => process.stdout.write(`• ${line}\n`);

export function fail(line) {
  process.stderr.write(`✗ ${line}\n`);
  process.exit(1);
}

/** Runs a command; answers its exit code and, where `quiet`, keeps its output for a failure. */
export function run(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
    });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const forward = (signal) => child.kill(signal);
    process.on('SIGTERM', forward);
    // A terminal sends SIGINT to the whole group: the child has it already, we only wait for its end.
    const ignore = () => undefined;
    process.on('SIGINT', ignore);
    child.once('error', (error) => resolve({ code: 127, output: error.message }));
    child.once('close', (code, signal) => {
      process.off('SIGTERM', forward);
      process.off('SIGINT', ignore);
      resolve({ code: code ?? (signal ? 1 : 0), output });
    });
  });
}

const hashOf = (texts) => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex');
};

/** What decides which packages there are; a command added to package.json installs nothing anew. */
function wantedPackages() {
  const { dependencies, devDependencies, allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  return hashOf([
    JSON.stringify([dependencies, devDependencies, allowScripts]),
    readFileSync('package-lock.json'),
  ]);
}

const matches = (marker, value) => existsSync(marker) && readFileSync(marker, 'utf8') === value;

/**
 * Installs what package-lock.json names, unless that is what is installed; then makes the database client. What only
 * `npm run check` and the tests need may be left out, and is left alone where it is there.
 * @param {{ development?: boolean }} [wanted]
 */
export async function setUp({ development = true } = {}) {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) fail(`Rebound needs Node 20 or newer to begin; this is ${process.versions.node}.`);

  const installed = path.join(root, 'node_modules/.rebound-installed');
  const wanted = wantedPackages();
  const everything = matches(installed, wanted) && existsSync(path.join(binFolder, 'node'));
  if (!everything && (development || isProductionTree() || !productionPackagesAreThere())) {
    await install(development);
    if (development) {
      // Not in place: the file may be linked with another clone's.
      rmSync(installed, { force: true });
      writeFileSync(installed, wanted);
    }
  }
  await makeDatabaseClient();
}

// Not npm ci: it refuses a lock file that lacks optional packages for other platforms, which some registries do not carry.
async function install(development) {
  say('Installing packages (about a minute the first time)');
  if (isProductionTree()) forgetProductionTree();
  const { code, output } = await run(
    'npm',
    [
      'install',
      '--no-save',
      development ? '--include=dev' : '--omit=dev',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ],
    { quiet: true },
  );
  if (code === 0) return;
  if (/ENOSPC/.test(output)) fail('The packages could not be installed: the disk is full.');
  if (/EACCES|EPERM/.test(output))
    fail('The packages could not be installed: this folder cannot be written.');
  process.stderr.write(output);
  fail('The packages could not be installed; the lines above say why.');
}

/**
 * Makes the database client where it is not there, or was made from another schema.
 * @param {(line: string) => void} [told]
 */
export async function makeDatabaseClient(told = say) {
  const schema = readdirSync('prisma/schema')
    .sort()
    .map((name) => path.join('prisma/schema', name));
  const generated = 'lib/platform/db/generated/.made-from';
  const model = hashOf([...schema, 'node_modules/prisma/package.json'].map((file) => readFileSync(file)));
  if (!matches(generated, model)) {
    told('Making the database client');
    // The generator only checks that a schema engine file exists; any existing file will do.
    const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
    const { code, output } = await run('prisma', ['generate'], { quiet: true, env });
    if (code !== 0) {
      process.stderr.write(output);
      fail('The database client could not be made; the lines above say why.');
    }
    // The compiler does not see that the client is another one, and would report errors that are none.
    rmSync('tsconfig.tsbuildinfo', { force: true });
    mkdirSync(path.dirname(generated), { recursive: true });
    writeFileSync(generated, model);
  }
}

/** The folder of the compiled programs, made first where the sources are others than those of any folder. */
export async function compiled() {
  // A process of its own: whoever asks goes on for weeks, and needs neither the bundler nor all sources in its memory.
  const { code, output } = await run('node', ['bin/compile.mjs'], { quiet: true });
  if (code === 0) return output.trim();
  process.stderr.write(output);
  process.exit(1);
}
