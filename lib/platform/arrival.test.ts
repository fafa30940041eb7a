import { describe, expect, test, vi } from 'vitest';
import { logLines } from '@/test/log-lines';
import { arrivalOf, type Sent, type Site } from './arrival';
import { misdirected } from './misdirected';
import { noteArrival } from './note-arrival';

const URL_OF_SITE = 'https://rebound.test';
const site = (proxies: number, url = URL_OF_SITE): Site => ({ local: false, url, proxies });
const LOCAL: Site = { local: true, url: 'http://localhost:3000', proxies: 0 };

const sent = (some: Partial<Sent>): Sent => ({
  host: null,
  forwardedHost: null,
  forwardedProto: null,
  forwardedFor: '203.0.113.7',
  origin: null,
  isForm: false,
  ...some,
});
const OURS = { kind: 'ours', host: 'rebound.test', scheme: 'https' };
const elsewhere = (header: string, arrived: string) => ({ kind: 'elsewhere', header, arrived });

describe('the name that a request came by', () => {
  test.each<[string, number, Partial<Sent>, object]>([
    ['Host, with no proxy', 0, { host: 'rebound.test' }, OURS],
    ['Host in capitals', 0, { host: 'REBOUND.Test' }, OURS],
    ['Host with the usual port', 1, { host: 'rebound.test:443' }, OURS],
    ['Host with another port', 1, { host: 'rebound.test:8443' }, elsewhere('Host', 'rebound.test:8443')],
    ['Host with a dot at its end', 1, { host: 'rebound.test.' }, elsewhere('Host', 'rebound.test.')],
    ['no Host', 1, { host: null }, elsewhere('Host', '')],
    ['another site', 1, { host: 'evil.example' }, elsewhere('Host', 'evil.example')],
    ['a public address', 1, { host: '203.0.113.9:3000' }, elsewhere('Host', '203.0.113.9:3000')],
    ['a public address of IPv6', 1, { host: '[2001:db8::1]' }, elsewhere('Host', '[2001:db8::1]')],
    // What nobody is trusted to say is not read, in either direction.
    [
      'our name in a header, with no proxy',
      0,
      { host: 'evil.example', forwardedHost: 'rebound.test' },
      elsewhere('Host', 'evil.example'),
    ],
    ['another in a header, with no proxy', 0, { host: 'rebound.test', forwardedHost: 'evil.example' }, OURS],
    ['another in a header beside our Host', 1, { host: 'rebound.test', forwardedHost: 'evil.example' }, OURS],
    // One proxy that sets X-Forwarded-Host; two that add to it.
    [
      'where a proxy finds us, and our name',
      1,
      { host: '127.0.0.1:3000', forwardedHost: 'rebound.test' },
      OURS,
    ],
    [
      'where a proxy finds us, and another name',
      1,
      { host: '127.0.0.1:3000', forwardedHost: 'evil.example' },
      elsewhere('X-Forwarded-Host', 'evil.example'),
    ],
    [
      'our name, spoofed before the proxy adds another',
      1,
      { host: 'web', forwardedHost: 'rebound.test, evil.example' },
      elsewhere('X-Forwarded-Host', 'evil.example'),
    ],
    [
      'our name from the outer of two proxies',
      2,
      { host: 'web', forwardedHost: 'rebound.test, inner.example' },
      OURS,
    ],
    [
      'our name, spoofed before two proxies',
      2,
      { host: 'web', forwardedHost: 'rebound.test, evil.example, inner' },
      elsewhere('X-Forwarded-Host', 'evil.example'),
    ],
    [
      'our name from the inner of two, which replaces',
      2,
      { host: 'web', forwardedHost: 'rebound.test' },
      OURS,
    ],
    [
      'a list where a name should be',
      1,
      { host: 'rebound.test, evil.example' },
      elsewhere('Host', 'rebound.test, evil.example'),
    ],
    ['a user before our name', 1, { host: 'x@rebound.test' }, elsewhere('Host', 'x@rebound.test')],
  ])('is ours or not: %s (%i proxies)', (_, proxies, some, expected) => {
    expect(arrivalOf(site(proxies), sent(some))).toMatchObject(expected);
  });

  test.each([
    '127.0.0.1:3000',
    'localhost:3000',
    '[::1]:3000',
    '10.0.0.7',
    '172.20.0.3:3000',
    '192.168.1.9',
    '[fd00:1::2]:3000',
    'web:3000',
    'rebound_web',
  ])('is where a bare proxy found us, %s: answered, and the lack of Host is told', (host) => {
    expect(arrivalOf(site(1), sent({ host }))).toEqual({ ...OURS, lacks: { header: 'Host', arrived: host } });
    expect(arrivalOf(site(0), sent({ host }))).toMatchObject(elsewhere('Host', host));
  });

  test('is that of a site by number', () => {
    const url = 'http://[::1]:8080';
    expect(arrivalOf(site(0, url), sent({ host: '[0:0::1]:8080' }))).toMatchObject({
      kind: 'ours',
      host: '[::1]:8080',
    });
    expect(arrivalOf(site(0, url), sent({ host: '[::1]' }))).toMatchObject(elsewhere('Host', '[::1]'));
  });
});

