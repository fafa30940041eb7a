import { expect, test } from 'vitest';
import { plainLine, plainLines } from './plain-words';

test.each([
  ['one\r\ntwo\rthree\u2028four\u0085five', 'one\ntwo\nthree\nfour\nfive'],
  ['a\tb', 'a\tb'],
  ['a\u0000\u0007\u001b\u007f\u009bb', 'ab'],
  ['a\u202eb\u2066c\u200fd\u200be\ufeff', 'abcde'],
  ['soft\u00adhyphen', 'softhyphen'],
  ['tag\u{e0041}\u{e007f}', 'tag'],
  ['half\ud800', 'half\ufffd'],
  // What is seen stays: letters of any alphabet, a family of four, Persian, and HTML as the text it is.
  ['Zoë, 日本, 👨‍👩‍👧‍👦, می‌خواهم', 'Zoë, 日本, 👨‍👩‍👧‍👦, می‌خواهم'],
  ['<b>not bold</b> &amp;', '<b>not bold</b> &amp;'],
])('leaves of %j what a reader sees', (typed, plain) => {
  expect(plainLines(typed)).toBe(plain);
});

test('a subject is one line', () => {
  expect(plainLine(' Thank\tyou\r\nBcc: x@y.example\u202e ')).toBe('Thank you Bcc: x@y.example');
});
