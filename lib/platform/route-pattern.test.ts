import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { routePatterns } from '@/lib/platform/route-pattern';

const folder = mkdtempSync(path.join(tmpdir(), 'rebound-routes-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(
  path.join(folder, 'routes-manifest.json'),
  JSON.stringify({
    staticRoutes: [
      { page: '/', regex: '^/(?:/)?$' },
      { page: '/pipeline', regex: '^/pipeline(?:/)?$' },
    ],
    dynamicRoutes: [
      { page: '/rejections/[id]', regex: '^/rejections/([^/]+?)(?:/)?$' },
      { page: '/api/v1/[...path]', regex: '^/api/v1/(.+?)(?:/)?$' },
    ],
  }),
);
const patternOf = routePatterns(folder);

test.each([
  ['/', '/'],
  ['/?q=seven+herons', '/'],
  ['/pipeline?q=seven+herons#x', '/pipeline'],
  ['/pipeline/', '/pipeline'],
  ['/rejections/0190a000-0000-7000-8000-000000000000?_rsc=1', '/rejections/[id]'],
  ['/rejections/seven%20herons', '/rejections/[id]'],
  ['/api/v1/applications/7/notes', '/api/v1/[...path]'],
  ['https://elsewhere.example/pipeline', '/pipeline'],
  ['/_next/static/chunks/1.js', '/_next/[file]'],
  ['/.well-known/security.txt', '/.well-known/security.txt'],
  ['/seven-herons', '/[none]'],
  ['/pipeline/herons', '/[none]'],
  ['//pipeline', '/[none]'],
  ['*', '/[none]'],
  ['', '/'],
])('%s is %s', (address, pattern) => {
  expect(patternOf(address)).toBe(pattern);
});

test('where no build is, nothing is told apart', () => {
  expect(routePatterns('/nowhere')('/pipeline')).toBe('/[none]');
});
