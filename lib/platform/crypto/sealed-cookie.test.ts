import { expect, test, vi } from 'vitest';
import { openFromCookie, sealForCookie } from '@/lib/platform/crypto/sealed-cookie';
import { TEST_MASTER_KEYS } from '@/test/secrets';

vi.mock('@/lib/platform/env', () => ({ env: () => ({ REBOUND_MASTER_KEYS: TEST_MASTER_KEYS }) }));

const said = { until: 1_800_000_000_000, value: { furthestStage: 'final-round' } };

test('a cookie says to us what was sealed for its name, and to a browser nothing', () => {
  const text = sealForCookie('answers', said);
  expect(openFromCookie('answers', text)).toEqual(said);
  expect(Buffer.from(text, 'base64url').toString('latin1')).not.toContain('final-round');
  expect(sealForCookie('answers', said)).not.toBe(text);
});

test.each([
  ['the name of another cookie', 'other', (text: string) => text],
  [
    'a bit turned over',
    'answers',
    (text: string) => `${text.slice(0, -2)}${text.endsWith('A') ? 'BB' : 'AA'}`,
  ],
  ['half of it', 'answers', (text: string) => text.slice(0, 40)],
  ['something typed by hand', 'answers', () => '{"until":1,"value":{}}'],
  ['nothing', 'answers', () => ''],
])('a cookie with %s says nothing', (_, name, changed) => {
  expect(openFromCookie(name, changed(sealForCookie('answers', said)))).toBeNull();
});
