import { NextRequest } from 'next/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isHostOf, isLoopbackHost } from '@/lib/platform/host';
import { proxy } from '@/proxy';
import { ROUTES } from '@/test/access/routes';

describe('a Host header', () => {
  test.each([
    'localhost',
    'localhost:3000',
    'LOCALHOST:3000',
    '127.0.0.1',
    '127.0.0.1:41234',
    '[::1]',
    '[::1]:3000',
  ])('%s names this machine', (host) => {
    expect(isLoopbackHost(host)).toBe(true);
  });

  test.each([
    'evil.example',
    'evil.example:3000',
    'localhost.evil.example',
    'evil-localhost:3000',
    '127.0.0.1.evil.example:3000',
    '192.168.1.20:3000',
    '0.0.0.0:3000',
    'localhost:3000@evil.example',
    'localhost:3000,evil.example',
    '::1',
    '',
    null,
  ])('%j does not', (host) => {
    expect(isLoopbackHost(host)).toBe(false);
  });
});

describe('the name of a hosted site', () => {
  test.each([
    ['rebound.test', true],
    ['REBOUND.test', true],
    ['rebound.test:443', true],
    ['rebound.test:80', false],
    ['rebound.test:8443', false],
    ['rebound.test.', false],
    ['www.rebound.test', false],
    ['rebound.test.evil.example', false],
    ['rebound.test@evil.example', false],
    ['evil.example/rebound.test', false],
    ['10.0.0.7', false],
    ['localhost', false],
    ['', false],
    [null, false],
  ])('is %j: %s', (host, ours) => {
    expect(isHostOf('https://rebound.test', host)).toBe(ours);
  });
});

describe('the proxy', () => {
  afterEach(() => vi.unstubAllEnvs());

  const answer = (path: string, host: string) => {
    const request = new NextRequest(`http://${host}${path}`);
    request.headers.set('host', host);
    return proxy(request);
  };

  test.each(['/outbox', '/today', '/api/v1/today', '/api/health'])(
    'keeps %s from other names in local mode',
    async (path) => {
      vi.stubEnv('REBOUND_MODE', 'local');
      vi.stubEnv('REBOUND_URL', 'http://localhost:3000');
      const refused = answer(path, 'evil.example:3000');
      expect(refused.status).toBe(421);
      expect(await refused.text()).toContain('http://localhost:3000');
      expect(answer(path, 'localhost:3000').status).toBe(200);
      expect(answer(path, '127.0.0.1:3000').status).toBe(200);
    },
  );

  const hosted = () => {
    vi.stubEnv('REBOUND_MODE', 'hosted');
    vi.stubEnv('REBOUND_URL', 'https://rebound.test');
  };

  test('answers a hosted site under its own name alone', async () => {
    hosted();
    for (const path of ['/today', '/api/v1/today', '/api/auth/csrf', '/sign-in']) {
      expect(answer(path, 'rebound.test').status).toBe(200);
      const refused = answer(path, 'evil.example');
      expect(refused.status).toBe(421);
      expect(await refused.text()).toContain('https://rebound.test');
    }
  });

  test('tells a load balancer that asks by number how the site is', () => {
    hosted();
    for (const path of ['', '/live', '/ready', '/worker'])
      expect(answer(`/api/health${path}`, '10.0.0.7:3000').status).toBe(200);
    expect(answer('/api/metrics', '10.0.0.7:3000').status).toBe(200);
    for (const path of ['/api/healthy', '/api/health/ready/x', '/api/metrics/x'])
      expect(answer(path, '10.0.0.7:3000').status).toBe(421);
  });

  test.each([...Object.keys(ROUTES), '/nowhere'])('refuses a NUL in an address below %s', async (route) => {
    hosted();
    const path = route.replace(/\[.*?\]/g, 'a');
    for (const address of [`${path}?q=%00`, `${path}?%00`, `${path}/%00`]) {
      // Programs are told which field it is.
      const passed = address.startsWith('/api/v1/');
      expect(answer(address, 'rebound.test').status, address).toBe(passed ? 200 : 400);
    }
  });

  describe('and a session cookie of the old name', () => {
    const OLD = '__Secure-next-auth.session-token';
    const NEW = '__Host-next-auth.session-token';
    const visit = (cookie: string, { method = 'GET', path = '/today' } = {}) => {
      const headers = { host: 'rebound.test', cookie };
      return proxy(new NextRequest(`https://rebound.test${path}`, { method, headers }));
    };
    const cookieForThePage = (response: Response) => response.headers.get('x-middleware-request-cookie');
    beforeEach(hosted);
    afterEach(() => vi.useRealTimers());

    test('signs nobody out: it is kept under the new name, and the old one goes', () => {
      const response = visit(`${OLD}=abc`);
      expect(cookieForThePage(response)).toContain(`${NEW}=abc`);
      expect(response.cookies.get(NEW)).toMatchObject({
        value: 'abc',
        path: '/',
        secure: true,
        httpOnly: true,
        sameSite: 'lax',
      });
      expect(response.cookies.get(NEW)).not.toHaveProperty('domain');
      expect(response.cookies.get(OLD)).toMatchObject({ value: '', maxAge: 0 });
    });

    test('never stands in for one of the new name', () => {
      const response = visit(`${OLD}=planted; ${NEW}=mine`);
      expect(cookieForThePage(response)).toBe(`${OLD}=planted; ${NEW}=mine`);
      expect(response.cookies.get(NEW)).toBeUndefined();
    });

    test.each([
      ['a form, which may set a session of its own', { method: 'POST' }],
      ['sign-in with a provider', { path: '/api/auth/callback/google' }],
    ])('counts for %s, and nothing is set beside it', (_, where) => {
      const response = visit(`${OLD}=abc`, where);
      expect(cookieForThePage(response)).toContain(`${NEW}=abc`);
      expect(response.headers.get('set-cookie')).toBeNull();
    });

    test('counts no longer than a session of that time can last', () => {
      vi.useFakeTimers({ now: Date.UTC(2027, 5, 1) });
      expect(cookieForThePage(visit(`${OLD}=abc`))).toBe(`${OLD}=abc`);
    });
  });

  test('gives every page a content security policy, and the API none', () => {
    vi.stubEnv('REBOUND_MODE', 'local');
    vi.stubEnv('REBOUND_URL', 'http://localhost:3000');
    const policyOf = (path: string) => answer(path, 'localhost:3000').headers.get('content-security-policy');
    for (const page of ['/', '/today', '/api/v1']) expect(policyOf(page)).toContain("default-src 'self'");
    expect(policyOf('/api/v1/today')).toBeNull();
  });
});
