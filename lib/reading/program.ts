import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const NAME = 'reading.js';
let found: Promise<string> | undefined;

/**
 * The compiled program of a thread. The starter says where the compiled programs are; a test, or a command that runs from
 * the sources, has them compiled. So has a server that runs from before they were compiled for the fourth time since.
 */
export async function threadProgram(): Promise<string> {
  const said = process.env.REBOUND_PROGRAMS;
  if (said && existsSync(path.join(said, NAME))) return path.join(said, NAME);
  const known = await found;
  if (known && existsSync(known)) return known;
  found = compile();
  return found;
}

async function compile(): Promise<string> {
  const { stdout } = await promisify(execFile)('node', ['bin/compile.mjs'], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return path.join(stdout.trim(), NAME);
}
