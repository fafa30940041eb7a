import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// The keeper with programs that only say what happens to them: in `said`, a line each.

const HANDS_OVER = `process.send({ env: { ...process.env, SETTLED: 'yes' }, database: null }, () => process.exit(0));`;
const WORKS = `say('works, settled ' + process.env.SETTLED); process.on('SIGTERM', () => { say('told to stop'); process.exit(0); }); setInterval(() => {}, 1000);`;

let folder: string;
let keeper: ChildProcess | undefined;
let output = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rebound-keep-'));
  output = '';
});

afterEach(() => {
  if (keeper?.exitCode === null) keeper.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const said = () => readFileSync(path.join(folder, 'said'), 'utf8');

/** Answers how the keeper ends. `byNpm`: as the command of a package, which begins so. */
function keepRunning(prepare: string, worker = WORKS, byNpm?: string): Promise<number | string | null> {
  const say = `import { appendFileSync } from 'node:fs'; const say = (line) => appendFileSync(${JSON.stringify(path.join(folder, 'said'))}, line + '\\n');`;
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({
      type: 'module',
      scripts: { start: `cd ${process.cwd()} && ${byNpm} ${folder}/start.mjs` },
    }),
  );
  writeFileSync(path.join(folder, 'said'), '');
  writeFileSync(path.join(folder, 'prepare.js'), `${say}\n${prepare}`);
  writeFileSync(path.join(folder, 'worker.js'), `${say}\n${worker}`);
  const script = `import { keep } from '${process.cwd()}/bin/keep.mjs';
    await keep({ programs: ${JSON.stringify(folder)}, flags: ['--empty'], parts: ['worker'], goneWithinMs: 3000, async onStarted() { console.log('started ' + process.pid); } });`;
  writeFileSync(path.join(folder, 'start.mjs'), script);
  const [command, args] = byNpm
    ? ['npm', ['--prefix', folder, 'start']]
    : ['node', [path.join(folder, 'start.mjs')]];
  const { npm_lifecycle_event: _, ...env } = process.env;
  const started = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  keeper = started;
  for (const stream of [started.stdout, started.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  return new Promise((resolve) => started.once('close', (code, signal) => resolve(code ?? signal)));
}

const until = (met: () => void) => vi.waitFor(met, { timeout: 15_000, interval: 30 });
const ended = () => until(() => expect(said()).toContain('told to stop'));

test('gives the worker the settings that were prepared, and tells it when it is told to stop itself', async () => {
  const end = keepRunning(HANDS_OVER);
  await until(() => expect(said()).toContain('works, settled yes'));
  keeper?.kill('SIGTERM');
  expect(await end).toBe(0);
  expect(said()).toContain('told to stop');
  expect(output).toMatch(/started \d+\n• Stopping/);
});

test('leaves no worker behind when it is killed outright', async () => {
  const end = keepRunning(HANDS_OVER);
  await until(() => expect(said()).toContain('works'));
  keeper?.kill('SIGKILL');
  expect(await end).toBe('SIGKILL');
  await ended();
});

test('ends, and says so, when the worker ends by itself', async () => {
  expect(await keepRunning(HANDS_OVER, 'process.exit(3);')).toBe(1);
  expect(output).toContain('The worker stopped unexpectedly (3)');
});

test('starts nothing where the preparation fails', async () => {
  expect(await keepRunning(`say('prepares ' + process.argv[2]); process.exit(1);`)).toBe(1);
  expect(said()).toBe('prepares --empty\n');
});

test('starts nothing, and is content, where Rebound runs already', async () => {
  const already = `process.send({ env: {}, database: null, servesAlready: true }, () => process.exit(0));`;
  expect(await keepRunning(already)).toBe(0);
  expect(said()).toBe('');
});

test('stops a preparation that is under way, and starts nothing after it', async () => {
  const end = keepRunning(
    `say('prepares'); process.on('SIGTERM', () => { say('told to stop'); process.exit(0); }); setInterval(() => {}, 1000);`,
  );
  await until(() => expect(said()).toContain('prepares'));
  keeper?.kill('SIGINT');
  expect(await end).toBe(0);
  expect(said()).toBe('prepares\ntold to stop\n');
});

const isThere = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
const STUBBORN = WORKS.replace('process.exit(0);', '').replace("'works,", "process.pid + ' works,");
const pidOf = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1]);

test('kills a worker that does not end within its time', async () => {
  const end = keepRunning(HANDS_OVER, STUBBORN);
  await until(() => expect(said()).toContain('works'));
  keeper?.kill('SIGTERM');
  expect(await end).toBe(0);
  expect(isThere(pidOf(said(), /(\d+) works/))).toBe(false);
});

test('ends everything at once at a second signal, and takes no echo of the first for one', async () => {
  const end = keepRunning(HANDS_OVER, STUBBORN);
  await until(() => expect(said()).toContain('works'));
  keeper?.kill('SIGINT');
  keeper?.kill('SIGINT');
  await ended();
  expect(isThere(keeper?.pid ?? 0)).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  keeper?.kill('SIGINT');
  expect(await end).toBe(1);
  await until(() => expect(isThere(pidOf(said(), /(\d+) works/))).toBe(false));
});

test.each([
  ['SIGTERM', 'exec node'],
  ['SIGINT', 'exec node'],
  ['SIGKILL', 'exec node'],
  // Whose shell stays in between, and ends without a word to what it began.
  ['SIGTERM', 'node'],
  ['SIGKILL', 'node'],
] as const)('leaves nothing behind when npm gets %s and ran %s', async (signal, command) => {
  void keepRunning(HANDS_OVER, WORKS.replace("'works,", "process.pid + ' works,"), command);
  await until(() => expect(said()).toContain('works'));
  await until(() => expect(output).toContain('started'));
  const [kept, worker] = [pidOf(output, /started (\d+)/), pidOf(said(), /(\d+) works/)];
  expect([kept, worker].every(isThere)).toBe(true);
  keeper?.kill(signal);
  await ended();
  await until(() => expect([kept, worker].filter(isThere)).toEqual([]));
});

test.each(['start', 'dev', 'web', 'worker'])(
  'npm run %s has no shell between npm and Node, so that signals arrive',
  (name) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(scripts[name]).toMatch(/^exec node /);
  },
);
