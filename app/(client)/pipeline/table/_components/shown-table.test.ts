import { expect, test } from 'vitest';
import type { ApplicationView } from '@/lib/features/applications/types';
import { shownColumns, shownRows } from './shown-table';

const viewer = { locale: 'en-GB', zone: 'Europe/London' };
const application = {
  ...{ id: '0190a000-0000-7000-8000-00000000000c', version: 3, role: 'Engineer', company: 'Northwind' },
  ...{ stage: 'applied', round: null, laterLabel: null, ending: null, appliedOn: '2026-11-24' },
  ...{ priority: null, tags: ['remote', 'rail'], movedOn: null },
} as unknown as ApplicationView;

const cellsOf = (columns: Parameters<typeof shownColumns>[0], item: Partial<ApplicationView> = {}) => {
  const [group] = shownRows([{ ...application, ...item }], { columns, group: undefined, viewer });
  return group?.rows[0]?.slice(4);
};

test('a cell is what it says, with what an editor begins with only where that is something else', () => {
  expect(cellsOf(['company', 'appliedOn', 'tags', 'priority'])).toEqual([
    'Northwind',
    ['24\u00a0Nov\u00a02026', '2026-11-24'],
    'remote, rail',
    '',
  ]);
  expect(cellsOf(['stage'])).toEqual([['Applied', 'applied']]);
});

test('STAGE: the stage of what has ended is not edited', () => {
  expect(cellsOf(['stage'], { ending: 'ghosted' })).toEqual([[expect.stringContaining('Applied'), null]]);
});

test('what only says a day is no editor’s', () => {
  expect(shownColumns(['company', 'moved'])).toEqual([
    { column: 'company', label: 'Company', edited: true },
    { column: 'moved', label: 'Last moved', edited: false },
  ]);
});

test('rows that follow one another stand under the name of their group', () => {
  const rows = [application, { ...application, id: 'b' }, { ...application, id: 'c', company: 'Contoso' }];
  const groups = shownRows(rows, { columns: [], group: 'company', viewer });
  expect(groups.map(({ name, rows: of }) => [name, of.length])).toEqual([
    ['Northwind', 2],
    ['Contoso', 1],
  ]);
});
