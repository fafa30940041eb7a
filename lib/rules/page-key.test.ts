import { expect, test } from 'vitest';
import { pageKey } from './page-key';

test.each([
  ['https://jobs.example/1', 'https://jobs.example/1/'],
  ['https://jobs.example/1', 'http://www.jobs.example/1#apply'],
  ['https://jobs.example/1', 'https://jobs.example/1?utm_source=mail&trk=x&refId=7'],
  ['https://jobs.example/1', 'https://jobs.example/1?ref=a&ref_src=b&referrer=c&referralCode=d'],
  ['https://jobs.example/?id=1&lang=de', 'https://jobs.example/?lang=de&id=1'],
  ['https://jobs.example/?a=1&b=2&c=3', 'https://jobs.example/?c=3&a=1&b=2'],
  ['https://jobs.example/1', 'https://jobs.example/1//'],
  ['https://jobs.example/1', 'https://jobs.example/1?'],
])('%s and %s are one page', (one, other) => expect(pageKey(one)).toBe(pageKey(other)));

test.each([
  ['https://jobs.example/1', 'https://jobs.example/2'],
  ['https://jobs.example/?reference=1', 'https://jobs.example/?reference=2'],
  ['https://jobs.example/?refnr=1', 'https://jobs.example/?refnr=2'],
  ['https://jobs.example/?referenznummer=1', 'https://jobs.example/?referenznummer=2'],
  ['https://jobs.example/?id=1', 'https://jobs.example/?id=2'],
  ['https://jobs.example/1', 'https://other.example/1'],
  ['https://jobs.example/', 'https://jobswww.example/'],
  ['https://a.www.example/', 'https://a.example/'],
  ['https://jobs.example/?id=1&lang=2', 'https://jobs.example/?id=1lang=2'],
  ['https://jobs.example/?id=1&id=2', 'https://jobs.example/?id=2&id=1'],
])('%s and %s are two', (one, other) => expect(pageKey(one)).not.toBe(pageKey(other)));

test.each([
  '',
  'nothing',
  'javascript:alert(1)',
  'mailto:a@b.example',
  'httpsx://jobs.example/1',
  'shttp://jobs.example/1',
])('“%s” is none', (text) => expect(pageKey(text)).toBe(null));

test('is the page’s own address, without what says nothing about it', () => {
  expect(pageKey('https://www.jobs.example/1/')).toBe('jobs.example/1');
  expect(pageKey('https://jobs.example/?b=2&a=1&utm_source=x')).toBe('jobs.example?a=1&b=2');
});
