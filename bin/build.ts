import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isProductionTree } from '@/bin/packages.mjs';
import { hashOfSources, sourcesAreHere, WEB_SOURCES } from '@/bin/sources.mjs';
import { SetupError } from '@/lib/platform/errors';

const MARKER = '.next/rebound-built-from';

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
  if (!sourcesAreHere()) return false;
  const wanted = hashOfSources(WEB_SOURCES);
  if (!always && existsSync(MARKER) && readFileSync(MARKER, 'utf8') === wanted) return false;
  if (isProductionTree())
    throw new SetupError('The web app was built from other sources than these: say npm run build.');
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
