import { expect, it, vi } from 'vitest';
import { TEST_MASTER_KEYS } from '@/test/secrets';
import { recipientHash, senderHash } from './marks';
import { partiesOf, stopLinks } from './stop-link';

vi.mock('@/lib/platform/env', () => ({
  env: () => ({
    REBOUND_MASTER_KEYS: TEST_MASTER_KEYS,
    REBOUND_URL: 'https://rebound.test/',
  }),
}));

const parties = {
  senderHash: senderHash('ana@example.org'),
  recipientHash: recipientHash('them@example.org'),
};
const token = new URL(stopLinks(parties).page).searchParams.get('t') ?? '';

it('TRUST-3: leads back to whom it was made for, and names nobody', () => {
  expect(partiesOf(token)).toEqual(parties);
  expect(stopLinks(parties).oneClick).toBe(`https://rebound.test/unexpected/one-click?t=${token}`);
  expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain('example');
});

it.each([
  ['nothing', ''],
  ['a part', token.slice(0, -1)],
  ['more', `${token}A`],
  ['another recipient', token.slice(0, 60) + (token[60] === 'A' ? 'B' : 'A') + token.slice(61)],
  ['another sender', (token[0] === 'A' ? 'B' : 'A') + token.slice(1)],
  ['another signature', token.slice(0, -1) + (token.endsWith('A') ? 'E' : 'A')],
])('TRUST-3: %s is not ours', (_what, other) => expect(partiesOf(other)).toBeNull());

it.each([
  ['ana@example.org', 'ANA@example.org', true],
  ['ana+jobs@example.org', 'ana@example.org', true],
  ['a.na@gmail.com', 'ana+x@googlemail.com', true],
  ['a.na@example.org', 'ana@example.org', false],
  ['ana@example.org', 'ana@example.com', false],
])('TRUST-3: %s and %s are one mailbox: %s', (one, other, same) => {
  expect(Buffer.from(recipientHash(one)).equals(recipientHash(other))).toBe(same);
});
