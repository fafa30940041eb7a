import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PIPELINE_PLACES, placeAt } from './places';

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

  test('claim no page outside the pipeline', () => {
    expect(placeAt('/pipelines')).toBeUndefined();
  });
});
