import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';

let server: ChildProcess | undefined;
afterEach(() => void server?.kill('SIGKILL'));

/** A server that closes as Next does, keeps connections for an hour, and answers when it is told to stop. */
const SCRIPT = `
  import { createServer } from 'node:http';
  const server = createServer({ keepAliveTimeout: 3_600_000 }, (_, response) =>
    process.once('SIGTERM', () => setTimeout(() => response.end('answered'), 300)));
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
  process.once('SIGTERM', () => server.close(() => process.exit(143)));`;

test('a server that stops answers what it was asked, and waits for no further question', async () => {
  const args = [
    '--import',
    pathToFileURL('bin/close-idle.mjs').href,
    '--input-type=module',
    '--eval',
    SCRIPT,
  ];
  const child = spawn('node', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  server = child;
  const [port] = await once(child.stdout, 'data');
  const socket = connect(Number(String(port)), '127.0.0.1');
  let said = '';
  socket.on('data', (part) => {
    said += part;
  });
  socket.write('GET / HTTP/1.1\r\nHost: rebound.test\r\n\r\n');
  await new Promise((resolve) => setTimeout(resolve, 500));
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await ended).toEqual([143, null]);
  expect(said).toMatch(/answered$/);
});
