import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import './peer-address.mjs';

let server: Server;
let seen: { url: string | undefined; headers: IncomingHttpHeaders };

beforeAll(async () => {
  server = createServer((request, response) => {
    seen = { url: request.url, headers: request.headers };
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** As it is written, which no HTTP client would write. */
const send = (...lines: string[]) =>
  new Promise<void>((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.once('error', reject).once('close', () => resolve());
    socket.resume();
    socket.write([...lines, 'Connection: close', '', ''].join('\r\n'));
  });

test('notes the peer in a header that nobody can guess', async () => {
  const { REBOUND_PEER_HEADER: header = '' } = process.env;
  expect(header).toMatch(/^x-peer-[0-9a-f]{32}$/);
  await send('GET / HTTP/1.1', 'Host: rebound.test', `${header}: 6.6.6.6`);
  expect(seen.headers[header]).toBe('127.0.0.1');
});

test('says of each header of proxies that it did not come', async () => {
  await send('GET / HTTP/1.1', 'Host: rebound.test', 'X-Forwarded-For: 203.0.113.7');
  expect(seen.headers).toMatchObject({
    'x-forwarded-for': '203.0.113.7',
    'x-forwarded-host': '',
    'x-forwarded-proto': '',
    'x-forwarded-port': '',
  });
});

test.each([
  ['GET http://evil.example/today?a=b HTTP/1.1', '/today?a=b', 'evil.example'],
  ['GET http://evil.example:8080 HTTP/1.1', '/', 'evil.example:8080'],
  ['GET HTTPS://Rebound.Test/x HTTP/1.1', '/x', 'rebound.test'],
  ['GET ftp://rebound.test/x HTTP/1.1', '/', ''],
  ['OPTIONS * HTTP/1.1', '/', ''],
])('%s is about %s of %j, whatever Host says', async (line, url, host) => {
  await send(line, 'Host: rebound.test');
  expect([seen.url, seen.headers.host]).toEqual([url, host]);
});
