import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { SetupError } from '@/lib/platform/errors';

const SOURCES = [
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
const MARKER = '.next/rebound-built-from';

function* filesUnder(entry: string): Generator<string> {
  if (!existsSync(entry)) return;
  if (statSync(entry).isFile()) yield entry;
  else for (const name of readdirSync(entry).sort()) yield* filesUnder(path.join(entry, name));
}

function sourceHash(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesUnder(source)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Builds the web app unless the sources are those of the last build. Answers whether it built. */
export async function build({
  always = false,
  onStep = (_line: string): void => undefined,
  signal,
}: {
  always?: boolean;
  onStep?: (line: string) => void;
  /** Ends the build, which then throws. */
  signal?: AbortSignal;
} = {}): Promise<boolean> {
  const wanted = sourceHash();
  if (!always && existsSync(MARKER) && readFileSync(MARKER, 'utf8') === wanted) return false;
  onStep('Building the web app (under a minute)');
  const output = await nextBuild(signal);
  signal?.throwIfAborted();
  if (output !== null) {
    if (/ENOSPC|no space left/i.test(output))
      throw new SetupError('The web app could not be built: the disk is full.');
    process.stderr.write(output);
    throw new SetupError('The web app could not be built; the lines above say why.');
  }
  writeFileSync(MARKER, wanted);
  return true;
}

/** Null when it went well, else what it printed. */
function nextBuild(signal?: AbortSignal): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn('next', ['build'], {
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => resolve(code === 0 ? null : output));
  });
}

// `npm run build` builds whatever is there; `npm test` builds what has changed.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await build({
    always: process.argv.includes('--always'),
    onStep: (line) => process.stdout.write(`• ${line}\n`),
  }).catch((error: unknown) => {
    process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
