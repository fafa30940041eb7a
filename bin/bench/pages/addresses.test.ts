import { expect, test } from 'vitest';
import { NOUNS } from '@/test/access/nouns';
import { pagesOf } from './addresses';
import type { Ids } from './seed';

// Nobody runs the bench with every change; so a page that it could not open is found here.
const OWN = [
  ...['application', 'going', 'rejection', 'reply', 'plan', 'entry', 'template', 'coaching', 'invitation'],
  ...['givenTemplate', 'review'],
];

test('the bench knows an address of every page', () => {
  const rows = Object.keys(NOUNS).map((noun) => `row of ${noun}`);
  const ids = Object.fromEntries([...OWN, ...rows].map((name) => [name, name.replaceAll(' ', '-')])) as Ids;
  const pages = pagesOf(ids);
  expect(pages.length).toBeGreaterThan(60);
  expect(pages.filter(({ path }) => !path.startsWith('/'))).toEqual([]);
});
