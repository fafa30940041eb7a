import { afterEach, describe, expect, test, vi } from 'vitest';
import { returnPathOf, signInPath } from '@/lib/access/return-path';
import { deviceOf, directNetwork, forwardedNetwork, localeOf, networkOf } from '@/lib/access/visitor';

const settings = vi.hoisted(() => ({ REBOUND_TRUSTED_PROXIES: 0 }));
vi.mock('@/lib/platform/env', () => ({ env: () => settings }));

describe('the network of a request', () => {
  test.each([
    ['one proxy: the last entry', '6.6.6.6, 203.0.113.7', 1, '203.0.113.7'],
    ['two proxies: the last but one', '6.6.6.6, 203.0.113.7, 10.0.0.1', 2, '203.0.113.7'],
    ['fewer entries than proxies', '203.0.113.7', 2, null],
    ['no header', null, 1, null],
    ['a household of IPv6', '2001:db8:1:2:3:4:5:6', 1, '2001:db8:1:2::/64'],
    ['a short IPv6', '2001:db8::1', 1, '2001:db8:0:0::/64'],
    ['not an address at all', 'a:b:c', 1, null],
  ])('%s', (_, header, trusted, network) => {
    expect(forwardedNetwork(header, trusted)).toBe(network);
  });

  test('keeps apart IPv4 addresses in IPv6 clothes', () => {
    expect(forwardedNetwork('::ffff:203.0.113.7', 1)).not.toBe(forwardedNetwork('::ffff:203.0.113.8', 1));
  });

  test.each([
    ['a visitor', '93.184.216.34', '93.184.216.34'],
    ['a visitor by IPv6', '2606:2800:220:1:248:1893:25c8:1946', '2606:2800:220:1::/64'],
    ['this machine, where a proxy may be', '127.0.0.1', null],
    ['this machine by IPv6', '::ffff:127.0.0.1', null],
    ['a proxy in the same network', '10.0.0.7', null],
    ['a container’s way out', '172.17.0.1', null],
    ['nobody', '', null],
    ['no word of it', null, null],
  ])('of a direct connection from %s', (_, peer, network) => {
    expect(directNetwork(peer)).toBe(network);
  });

  describe('without proxies', () => {
    afterEach(() => vi.unstubAllEnvs());
    const sent = new Headers({
      'x-forwarded-for': '6.6.6.6',
      'x-peer-secret': '93.184.216.34',
      'x-peer-guessed': '6.6.6.6',
    });

    test('is what the connection says, never what the request says', () => {
      vi.stubEnv('REBOUND_PEER_HEADER', 'x-peer-secret');
      expect(networkOf(sent)).toBe('93.184.216.34');
    });

    test('is not known where the server did not note the connection', () => {
      vi.stubEnv('REBOUND_PEER_HEADER', undefined);
      expect(networkOf(sent)).toBeNull();
    });
  });
});

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1',
    'Safari on iPhone',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36', 'Chrome on Linux'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
    'Edge on macOS',
  ],
  ['curl/8.0', null],
  [null, null],
])('names the device of %j', (agent, device) => {
  expect(deviceOf(agent)).toBe(device);
});

test.each([
  ['de-DE,de;q=0.9,en-US;q=0.8', 'en-US'],
  ['en-gb', 'en-GB'],
  ['fr-FR', 'en-GB'],
  [null, 'en-GB'],
])('takes the first English of %j', (header, locale) => {
  expect(localeOf(header)).toBe(locale);
});

describe('the way back after signing in', () => {
  test.each(['/today', '/invitations/0199?x=1', '/journal#last'])('leads to %s', (path) => {
    expect(returnPathOf(path)).toBe(path);
  });

  test.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/today\nx',
    '/a\\..\\b',
    '/.//evil.example',
    '/sign-in/confirm',
    '',
    'today',
    undefined,
    ['/today'],
  ])('refuses %j', (path) => {
    expect(returnPathOf(path)).toBeNull();
  });

  test('is part of the sign-in address, except to where it leads anyway', () => {
    expect(signInPath('/invitations/1')).toBe('/sign-in?to=%2Finvitations%2F1');
    expect(signInPath('/today')).toBe('/sign-in');
    expect(signInPath('//evil.example')).toBe('/sign-in');
  });
});
