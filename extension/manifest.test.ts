import { describe, expect, test } from 'vitest';
import { originOf, sitePattern } from './instance';
import { BROWSERS, manifestFor } from './manifest';

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  test('lets it read no page but the one on which its button is pressed', () => {
    const manifest = manifestFor(browser, { version: '1.0.0' });
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  test('lets it send to the site it was built for', () => {
    expect(
      manifestFor(browser, { version: '1.0.0', instance: 'https://rebound.example:8443' }),
    ).toHaveProperty('host_permissions', ['https://rebound.example/*']);
  });
});

test.each<[string, string | null]>([
  ['https://rebound.example/today', 'https://rebound.example'],
  ['rebound.example', 'https://rebound.example'],
  ['http://localhost:3000', 'http://localhost:3000'],
  ['http://rebound.example', null],
  ['ftp://rebound.example', null],
  ['javascript:alert(1)', null],
  ['', null],
])('“%s” is an address to send to: %s', (typed, origin) => expect(originOf(typed)).toBe(origin));

test('a site is known without its port', () => {
  expect(sitePattern('http://127.0.0.1:3000')).toBe('http://127.0.0.1/*');
});
