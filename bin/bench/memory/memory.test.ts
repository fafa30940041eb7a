import { expect, test } from 'vitest';
import { familyOf } from './processes';
import { linksIn } from './views';

test('counts a process and all that descend from it, and nobody else', () => {
  const parentOf = new Map([
    [2, 1],
    [3, 2],
    [4, 3],
    [5, 1],
  ]);
  expect(familyOf(2, parentOf)).toEqual([2, 3, 4]);
});

test('follows links to pages of this site alone', () => {
  const html =
    '<a class="x" href="/journal?month=2026-11&amp;by=stage">a</a><a href="/api/v1">b</a><a href="/api/v1/openapi.json">c</a>' +
    '<a href="https://example.com/">d</a><a href="//example.com/">e</a><a href="#top">f</a><a href="/today#plan">g</a>' +
    '<link href="/_next/x.css">';
  expect(linksIn(html)).toEqual(['/journal?month=2026-11&by=stage', '/api/v1', '/today']);
});
