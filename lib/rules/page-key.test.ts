import { expect, test } from 'vitest';
import { pageKey } from './page-key';

test.each([
  ['https://jobs.example/1', 'https://jobs.example/1/'],
  ['https://jobs.example/1', 'http://www.jobs.example/1#apply'],
  ['https://jobs.example/1', 'https://jobs.example/1?utm_source=mail&trk=x&refId=7'],
  ['https://jobs.example/?id=1&lang=de', 'https://jobs.example/?lang=de&id=1'],
])('%s and %s are one page', (one, other) => expect(pageKey(one)).toBe(pageKey(other)));

test.each([
  ['https://jobs.example/1', 'https://jobs.example/2'],
  ['https://jobs.example/?id=1', 'https://jobs.example/?id=2'],
  ['https://jobs.example/1', 'https://other.example/1'],
])('%s and %s are two', (one, other) => expect(pageKey(one)).not.toBe(pageKey(other)));

test.each(['', 'nothing', 'javascript:alert(1)', 'mailto:a@b.example'])('“%s” is none', (text) =>
  expect(pageKey(text)).toBe(null),
);
