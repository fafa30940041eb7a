import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { resendAdapter } from './resend';

// A stand-in that follows what Resend documents, reached through the SDK's own base URL.

type Call = { headers: IncomingHttpHeaders; body: Record<string, unknown> };
let server: Server | undefined;

afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined))));

async function standIn(answer: (response: ServerResponse) => void) {
  const calls: Call[] = [];
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      calls.push({ headers: request.headers, body: JSON.parse(text) });
      answer(response);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    calls,
    adapter: resendAdapter({ apiKey: 're_test', from: 'Rebound <hello@rebound.test>', baseUrl }),
  };
}

const json =
  (status: number, body: object, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

const mail = {
  to: 'ana@example.test',
  replyTo: 'me@example.test',
  subject: 'A note',
  text: 'Hello.\n',
  html: '<p>Hello.</p>',
  headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
};
const options = (signal = new AbortController().signal) => ({
  id: '0190a000-0000-7000-8000-000000000001',
  idempotencyKey: 'nudge:1',
  signal,
});

test('sends the frozen words under their key and answers the provider’s id', async () => {
  const { adapter, calls } = await standIn(json(200, { id: 'e-1' }));
  expect(await adapter.send(mail, options())).toEqual({ outcome: 'sent', providerId: 'e-1' });
  expect(calls[0]?.headers['idempotency-key']).toBe('nudge:1');
  expect(calls[0]?.body).toMatchObject({
    from: 'Rebound <hello@rebound.test>',
    to: 'ana@example.test',
    reply_to: 'me@example.test',
    subject: 'A note',
    text: 'Hello.\n',
    html: '<p>Hello.</p>',
    tags: [{ name: 'outbox', value: '0190a000-0000-7000-8000-000000000001' }],
    headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  });
});

test.each([
  [429, { name: 'rate_limit_exceeded' }, { 'retry-after': '7' }, { outcome: 'retry', afterSeconds: 7 }],
  [429, { name: 'daily_quota_exceeded' }, {}, { outcome: 'retry' }],
  [409, { name: 'concurrent_idempotent_requests' }, {}, { outcome: 'unknown' }],
  [409, { name: 'invalid_idempotent_request' }, {}, { outcome: 'sent' }],
  [422, { name: 'validation_error' }, {}, { outcome: 'failed' }],
  [401, { name: 'missing_api_key' }, {}, { outcome: 'retry' }],
  [500, { name: 'internal_server_error' }, {}, { outcome: 'unknown' }],
  [503, { name: 'application_error' }, {}, { outcome: 'unknown' }],
])('reads %i %o', async (statusCode, error, headers, expected) => {
  const { adapter } = await standIn(json(statusCode, { statusCode, message: 'no', ...error }, headers));
  expect(await adapter.send(mail, options())).toMatchObject(expected);
});

test('reads a page that is not JSON as an unknown outcome', async () => {
  const { adapter } = await standIn((response) => response.writeHead(502).end('<h1>Bad gateway</h1>'));
  expect(await adapter.send(mail, options())).toMatchObject({ outcome: 'unknown' });
});

test('does not know what became of a mail that was taken without an answer', async () => {
  const { adapter, calls } = await standIn((response) => response.destroy());
  expect(await adapter.send(mail, options())).toEqual({ outcome: 'unknown', reason: 'resend-no-answer' });
  expect(calls).toHaveLength(1);
});

test('tries the way once an answer has failed to come: what could not set out has surely not left', async () => {
  const { adapter } = await standIn((response) => response.destroy());
  expect(await adapter.send(mail, options())).toMatchObject({ outcome: 'unknown' });
  await new Promise((resolve) => server?.close(resolve));
  expect(await adapter.send(mail, options())).toEqual({ outcome: 'retry', reason: 'resend-unreachable' });
});

test('does not know what became of a mail when it has to stop waiting', async () => {
  const { adapter } = await standIn(() => undefined);
  const result = await adapter.send(mail, options(AbortSignal.timeout(50)));
  expect(result).toMatchObject({ outcome: 'unknown' });
  server?.closeAllConnections();
});
