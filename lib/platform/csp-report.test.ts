import { expect, test } from 'vitest';
import { readCspReports } from '@/lib/platform/csp-report';

const single = (directive: string, blocked: string) =>
  JSON.stringify({
    'csp-report': {
      'document-uri': 'https://rebound.test/sign-in/confirm?token=secret',
      'effective-directive': directive,
      'blocked-uri': blocked,
      'script-sample': 'secret()',
    },
  });
const several = (...bodies: object[]) =>
  JSON.stringify(
    bodies.map((body) => ({ type: 'csp-violation', url: 'https://rebound.test/vent?secret', age: 1, body })),
  );

test.each([
  [
    'a script of another site',
    single('script-src-elem', 'https://evil.example:8443/a.js?secret'),
    [{ directive: 'script-src-elem', blocked: 'https://evil.example:8443' }],
  ],
  ['a script in the page', single('script-src', 'inline'), [{ directive: 'script-src', blocked: 'inline' }]],
  [
    'a directive with its values',
    single("img-src 'self'", 'data'),
    [{ directive: 'img-src', blocked: 'data' }],
  ],
  [
    'an extension of the browser',
    single('font-src', 'chrome-extension://abcdef/secret.woff'),
    [{ directive: 'font-src', blocked: 'chrome-extension:' }],
  ],
  [
    'text in the places of both',
    single('my secret words', 'my secret words'),
    [{ directive: 'other', blocked: 'other' }],
  ],
  [
    'a name of unusual length',
    single('img-src', `https://${'secret.'.repeat(30)}example`),
    [{ directive: 'img-src', blocked: 'https:' }],
  ],
  [
    'the Reporting API',
    several(
      { effectiveDirective: 'connect-src', blockedURL: 'wss://evil.example/secret' },
      { effectiveDirective: 'script-src', blockedURL: null },
    ),
    [
      { directive: 'connect-src', blocked: 'wss://evil.example' },
      { directive: 'script-src', blocked: 'other' },
    ],
  ],
  ['a report of another kind', JSON.stringify([{ type: 'deprecation', body: { id: 'secret' } }]), []],
  ['no JSON', 'secret', []],
  ['JSON of nothing', 'null', []],
  ['an empty body', '', []],
])('of %s only directive and site are read', (_, body, reports) => {
  expect(readCspReports(body)).toEqual(reports);
  expect(JSON.stringify(readCspReports(body))).not.toContain('secret');
});

test('reads ten of a body at most', () => {
  const many = Array.from({ length: 50 }, () => ({ effectiveDirective: 'img-src', blockedURL: 'data' }));
  expect(readCspReports(several(...many))).toHaveLength(10);
});
