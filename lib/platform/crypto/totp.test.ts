import { expect, test } from 'vitest';
import { base32, newTotpSecret, stepAt, totpCode, totpUri } from './totp';

const secret = Buffer.from('12345678901234567890');

// RFC 6238, appendix B, the last six of its eight digits.
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('says at second %i the code %s', (seconds, code) => {
  expect(totpCode(secret, stepAt(seconds * 1000))).toBe(code);
});

test('spells a secret as apps take it', () => {
  expect(base32(secret)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
  expect(base32(newTotpSecret())).toMatch(/^[A-Z2-7]{32}$/);
  expect(totpUri(secret, { issuer: 'Rebound', account: 'ana ruiz@example.org' })).toBe(
    'otpauth://totp/Rebound:ana%20ruiz%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Rebound',
  );
});
