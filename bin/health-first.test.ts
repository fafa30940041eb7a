import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import './health-first.mjs';

const ANSWER = Symbol.for('rebound.health');
const given = globalThis as { [name: symbol]: unknown };
let server: Server;

beforeEach(async () => {
  server = createServer((_, response) => response.end('the app'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  delete given[ANSWER];
  await new Promise((resolve) => server.close(resolve));
});

const asked = async (path: string, method = 'GET') => {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { connection: 'close' },
  });
  return [response.status, await response.text()];
};

test('health is answered before the app is asked, and nothing else is', async () => {
  given[ANSWER] = async (address: string) => new Response(`not ready: ${address}`, { status: 503 });
  for (const address of ['/api/health', '/api/health/live', '/api/health/ready', '/api/health/worker'])
    expect(await asked(address)).toEqual([503, `not ready: ${address}`]);
  expect(await asked('/api/health/ready', 'HEAD')).toEqual([503, '']);
  expect(await asked('/api/health', 'POST')).toEqual([200, 'the app']);
  for (const address of ['/api/healthy', '/api/health/other', '/api/health/live/more', '/api/health?x=1'])
    expect(await asked(address)).toEqual([200, 'the app']);
});

test('the app answers before it has started, and under a name that is not ours', async () => {
  expect(await asked('/api/health')).toEqual([200, 'the app']);
  given[ANSWER] = () => null;
  expect(await asked('/api/health')).toEqual([200, 'the app']);
});
