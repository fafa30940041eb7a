import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenTexts, isDecodable, isWhole, isWholeAddress } from '@/lib/platform/whole-text';

const pathsIn = (value: unknown) => brokenTexts(value)?.issues.map(({ path }) => path.join('.')) ?? [];

describe('a text', () => {
  test.each([
    ['', true],
    ['Ana 👩‍👩‍👧 Ruiz\r\n\tè', true],
    ['\u0001\u{10ffff}\ufffd', true],
    ['a\0', false],
    ['\ud800', false],
    ['a\udc00b', false],
    ['\udc00\ud800', false],
  ])('%j is whole: %s', (text, whole) => {
    expect(isWhole(text)).toBe(whole);
  });

  test('that is whole comes back the same from UTF-8, and holds no NUL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const same =
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)) === text;
        expect(isWhole(text)).toBe(same && !text.includes('\0'));
      }),
    );
  });
});

describe('what came from outside', () => {
  test.each([
    ['a text', 'a\0', ['']],
    ['a field', { note: '\ud800', role: 'ok' }, ['note']],
    ['a field of a list', { blocks: [{ text: 'ok' }, { text: 'a\0' }] }, ['blocks.1.text']],
    ['the name of a field', { inside: { 'a\0': 1 } }, ['inside']],
    ['the name of a file', { file: new File([], 'a\0.eml') }, ['file']],
    ['nothing', { note: null, n: 1, file: new File(['\0'], 'a.eml'), u: undefined }, []],
  ])('is refused for %s', (_, value, paths) => {
    expect(pathsIn(value)).toEqual(paths);
  });

  test('may be nested deeper than any stack', () => {
    const depth = 200_000;
    const nested: unknown = JSON.parse(`${'['.repeat(depth)}"\\u0000"${']'.repeat(depth)}`);
    expect(brokenTexts(nested)?.issues).toHaveLength(1);
    expect(brokenTexts(JSON.parse('['.repeat(depth) + ']'.repeat(depth)))).toBeNull();
  });

  test('is answered with twenty fields at most', () => {
    expect(pathsIn(Array.from({ length: 5_000 }, () => '\0'))).toHaveLength(20);
  });
});

test.each([
  ['/today', true],
  ['/pipeline?q=%2500', true],
  ['/pipeline?q=%00', false],
  ['/rejections/a%00b', false],
])('the address %s is whole: %s', (address, whole) => {
  expect(isWholeAddress(address)).toBe(whole);
});

test.each([
  ['/rejections/a%2Fb', true],
  ['/rejections/%F0%9F%98%80', true],
  ['/rejections/%ff', false],
  ['/rejections/%ED%A0%80', false],
  ['/rejections/%', false],
])('the address %s can be undone: %s', (address, decodable) => {
  expect(isDecodable(address)).toBe(decodable);
});
