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

/** Answers how the keeper ends. */
function keepRunning(prepare: string, worker = WORKS): Promise<number | string | null> {
  const say = `import { appendFileSync } from 'node:fs'; const say = (line) => appendFileSync(${JSON.stringify(path.join(folder, 'said'))}, line + '\\n');`;
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(path.join(folder, 'said'), '');
  writeFileSync(path.join(folder, 'prepare.js'), `${say}\n${prepare}`);
  writeFileSync(path.join(folder, 'worker.js'), `${say}\n${worker}`);
  const script = `import { keep } from './bin/keep.mjs';
    await keep({ programs: ${JSON.stringify(folder)}, flags: ['--empty'], parts: ['worker'], async onStarted() { console.log('started'); } });`;
  const started = spawn('node', ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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
  expect(output).toContain('started\n• Stopping');
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

test('stops a preparation that is under way, and starts nothing after it', async () => {
  const end = keepRunning(
    `say('prepares'); process.on('SIGTERM', () => { say('told to stop'); process.exit(0); }); setInterval(() => {}, 1000);`,
  );
  await until(() => expect(said()).toContain('prepares'));
  keeper?.kill('SIGINT');
  expect(await end).toBe(0);
  expect(said()).toBe('prepares\ntold to stop\n');
});
