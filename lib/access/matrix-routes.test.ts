import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROUTES } from '@/test/access/routes';

/** The address that Next gives a file: folders in brackets and the file's own name are not part of it. */
function addressOf(file: string): string {
  const folders = file
    .split('/')
    .slice(1, -1)
    .filter((folder) => !/^\(.*\)$/.test(folder));
  return `/${folders.join('/')}`;
}

test('the access matrix names every page and every route, and no other', () => {
  // Next routes no folder that begins with an underscore, such as app/_ui with its page.tsx.
  const files = globSync('app/**/{page,route}.{ts,tsx}').filter((file) => !/\/_/.test(file));
  const hint = 'Add a new page or route to ROUTES in test/access/routes.ts, and drop what is gone.';
  expect(Object.keys(ROUTES).sort(), hint).toEqual(files.map(addressOf).sort());
});

test('the access matrix says which row a route names where its address has room for one', () => {
  const unsaid = Object.entries(ROUTES).filter(([address, { path }]) => address.includes('[') && !path);
  expect(unsaid).toEqual([]);
});
