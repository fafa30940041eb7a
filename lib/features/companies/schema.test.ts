import { describe, expect, it } from 'vitest';
import { companyKey, companyName } from './schema';

describe('the key of a company', () => {
  it.each([
    ['Acme Ltd', 'acme ltd'],
    ['  ACME \t Ltd ', 'acme ltd'],
    ['Acme\u00a0Ltd', 'acme ltd'],
    ['ＡＣＭＥ Ltd', 'acme ltd'],
    ['Bru\u0308cke', 'br\u00fccke'],
  ])('folds %j to %j', (name, key) => {
    expect(companyKey(name)).toBe(key);
  });

  it('keeps companies apart that are spelled differently', () => {
    expect(companyKey('Acme Ltd')).not.toBe(companyKey('Acme Limited'));
  });
});

describe('the name of a company', () => {
  it.each(['', '   ', 'A'.repeat(121), 'Acme\nLtd', 'Acme\u0000'])('refuses %j', (name) => {
    expect(companyName.safeParse(name).success).toBe(false);
  });

  it('takes 120 letters and trims around them', () => {
    expect(companyName.parse(`  ${'A'.repeat(120)} `)).toHaveLength(120);
  });
});
