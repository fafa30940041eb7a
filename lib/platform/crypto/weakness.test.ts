import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weaknessOfMasterKeys, weaknessOfText } from '@/lib/platform/crypto/weakness';

const as = (bytes: Uint8Array, version = 1) => `${version}:${Buffer.from(bytes).toString('base64')}`;

test.each([
  ['zeros', Buffer.alloc(32), 'its bytes follow one another'],
  ['one byte again and again', Buffer.alloc(32, 7), 'its bytes follow one another'],
  ['counting up', Buffer.from(Array.from({ length: 32 }, (_, at) => at)), 'its bytes follow one another'],
  [
    'counting down',
    Buffer.from(Array.from({ length: 32 }, (_, at) => 255 - at)),
    'its bytes follow one another',
  ],
  ['a sentence', Buffer.from('correct horse battery staple abc'), 'it is text, which can be guessed'],
  ['hexadecimal digits', Buffer.from('0123456789abcdef0123456789abcdef'), 'it is text'],
  [
    'one half twice',
    Buffer.concat([
      Buffer.from('00f1e2d3c4b5a6978899aabbccddeeff', 'hex'),
      Buffer.from('00f1e2d3c4b5a6978899aabbccddeeff', 'hex'),
    ]),
    'it repeats itself',
  ],
  [
    'few bytes',
    Buffer.from(Array.from({ length: 32 }, (_, at) => (at * at) % 19)),
    'it has too few different bytes',
  ],
])('a key of %s is weak', (_what, key, why) => {
  expect(weaknessOfMasterKeys(as(key))).toContain(`has a weak key under version 1: ${why}`);
  expect(weaknessOfMasterKeys(`${as(randomBytes(32), 2)},${as(key)}`)).toContain('under version 1');
});

test('versions and keys are there once', () => {
  const [one, other] = [randomBytes(32), randomBytes(32)];
  expect(weaknessOfMasterKeys(`${as(one)},${as(other)}`)).toBe(
    'names a version twice: give every key its own',
  );
  expect(weaknessOfMasterKeys(`${as(one)},${as(one, 2)}`)).toContain('the same key under two versions');
  expect(weaknessOfMasterKeys(as(one, 0))).toContain('has a version that is not between');
  expect(weaknessOfMasterKeys(as(one, 2 ** 31))).toContain('has a version that is not between');
  expect(weaknessOfMasterKeys(`${as(one)},${as(other, 2 ** 31 - 1)}`)).toBeNull();
});

test('takes what chance makes', () => {
  for (let tries = 0; tries < 20_000; tries++) expect(weaknessOfMasterKeys(as(randomBytes(32)))).toBeNull();
});

test('says nothing of the key itself', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
      const said = weaknessOfMasterKeys(as(bytes));
      return said === null || !said.includes(Buffer.from(bytes).toString('base64').slice(0, 8));
    }),
  );
});

test.each([
  ['x'.repeat(31), 'must have at least 32 characters'],
  ['x'.repeat(64), 'is weak: it has too few different characters'],
  ['a secret that only the tests know, long enough', null],
])('a secret in letters: %s', (secret, said) => {
  expect(weaknessOfText(secret)).toBe(said);
});
