import { NextRequest } from 'next/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { proxy } from '@/proxy';
import { logLines } from '@/test/log-lines';

// The door with what stands behind it: what the app is given to read, and what a browser or a program is answered.

const site = (proxies: string) => {
  vi.stubEnv('REBOUND_MODE', 'hosted');
  vi.stubEnv('REBOUND_URL', 'https://rebound.test');
  vi.stubEnv('REBOUND_TRUSTED_PROXIES', proxies);
};
beforeEach(() => {
  logLines();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const send = (headers: Record<string, string>, { method = 'GET', path = '/sign-in' } = {}) =>
  proxy(new NextRequest(`http://127.0.0.1:3000${path}`, { method, headers }));
const FORM = { 'content-type': 'multipart/form-data; boundary=x', accept: 'text/html' };
const given = (answer: Response, header: string) => answer.headers.get(`x-middleware-request-${header}`);

describe('what the app reads', () => {
  const SPOOFED = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-port': '666',
    forwarded: 'host=evil.example;proto=http',
  };

  test.each(['0', '1', '2'])('is our address, whatever was sent, with %s proxies', (proxies) => {
    site(proxies);
    for (const path of ['/sign-in', '/api/v1/today', '/api/auth/csrf']) {
      const answer = send({ host: 'REBOUND.test:443', ...SPOOFED }, { path });
      expect(answer.status).toBe(200);
      expect([
        given(answer, 'host'),
        given(answer, 'x-forwarded-host'),
        given(answer, 'x-forwarded-proto'),
      ]).toEqual(['rebound.test', 'rebound.test', 'https']);
      expect(answer.headers.get('x-middleware-override-headers')?.split(',')).not.toContain(
        'x-forwarded-port',
      );
      expect(answer.headers.get('x-middleware-override-headers')?.split(',')).not.toContain('forwarded');
    }
  });

  test('still has the way that X-Forwarded-For says, which limits read by the number of proxies', () => {
    site('1');
    const answer = send({ host: 'rebound.test', 'x-forwarded-for': '6.6.6.6, 203.0.113.7' });
    expect(given(answer, 'x-forwarded-for')).toBe('6.6.6.6, 203.0.113.7');
  });

  test('is the machine’s own name in local mode, as it was asked for', () => {
    vi.stubEnv('REBOUND_MODE', 'local');
    vi.stubEnv('REBOUND_URL', 'http://localhost:3000');
    const answer = send({ host: '127.0.0.1:3000', ...SPOOFED });
    expect([given(answer, 'host'), given(answer, 'x-forwarded-host')]).toEqual([
      '127.0.0.1:3000',
      '127.0.0.1:3000',
    ]);
  });
});

describe('a form', () => {
  const post = (headers: Record<string, string>, path = '/sign-in') =>
    send({ ...FORM, ...headers }, { method: 'POST', path });

  test.each([
    ['behind a bare proxy', { host: '127.0.0.1:3000' }],
    ['behind one that passes Host on', { host: 'rebound.test', 'x-forwarded-proto': 'https' }],
    ['behind one that says X-Forwarded-Host', { host: 'web:3000', 'x-forwarded-host': 'rebound.test' }],
  ])('of ours is taken %s, under the name that its origin has', (_, headers) => {
    site('1');
    const answer = post({ ...headers, origin: 'https://rebound.test' });
    expect(answer.status).toBe(200);
    expect(given(answer, 'x-forwarded-host')).toBe('rebound.test');
    expect(given(answer, 'origin')).toBe('https://rebound.test');
  });

  test.each(['multipart', 'action'])('of another site is 403 and not 500 (%s)', async (kind) => {
    site('1');
    const headers = { host: 'web:3000', origin: 'https://evil.example', 'x-forwarded-host': 'rebound.test' };
    const answer =
      kind === 'multipart'
        ? post(headers)
        : send({ ...headers, 'next-action': 'abc', accept: 'text/x-component' }, { method: 'POST' });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('content-type')).toMatch(kind === 'multipart' ? /^text\/html/ : /^text\/plain/);
    expect(await answer.text()).toContain('Nothing was saved. Open Rebound at');
  });

  test('of the API, which looks at tokens and not at pages, passes with any origin', () => {
    site('1');
    const headers = { host: 'rebound.test', origin: 'moz-extension://abc' };
    expect(post(headers, '/api/v1/captures').status).toBe(200);
  });

  test.each(['null', 'https://jobs.example'])(
    'that a phone shares passes from %s, and no other does',
    (origin) => {
      site('1');
      const headers = { host: 'rebound.test', origin };
      expect(post(headers, '/capture/shared').status).toBe(200);
      for (const path of ['/capture', '/capture/shared/more', '/capture/sharedby'])
        expect(post(headers, path).status).toBe(403);
    },
  );
});

test('a page by another name has the way to us, and the header’s name for whoever runs the site', async () => {
  site('1');
  const answer = send({ host: 'www.rebound.test', accept: 'text/html,*/*' });
  expect(answer.status).toBe(421);
  const page = await answer.text();
  expect(page).toContain('<a href="https://rebound.test">');
  expect(page).toContain('proxy_set_header Host');
});

test('the API is refused over a line that was not encrypted', () => {
  site('1');
  const headers = { host: 'rebound.test', 'x-forwarded-proto': 'http', authorization: 'Bearer x' };
  expect(send(headers, { path: '/api/v1/today' }).status).toBe(421);
});

test.each(['10.0.0.7:3000', 'rebound.test', 'evil.example'])(
  'health is answered all the same to %s',
  (host) => {
    site('1');
    expect(send({ host, 'x-forwarded-proto': 'http' }, { path: '/api/health' }).status).toBe(200);
  },
);
