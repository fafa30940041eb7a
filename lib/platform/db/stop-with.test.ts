import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, expect, test, vi } from 'vitest';
import { stopWith } from './stop-with';

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

const begin = (script: string) => {
  const child = spawn('node', ['-e', `${script}; setInterval(() => {}, 1000); console.log('there')`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  started.push(child);
  return new Promise<ChildProcess>((resolve) => child.stdout?.once('data', () => resolve(child)));
};
const end = (child: ChildProcess) =>
  new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));

test('stops the server when its keeper is killed outright, letting it finish', async () => {
  const [keeper, server] = await Promise.all([begin(''), begin('')]);
  stopWith(keeper.pid ?? 0, server.pid ?? 0);
  const ended = end(server);
  keeper.kill('SIGKILL');
  expect(await ended).toBe('SIGTERM');
});

test('stops one at once that others keep busy for too long', async () => {
  const [keeper, server] = await Promise.all([begin(''), begin("process.on('SIGTERM', () => {})")]);
  stopWith(keeper.pid ?? 0, server.pid ?? 0, 1);
  const ended = end(server);
  keeper.kill('SIGKILL');
  expect(await ended).toBe('SIGINT');
});

test('leaves it alone while its keeper lives', async () => {
  const [keeper, server] = await Promise.all([begin(''), begin('')]);
  stopWith(keeper.pid ?? 0, server.pid ?? 0);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(server.exitCode).toBeNull();
  expect(server.signalCode).toBeNull();
});

test('is gone itself when the server is', async () => {
  const [keeper, server] = await Promise.all([begin(''), begin('')]);
  const watching = () => {
    const script = `ps -eo args | grep -c "[r]ebound-stop-with ${keeper.pid} ${server.pid} "`;
    return new Promise<string>((resolve) => {
      const child = spawn('/bin/sh', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] });
      child.stdout.once('data', (said) => resolve(String(said).trim()));
    });
  };
  stopWith(keeper.pid ?? 0, server.pid ?? 0);
  await vi.waitFor(async () => expect(await watching()).toBe('1'), { timeout: 10_000 });
  server.kill('SIGKILL');
  await vi.waitFor(async () => expect(await watching()).toBe('0'), { timeout: 10_000 });
});
