import { describe, expect, it } from 'vitest';
import { companyName } from './schema';

describe('the name of a company', () => {
  it.each(['', '   ', 'A'.repeat(121), 'Acme\nLtd', 'Acme\u0000'])('refuses %j', (name) => {
    expect(companyName.safeParse(name).success).toBe(false);
  });

  it('takes 120 letters and trims around them', () => {
    expect(companyName.parse(`  ${'A'.repeat(120)} `)).toHaveLength(120);
  });
});
