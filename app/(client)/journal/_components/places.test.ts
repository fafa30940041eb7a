import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { JOURNAL_PLACES, placeAt } from './places';

const PAGES = new URL('../../', import.meta.url);

describe('the tabs of the journal', () => {
  test.each(JOURNAL_PLACES)('show $label exactly while its page stands', ({ href, stands }) => {
    expect(existsSync(new URL(`.${href}/page.tsx`, PAGES))).toBe(stands);
  });

  test.each([
    ['/journal', 'Entries'],
    ['/journal/0199e2a4-0000-7000-8000-000000000001', 'Entries'],
    ['/journal/months', 'Months'],
    ['/journal/months/2026-10', 'Months'],
    ['/journal/gladly', 'Entries'],
  ])('say of %s that it belongs to %s', (path, label) => {
    expect(placeAt(path)?.label).toBe(label);
  });

  test('claim no page outside the journal', () => {
    expect(placeAt('/journals')).toBeUndefined();
  });
});
