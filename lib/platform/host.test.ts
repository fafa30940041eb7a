import { NextRequest } from 'next/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isLoopbackHost } from '@/lib/platform/host';
import { proxy } from '@/proxy';

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

  test('answers under the name of a hosted site', () => {
    vi.stubEnv('REBOUND_MODE', 'hosted');
    expect(answer('/today', 'rebound.test').status).toBe(200);
  });

  test('gives every page a content security policy, and the API none', () => {
    vi.stubEnv('REBOUND_MODE', 'local');
    const policyOf = (path: string) => answer(path, 'localhost:3000').headers.get('content-security-policy');
    for (const page of ['/', '/today', '/api/v1']) expect(policyOf(page)).toContain("default-src 'self'");
    expect(policyOf('/api/v1/today')).toBeNull();
  });
});
