import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { fileOfRelease, lastRelease } from '@/lib/platform/db/released';

// The build of the last release, made from its own commit, and run by the commands that an operator runs.

const READY_WITHIN_MS = 120_000;
const ENDED_WITHIN_MS = 15_000;

const execute = promisify(execFile);

type Setting = Record<string, string>;

export type Former = {
  commit: string;
  /** Runs one of its commands to the end. */
  run(args: readonly string[], env: Setting): Promise<void>;
  /** Starts one that stays, and answers what stops it. */
  start(args: readonly string[], env: Setting): { stop(): Promise<void>; said(): string };
};

/**
 * Builds the release out of the history, in a folder of its own. The commit that wrote the release's file last is the
 * release; `REBOUND_DRILL_COMMIT` names another. Building is most of the time, and a commit's build stays what it is, so
 * the folder is kept for the next time.
 */
export async function buildFormer(): Promise<Former> {
  const commit = await commitOfFormer();
  const folder = path.join(tmpdir(), `rebound-former-${commit.slice(0, 12)}`);
  const run = async (args: readonly string[], env: Setting = {}) => {
    const [command = '', ...rest] = args;
    await execute(command, rest, { cwd: folder, env: { ...usual(), ...env }, maxBuffer: 64 * 1024 * 1024 });
  };
  // Written last: what broke off has none.
  const built = path.join(folder, '.built');
  if (!existsSync(built)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const archive = path.join(folder, 'sources.tar');
    await execute('git', ['archive', '--output', archive, commit]);
    await run(['tar', '-xf', archive]);
    await run(['npm', 'run', 'build']);
    writeFileSync(built, '');
  }
  return {
    commit,
    run,
    start: (args, env) =>
      started(spawn(args[0] ?? '', args.slice(1), { cwd: folder, env: { ...usual(), ...env } })),
  };
}

async function commitOfFormer(): Promise<string> {
  const { version } = lastRelease();
  const said = process.env.REBOUND_DRILL_COMMIT;
  const { stdout } = await execute(
    'git',
    said
      ? ['rev-parse', '--verify', `${said}^{commit}`]
      : ['log', '--format=%H', '-1', '--', fileOfRelease(version)],
  );
  const commit = stdout.trim();
  if (!commit) throw new Error(`the history here does not have the release ${version}: fetch all of it`);
  return commit;
}

/** As an operator's shell has it: nothing of the test runner. */
function usual(): NodeJS.ProcessEnv {
  const ours = /^(?:VITEST|NODE_OPTIONS|REBOUND_PROGRAMS|npm_)/;
  const left = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return { ...Object.fromEntries(left), NODE_ENV: 'production' };
}

function started(child: ChildProcess) {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part) => {
      output += part;
    });
  return {
    said: () => output,
    stop: () =>
      new Promise<void>((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        const late = setTimeout(() => child.kill('SIGKILL'), ENDED_WITHIN_MS);
        child.once('exit', () => {
          clearTimeout(late);
          resolve();
        });
        child.kill('SIGTERM');
      }),
  };
}

/** Waits until something answers there. Throws with what was said until then. */
export async function answering(origin: string, said: () => string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const there = await fetch(`${origin}/api/health`).then(
      () => true,
      () => false,
    );
    if (there) return;
    if (Date.now() > deadline) throw new Error(`nothing answers at ${origin}:\n${said()}`);
    await sleep(200);
  }
}
