import { expect, test } from 'vitest';
import { reachedInBrowsers } from '@/bin/browser/graph';

test('no browser gets a library of charts: /insights is drawn on the server', () => {
  const names = reachedInBrowsers().map(({ to }) => to);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => /^(?:d3-|chart|recharts)|app\/\(client\)\/insights\//.test(name))).toEqual(
    [],
  );
});
