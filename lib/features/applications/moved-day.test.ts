import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// DATES: `moved_on` is the day on which an application came to where it is. `stage_changed_at` is only when that was written
// down: it decides between two of one day, and says nothing of a day or an order by itself.

/** Files that have to do with the moment of writing itself, and why. */
const OF_WRITING: Record<string, string> = {
  'lib/features/applications/mutations/ledger.ts': 'writes it down',
  'lib/features/applications/mutations/rejected.ts': 'adds one with its first event',
  'lib/features/applications/schema/view.ts': 'the API answers it by its name',
  'lib/features/applications/data/view.ts': 'the API answers it by its name',
};

/** What decides between two of one day, behind the day: in an order, a comparison or the list of what is read for one. */
const BEHIND_THE_DAY = [
  /movedOn: '(?:asc|desc)' \}, \{ stageChangedAt: '(?:asc|desc)' \}/,
  /moved_on(?: DESC)?(?:::text AS moved_on)?(?: AS moved)?,\s+(?:[a-z]\.)?stage_changed_at/,
  // The type and the cursor of the board, which carries the day before it.
  /stage_changed_at: Date;/,
  /on: last\.moved_on, at: last\.stage_changed_at/,
  // Of the moments of writing themselves: whether an interview was arranged, or to come, when its application was closed.
  /i\.(?:starts|updated)_at (?:<=|>) a\.stage_changed_at/,
];

test.each(globSync('{lib,app}/**/*.{ts,tsx}').filter((file) => !/generated|\.test\./.test(file)))(
  '%s asks for the day',
  (file) => {
    const code = readFileSync(file, 'utf8');
    if (!/stageChangedAt|stage_changed_at/.test(code)) return;
    if (file in OF_WRITING) return;
    const rest = BEHIND_THE_DAY.reduce((left, known) => left.replaceAll(new RegExp(known, 'g'), ''), code);
    const left = rest.split('\n').filter((line) => /stageChangedAt|stage_changed_at/.test(line));
    expect(left, 'Order and show by moved_on; stage_changed_at only behind it.').toEqual([]);
  },
);

test('names no file that has nothing to do with it any more', () => {
  for (const file of Object.keys(OF_WRITING))
    expect(readFileSync(file, 'utf8'), file).toMatch(/stageChangedAt|stage_changed_at/);
});
