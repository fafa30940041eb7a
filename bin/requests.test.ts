import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import './peer-address.mjs';
import './requests.mjs';
import { isDirect, noteBusy, noteRoute, requestNow, type Sender } from '@/lib/platform/request';
import { onRequestEnded } from '@/lib/platform/request-ended';
import { logLines } from '@/test/log-lines';

const ENDED = Symbol.for('rebound.request-ended');
const given = globalThis as { [name: symbol]: unknown };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const STATUS: Record<string, number> = {
  '/missing': 404,
  '/broken': 500,
  '/busy/page': 500,
  '/busy/nothing': 500,
  '/busy/missing': 404,
};
let server: Server;

beforeEach(async () => {
  server = createServer(async (request, response) => {
    // What an action does comes later, and elsewhere in the program.
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (request.url?.startsWith('/api/v1/')) noteRoute('/api/v1/applications/{id}');
    if (request.url?.startsWith('/busy')) noteBusy();
    if (request.url === '/busy/route') return response.writeHead(500, 'Internal Server Error', {}).end();
    response.statusCode = STATUS[request.url ?? ''] ?? 200;
    response.end(request.url === '/busy/nothing' ? undefined : requestNow()?.id);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  delete given[ENDED];
  await new Promise((resolve) => server.close(resolve));
});

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { connection: 'close', ...headers },
  });
  return { answered: response.headers.get('x-request-id'), known: await response.text() };
}

test('a request has an id of its own, which is answered and known wherever it is worked for', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => ask('/')));
  for (const { answered, known } of all)
    expect([answered, known]).toEqual([expect.stringMatching(UUID), answered]);
  expect(new Set(all.map(({ known }) => known)).size).toBe(20);
});

test.each([
  ['1', 'abc-DEF_12345678', true],
  ['2', '0123456789abcdef0123456789abcdef', true],
  ['0', 'abc-DEF_12345678', false],
  ['', 'abc-DEF_12345678', false],
  ['1', 'short', false],
  ['1', 'ana@example.test', false],
  ['1', 'seven green herons', false],
  ['1', 'a"},{"level":"error', false],
  ['1', 'x'.repeat(65), false],
])('behind %s proxies an id of %s is taken: %s', async (proxies, id, taken) => {
  vi.stubEnv('REBOUND_TRUSTED_PROXIES', proxies);
  const { answered } = await ask('/', { 'x-request-id': id });
  if (taken) expect(answered).toBe(id);
  else expect(answered).toMatch(UUID);
});

test.each([
  ['/busy/page', 503, '5'],
  ['/busy/nothing', 503, '5'],
  ['/busy/route', 503, '5'],
  // What did not fail for that keeps its answer.
  ['/busy/missing', 404, null],
  ['/busy/fine', 200, null],
  ['/broken', 500, null],
])('%s answers %i, which asks to come back where the database was too busy', async (path, status, wait) => {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: 'close' } });
  expect([response.status, response.headers.get('retry-after')]).toEqual([status, wait]);
  if (path === '/busy/nothing') expect(await response.text()).toMatch(/^We’re very busy right now/);
});

test('what it came with is known, and not what this process adds', async () => {
  const contexts: unknown[] = [];
  given[ENDED] = ({ context }: { context: unknown }) => void contexts.push(context);
  await ask('/');
  await ask('/', { 'X-Forwarded-For': '127.0.0.1' });
  await vi.waitFor(() => expect(contexts).toHaveLength(2));
  const [own, forwarded] = contexts as { from: Sender }[];
  expect(own?.from).toMatchObject({ peer: '127.0.0.1', headers: expect.arrayContaining(['host']) });
  expect(own && isDirect(own.from)).toBe(true);
  expect(forwarded && isDirect(forwarded.from)).toBe(false);
});

/** A server's side of a connection is done a moment after the client's. */
const written = async (heard: ReturnType<typeof logLines>) => {
  await vi.waitFor(() => expect(heard.lines).not.toEqual([]));
  return heard.said();
};

test('a line of access names the method, the pattern, the status and the request, and no address', async () => {
  vi.stubEnv('REBOUND_ACCESS_LOG', 'on');
  given[ENDED] = onRequestEnded(
    () => '203.0.113.9',
    (address) => (address.startsWith('/rejections/') ? '/rejections/[id]' : '/[none]'),
  );
  const heard = logLines();
  const { answered } = await ask('/rejections/0190a000?q=seven+herons', {}, 'POST');
  expect(await written(heard)).toEqual([
    {
      level: 'info',
      at: expect.any(String),
      event: 'request',
      request: answered,
      method: 'POST',
      route: '/rejections/[id]',
      status: 200,
      ms: expect.any(Number),
    },
  ]);
});

test('what a finer pattern answers is named by it, what nothing answers by none', async () => {
  vi.stubEnv('REBOUND_ACCESS_LOG', 'address');
  given[ENDED] = onRequestEnded(
    () => '2001:db8:1:2::/64',
    () => '/[none]',
  );
  const heard = logLines();
  await ask('/api/v1/applications/seven-herons');
  await ask('/missing', {}, 'PROPFIND');
  await vi.waitFor(() => expect(heard.lines).toHaveLength(2));
  expect(heard.said()).toMatchObject([
    { route: '/api/v1/applications/{id}', method: 'GET', status: 200, from: '2001:db8:1:2::/64' },
    { route: '/[none]', method: 'other', status: 404 },
  ]);
});

test('nothing is written where nobody asked for it', async () => {
  given[ENDED] = onRequestEnded(
    () => null,
    () => '/[none]',
  );
  const heard = logLines();
  await ask('/');
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(heard.lines).toEqual([]);
});
