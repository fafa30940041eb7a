import { expect, test } from 'vitest';
import { sizeInWords } from './size-in-words';

test.each([
  [0, '1 KB'],
  [1024, '1 KB'],
  [1025, '2 KB'],
  [1024 * 1024 - 1, '1024 KB'],
  [1024 * 1024, '1.0 MB'],
  [1.46 * 1024 * 1024, '1.5 MB'],
  [25 * 1024 * 1024, '25 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
