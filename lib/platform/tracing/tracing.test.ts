import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forRequest, requestNow } from '@/lib/platform/request';
import { type Attributes, startTracing, stopTracing, traced, traceRequest } from '@/lib/platform/tracing';
import { logLines } from '@/test/log-lines';

type Sent = {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: { key: string; value: Record<string, string> }[];
  status: { code?: number };
};

/** A collector, as far as it takes what it is sent. */
let collector: Server;
let bodies: { path: string; headers: Record<string, unknown>; body: string }[] = [];
let answers = 200;
beforeEach(async () => {
  bodies = [];
  answers = 200;
  collector = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    bodies.push({ path: request.url ?? '', headers: request.headers, body });
    response.writeHead(answers).end('{}');
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', `http://127.0.0.1:${port}/`);
});
afterEach(async () => {
  await stopTracing();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  collector.closeAllConnections();
  await new Promise((resolve) => collector.close(resolve));
});

const sent = (): Sent[] =>
  bodies.flatMap(({ body }) => JSON.parse(body).resourceSpans[0].scopeSpans[0].spans as Sent[]);
const said = ({ attributes }: Sent) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

/** A request in which a transaction was made and a mail sent, then all of it handed over. */
async function oneRequest() {
  await startTracing('web');
  await forRequest('r-12345678', async () => {
    await traced('outbox.deliver', { 'rebound.mail.kind': 'nudge' }, () =>
      traced('transaction', { 'rebound.scope': 'client' }, async () => 7),
    );
    const request = requestNow();
    if (request) traceRequest(request, { method: 'GET', route: '/rejections/[id]', status: 200, ms: 12 });
  });
  await stopTracing();
}

test('a request, what it leads to and what that leads to are one trace', async () => {
  await oneRequest();
  const [transaction, mail, request] = sent();
  expect(request).toMatchObject({ name: 'GET /rejections/[id]', kind: 2, status: {} });
  expect(said(request as Sent)).toEqual({
    'http.request.method': 'GET',
    'http.route': '/rejections/[id]',
    'http.response.status_code': '200',
    'rebound.request': 'r-12345678',
  });
  expect(mail).toMatchObject({ name: 'outbox.deliver', parentSpanId: request?.spanId });
  expect(transaction).toMatchObject({ name: 'transaction', parentSpanId: mail?.spanId });
  expect(new Set(sent().map(({ traceId }) => traceId)).size).toBe(1);
  expect(request?.traceId).toMatch(/^[0-9a-f]{32}$/);
  const took = BigInt(request?.endTimeUnixNano ?? 0) - BigInt(request?.startTimeUnixNano ?? 0);
  expect(Number(took / 1000n)).toBeCloseTo(12_000, -2);
});

test('the collector is asked where OTLP says, with the headers of the setting', async () => {
  vi.stubEnv('OTEL_EXPORTER_OTLP_HEADERS', 'authorization=Bearer%20secret, x-team = a=b');
  vi.stubEnv('OTEL_SERVICE_NAME', 'rebound-eu');
  await oneRequest();
  expect(bodies[0]).toMatchObject({
    path: '/v1/traces',
    headers: { 'content-type': 'application/json', authorization: 'Bearer secret', 'x-team': 'a=b' },
  });
  expect(bodies[0]?.body).toContain('{"key":"service.name","value":{"stringValue":"rebound-eu"}}');
});

test('a failure is passed on and marked, without its words', async () => {
  await startTracing('worker');
  const failing = traced('transaction', { 'rebound.scope': 'system' }, () =>
    Promise.reject(new Error('seven green herons')),
  );
  await expect(failing).rejects.toThrow('seven green herons');
  await stopTracing();
  expect(sent()).toMatchObject([{ name: 'transaction', status: { code: 2 } }]);
  expect(bodies[0]?.body).not.toContain('herons');
});

test('no attribute is a text or an address', async () => {
  await startTracing('web');
  const hostile = ['seven green herons', 'ana@example.test', '/pipeline?q=herons'].map(
    (text): Attributes => ({ 'rebound.mail.kind': text, 'http.route': text }),
  );
  for (const attributes of hostile) await traced('outbox.send', attributes, async () => undefined);
  await stopTracing();
  expect(sent()).toHaveLength(3);
  for (const span of sent()) expect(said(span)).toEqual({ 'rebound.mail.kind': '-', 'http.route': '-' });
});

describe('without a collector', () => {
  test('nothing is sent, loaded or added', async () => {
    vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', '');
    await oneRequest();
    expect(bodies).toEqual([]);
    expect(await traced('transaction', {}, async () => 7)).toBe(7);
  });

  test('one that is away or refuses costs a line of the log and no request', async () => {
    const heard = logLines();
    answers = 503;
    await oneRequest();
    vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', 'http://127.0.0.1:1');
    await oneRequest();
    expect(heard.said()).toMatchObject([
      { event: 'tracing', reason: 'refused', status: 503, count: 3 },
      { event: 'tracing', reason: 'unreachable', count: 3 },
    ]);
  });
});

test('while it is away no more than two thousand spans are kept', async () => {
  const heard = logLines();
  await startTracing('web');
  for (let n = 0; n < 2_100; n++) await traced('transaction', {}, async () => n);
  await stopTracing();
  expect(sent()).toHaveLength(2_048);
  expect(heard.said()).toMatchObject([{ event: 'tracing', reason: 'dropped', count: 52 }]);
});

test('of a share of the traces all spans are sent, of the others none', async () => {
  vi.stubEnv('OTEL_TRACES_SAMPLER_ARG', '0.5');
  await startTracing('web');
  for (let n = 0; n < 400; n++)
    await traced('outbox.deliver', {}, () => traced('transaction', {}, async () => n));
  await stopTracing();
  const traces = new Map<string, number>();
  for (const { traceId } of sent()) traces.set(traceId, (traces.get(traceId) ?? 0) + 1);
  expect([...traces.values()].every((spans) => spans === 2)).toBe(true);
  expect(traces.size).toBeGreaterThan(130);
  expect(traces.size).toBeLessThan(270);
});

test('what a load balancer asks and what is a file is no span', async () => {
  await startTracing('web');
  for (const route of ['/api/health', '/api/health/[part]', '/_next/[file]'])
    traceRequest({ id: 'r-12345678' }, { method: 'GET', route, status: 200, ms: 1 });
  await stopTracing();
  expect(bodies).toEqual([]);
});
