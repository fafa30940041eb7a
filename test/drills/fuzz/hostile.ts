import type { Dice } from '../drill';

// What nobody sends who means well.

const LONE_SURROGATE = String.fromCharCode(0xd800);
const JOINER = '\u200d';

/** Texts, some of them long; made when they are thrown. */
const TEXTS: readonly [() => string, ...(() => string)[]] = [
  () => '\0',
  () => 'a\0b',
  () => LONE_SURROGATE,
  () => `half ${String.fromCharCode(0xdc00)} a pair`,
  () => '',
  () => ' '.repeat(3000),
  () => 'a'.repeat(100_000),
  () => JOINER.repeat(20_000),
  () => '😀'.repeat(10_000),
  () => 'e\u0301'.repeat(10_000),
  () => `${'-'.repeat(19_000)}x`,
  () => '"'.repeat(15_000),
  () => '('.repeat(15_000),
  () => 'thanks, '.repeat(2_400),
  () => '>\n'.repeat(9_000),
  () => '\u202e desrever \u2066',
  () => 'line\r\nBcc: everybody@example.test\r\n\r\nbody',
  () => "'; DROP TABLE users; --",
  () => '%_\\%',
  () => '<script>alert(1)</script><img src=x onerror=alert(1)>',
  () => `${'$'}{7*7}{{7*7}}<%= 7*7 %>`,
  () => '../../../../etc/passwd',
  () => 'javascript:alert(1)',
  () => 'a@b.example, c@d.example',
  () => `${'a.'.repeat(5_000)}@example.test`,
  () => 'Mars/Olympus',
  () => '+23:59',
  () => '9999-12-31T23:59:59Z',
  () => '+275760-09-13T00:00:00Z',
  () => '-271821-04-20T00:00:00Z',
  () => '0000-01-01',
  () => '0001-01-01T00:00:00Z',
  () => '2026-02-30',
  () => '2026-12-31T23:59:60Z',
  () => '1e999',
  () => '00000000-0000-0000-0000-000000000000',
  () => 'not-an-id',
];

const OTHERS: readonly [() => unknown, ...(() => unknown)[]] = [
  () => null,
  () => -1,
  () => 0,
  () => 0.1,
  () => 2_147_483_648,
  () => Number.MAX_SAFE_INTEGER + 1,
  () => -1e308,
  () => true,
  () => [],
  () => ({}),
  () => [[[[[[[[]]]]]]]],
  () => nested(2_000),
  () => Array.from({ length: 20_000 }, () => 'x'),
  () => Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`k${at}`, at])),
  () => JSON.parse('{"__proto__": {"admin": true}, "constructor": {"prototype": {"admin": true}}}'),
  () => ({ toString: 1, valueOf: 1, toJSON: 1, length: -1 }),
];

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { a: value };
  return value;
}

export const hostileText = (dice: Dice): string => dice.one(TEXTS)();

export const hostileValue = (dice: Dice): unknown =>
  dice.next() < 0.6 ? hostileText(dice) : dice.one(OTHERS)();

/** `value` with something hostile in one of its places, or in place of it. */
export function worsened(value: unknown, dice: Dice): unknown {
  if (dice.next() < 0.08 || typeof value !== 'object' || value === null) return hostileValue(dice);
  if (Array.isArray(value)) {
    if (value.length === 0) return [hostileValue(dice)];
    return value.with(dice.upTo(value.length), worsened(value[dice.upTo(value.length)], dice));
  }
  const keys = Object.keys(value);
  const key =
    dice.next() < 0.1 ? dice.one(['__proto__', 'id', 'userId', 'extra\0']) : keys[dice.upTo(keys.length)];
  if (key === undefined) return { extra: hostileValue(dice) };
  const before = (value as Record<string, unknown>)[key];
  return Object.fromEntries([...Object.entries(value), [key, worsened(before, dice)]]);
}

/** Bodies that are no JSON, or not what they are called. */
const BODIES: readonly [() => Buffer, ...(() => Buffer)[]] = [
  () => Buffer.from('{"a":'),
  () => Buffer.from('[1e999, -1e999, 123456789012345678901234567890]'),
  () => Buffer.from('{"a":1,"a":2,"__proto__":{"a":3}}'),
  () => Buffer.from('\ufeff{}'),
  () => Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  () => Buffer.from('['.repeat(100_000)),
  () => Buffer.from(`${'['.repeat(50_000)}${']'.repeat(50_000)}`),
  () => Buffer.alloc(300_000, 0x20),
  () => Buffer.from('null'),
  () => Buffer.from('"a text"'),
];

export const hostileBody = (dice: Dice): Buffer => dice.one(BODIES)();

/** As they stand in an address. */
export const HOSTILE_SEGMENTS = [
  '%00',
  '%2e%2e%2f%2e%2e',
  '%ff',
  '%ED%A0%80',
  '0',
  '-1',
  'null',
  "'%20OR%201=1",
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'x'.repeat(4000),
] as const;

export const HOSTILE_QUERIES = [
  '%00',
  'a%00b',
  '%ff',
  '%ED%A0%80',
  '%',
  '-1',
  '1e9',
  '99999999999999999999',
  "'",
  '%25%5f',
  '%F0%9F%98%80',
  'x'.repeat(6000),
] as const;
