import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS, commandsFor, KEYS, matching, SEARCH } from './commands';

test('each leads to a page that stands', () => {
  const pages = globSync('app/**/page.tsx').map((file) =>
    file.replace(/^app|\/page\.tsx$|\/\([a-z]+\)/g, ''),
  );
  expect(COMMANDS.map(({ href }) => href).filter((href) => !pages.includes(href))).toEqual([]);
});

test('no two have the same keys, and none begins another', () => {
  const all = [...COMMANDS.flatMap(({ keys }) => keys ?? []), SEARCH.keys, KEYS.keys];
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((keys) => all.some((other) => other !== keys && other.startsWith(`${keys} `)))).toEqual(
    [],
  );
  // Two at most, of which the first is g.
  expect(all.filter((keys) => !/^(g )?[a-z/?]$/.test(keys))).toEqual([]);
});

test.each([
  ['add', 'Add an application'],
  ['job', 'Add an application'],
  ['PIPE', 'Board'],
  ['interview', 'Add an interview'],
  ['interviews', 'Calendar'],
  ['cv', 'Documents'],
  ['look back', 'Months'],
])('%j finds %s first', (typed, label) => {
  expect(matching(COMMANDS, typed)[0]?.label).toBe(label);
});

test('nothing typed is all of them, in their order, and nonsense none', () => {
  expect(matching(COMMANDS, ' ')).toEqual(COMMANDS);
  expect(matching(COMMANDS, 'xyzzy')).toEqual([]);
});

test('clients are for those who coach', () => {
  const hrefs = (coaches: boolean) => commandsFor(coaches).map(({ href }) => href);
  expect(hrefs(true)).toContain('/clients');
  expect(hrefs(false)).not.toContain('/clients');
});
