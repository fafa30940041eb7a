import { describe, expect, test } from 'vitest';
import { isAtDomain, signUpSchema } from '@/lib/platform/sign-up';

describe('REBOUND_SIGN_UP', () => {
  test.each([
    ['open', { way: 'open' }],
    ['invitation', { way: 'invitation' }],
    ['domains:example.org', { way: 'domains', domains: ['example.org'] }],
    ['domains: Example.ORG. , *.uni.example', { way: 'domains', domains: ['example.org', '*.uni.example'] }],
    ['domains:bücher.example', { way: 'domains', domains: ['xn--bcher-kva.example'] }],
  ])('reads %j', (said, meant) => {
    expect(signUpSchema.parse(said)).toEqual(meant);
  });

  test.each([
    'closed',
    'domains:',
    'domains',
    'domains:org',
    'domains:*',
    'domains:*.org',
    'domains:example.org,',
    'domains:ana@example.org',
    'domains:*example.org',
    'domains:127.0.0.1',
    'domain:example.org',
    'OPEN',
    '',
  ])('refuses %j', (said) => {
    expect(signUpSchema.safeParse(said).success).toBe(false);
  });
});

const DOMAINS = ['example.org', '*.uni.example', 'xn--bcher-kva.example'];

describe('an address at a domain', () => {
  test.each([
    'ana@example.org',
    'ANA@EXAMPLE.ORG',
    'ana@example.org.',
    'ana+jobs@example.org',
    '"a@evil.test"@example.org',
    'ana@cs.uni.example',
    'ana@a.b.uni.example',
    'ana@bücher.example',
    'ana@BÜCHER.example',
    'ana@xn--bcher-kva.example',
    'ana@ｅｘａｍｐｌｅ.org',
  ])('%s may sign up', (address) => {
    expect(isAtDomain(address, DOMAINS)).toBe(true);
  });

  test.each([
    ['a host that ends in the same letters', 'ana@notexample.org'],
    ['a subdomain that nobody named', 'ana@mail.example.org'],
    ['the domain as a subdomain of another', 'ana@example.org.evil.test'],
    ['the domain above a star', 'ana@uni.example'],
    ['letters that end like a starred one', 'ana@evil-uni.example'],
    ['the domain before the last @', 'ana@example.org@evil.test'],
    ['the domain in a quoted part', '"ana@example.org"@evil.test'],
    ['a percent sign in place of the @', 'ana%example.org@evil.test'],
    ['another alphabet', 'ana@ехаmple.org'],
    ['two dots at the end', 'ana@example.org..'],
    ['a nul at the end', 'ana@example.org\0.evil.test'],
    ['a line break', 'ana@evil.test\n@example.org.evil.test'],
    ['a route', '@example.org:ana@evil.test'],
    ['nobody', '@example.org'],
    ['no host', 'ana@'],
    ['no @', 'example.org'],
    ['a literal', 'ana@[127.0.0.1]'],
    ['a space inside', 'ana@exam ple.org'],
    ['nothing', ''],
  ])('%s may not', (_what, address) => {
    expect(isAtDomain(address, DOMAINS)).toBe(false);
  });
});
