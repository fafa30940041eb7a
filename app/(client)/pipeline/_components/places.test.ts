import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hrefFrom, PIPELINE_PLACES, placeAt } from './places';

const PAGES = new URL('../../', import.meta.url);

describe('the tabs of the pipeline', () => {
  test.each(PIPELINE_PLACES)('show $label exactly while its page stands', ({ href, stands }) => {
    expect(existsSync(new URL(`.${href}/page.tsx`, PAGES))).toBe(stands);
  });

  test.each([
    ['/pipeline', 'Board'],
    ['/pipeline/table', 'Table'],
    ['/pipeline/ended', 'Closed'],
    ['/people/0199e2a4-0000-7000-8000-000000000001', 'People'],
    ['/pipeline/tables', 'Board'],
  ])('say of %s that it belongs to %s', (path, label) => {
    expect(placeAt(path)?.label).toBe(label);
  });

  test.each([
    [
      '/pipeline?q=rail&stage=applied,offer',
      '/pipeline/table',
      '/pipeline/table?q=rail&stage=applied%2Coffer',
    ],
    ['/pipeline/table?tag=Climate&sort=role&cursor=x', '/pipeline', '/pipeline?tag=Climate'],
    ['/pipeline/table?round=own', '/pipeline/calendar', '/pipeline/calendar?round=own'],
    ['/pipeline?q=', '/pipeline/table', '/pipeline/table'],
    ['/pipeline/table?q=rail', '/people', '/people'],
    ['/people?q=Ana', '/pipeline', '/pipeline'],
  ])('from %s to %s keep what narrows the view: %s', (from, to, href) => {
    const { pathname, searchParams } = new URL(from, 'http://localhost');
    expect(hrefFrom(pathname, searchParams, to)).toBe(href);
  });

  test('claim no page outside the pipeline', () => {
    expect(placeAt('/pipelines')).toBeUndefined();
  });
});
