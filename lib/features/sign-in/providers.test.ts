import { expect, test } from 'vitest';
import { isVerified } from '@/lib/features/sign-in/providers';

test.each([
  [{ email_verified: true }, true],
  [{ email_verified: 'true' }, true],
  [{ email_verified: false }, false],
  [{ email_verified: 'false' }, false],
  [{ email_verified: 1 }, false],
  [{ email: 'ana@example.org' }, false],
  [undefined, false],
  [null, false],
])('lets %j in only with a verified address: %s', (profile, lets) => {
  expect(isVerified(profile)).toBe(lets);
});