describe('the scheme that a request came by', () => {
  const host = 'rebound.test';
  test.each<[string, number, string | null, object]>([
    ['is not known', 1, null, OURS],
    ['is ours', 1, 'https', OURS],
    ['is ours in capitals', 1, 'HTTPS', OURS],
    ['is plain', 1, 'http', elsewhere('X-Forwarded-Proto', 'http')],
    [
      'is plain, spoofed as ours before the proxy adds it',
      1,
      'https, http',
      elsewhere('X-Forwarded-Proto', 'http'),
    ],
    ['is ours at the outer of two proxies', 2, 'https, http', OURS],
    ['is plain at the outer of two, spoofed', 2, 'https, http, http', elsewhere('X-Forwarded-Proto', 'http')],
    ['is said by nobody who is trusted', 0, 'http', OURS],
    ['is none', 1, 'gopher', elsewhere('X-Forwarded-Proto', 'gopher')],
  ])('%s (%i proxies, %j)', (_, proxies, forwardedProto, expected) => {
    expect(arrivalOf(site(proxies), sent({ host, forwardedProto }))).toMatchObject(expected);
  });
});

describe('a form', () => {
  const form = (origin: string | null, host = '127.0.0.1:3000') => sent({ host, origin, isForm: true });

  test('of our page is taken behind a bare proxy, which names us otherwise', () => {
    expect(arrivalOf(site(1), form(URL_OF_SITE))).toMatchObject(OURS);
  });
  test.each([
    'https://evil.example',
    'null',
    'https://rebound.test.evil.example',
    'https://rebound.test:8443',
  ])('of %s is refused, whatever name it came by', (origin) => {
    for (const host of ['rebound.test', '127.0.0.1:3000', 'web'])
      expect(arrivalOf(site(1), form(origin, host))).toEqual({ kind: 'foreign' });
  });
  test('that claims by a header to be of ours is refused all the same', () => {
    const claims = { ...form('https://evil.example', 'web'), forwardedHost: 'rebound.test' };
    expect(arrivalOf(site(1), claims)).toEqual({ kind: 'foreign' });
  });
  test('that came without encryption says so', () => {
    expect(arrivalOf(site(1), form('http://rebound.test'))).toMatchObject(
      elsewhere('X-Forwarded-Proto', 'http'),
    );
  });
  test('of nobody’s page is for the app to refuse', () => {
    expect(arrivalOf(site(1), form(null))).toMatchObject(OURS);
  });
  test('on one’s own machine is taken from the very name it is open under', () => {
    expect(arrivalOf(LOCAL, form('http://127.0.0.1:3000'))).toMatchObject({
      kind: 'ours',
      host: '127.0.0.1:3000',
    });
    expect(arrivalOf(LOCAL, form('http://localhost:3000'))).toEqual({ kind: 'foreign' });
    expect(arrivalOf(LOCAL, { ...form('https://a.example'), forwardedHost: 'a.example' })).toEqual({
      kind: 'foreign',
    });
  });
});

test('notices that a proxy adds no address, or fewer than it should', () => {
  const lacks = (proxies: number, forwardedFor: string | null) => {
    const arrival = arrivalOf(site(proxies), sent({ host: 'rebound.test', forwardedFor }));
    return arrival.kind === 'ours' ? arrival.lacks : arrival;
  };
  expect(lacks(1, null)).toEqual({ header: 'X-Forwarded-For', arrived: '0 of 1' });
  expect(lacks(2, '203.0.113.7')).toEqual({ header: 'X-Forwarded-For', arrived: '1 of 2' });
  expect(lacks(2, '203.0.113.7, 10.0.0.1')).toBeNull();
  expect(lacks(0, null)).toBeNull();
});

describe('what is answered', () => {
  const refused = { kind: 'elsewhere', header: 'Host', arrived: '<script>alert(1)</script>' } as const;

  test('is a page with the way to us, and with the header for whoever runs the site', () => {
    const { status, body, headers } = misdirected({ ...refused, arrived: '10.0.0.7' }, site(1), true);
    expect(status).toBe(421);
    expect(body).toContain('<a href="https://rebound.test">https://rebound.test</a>');
    expect(body).toContain('proxy_set_header Host $http_host');
    expect(body).toContain('“10.0.0.7”');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
  });
  test('is one line for a program, with the same words', () => {
    const { body, headers } = misdirected(refused, site(1), false);
    expect(body.trim()).not.toContain('\n');
    expect(body).toContain('Open it at https://rebound.test.');
    expect(headers['content-type']).toMatch(/^text\/plain/);
  });
  test('repeats nothing that is no name', () => {
    for (const wantsPage of [true, false])
      expect(misdirected(refused, site(1), wantsPage).body).not.toContain('alert(1)');
  });
  test('is 403 for a form of another site', () => {
    expect(misdirected({ kind: 'foreign' }, site(1), true)).toMatchObject({ status: 403 });
    expect(misdirected({ kind: 'foreign' }, LOCAL, true).body).toContain('REBOUND_MODE=hosted');
  });
});

test('the log names the header, once a minute, and nothing of what was sent', () => {
  vi.useFakeTimers();
  const heard = logLines();
  for (let second = 0; second < 61; second += 1) {
    noteArrival(arrivalOf(site(1), sent({ host: 'evil.example' })));
    noteArrival(arrivalOf(site(1), sent({ host: 'web', forwardedFor: null })));
    noteArrival(arrivalOf(site(1), sent({ host: 'rebound.test' })));
    vi.advanceTimersByTime(1_000);
  }
  expect(heard.said()).toMatchObject([
    { level: 'warn', event: 'address', name: 'Host', reason: 'not-REBOUND_URL' },
    { level: 'warn', event: 'address', name: 'Host', reason: 'not-passed-on' },
    { name: 'Host', reason: 'not-REBOUND_URL', times: 59 },
    { name: 'Host', reason: 'not-passed-on', times: 59 },
  ]);
  expect(JSON.stringify(heard.said())).not.toContain('evil');
  vi.useRealTimers();
  vi.restoreAllMocks();
});
