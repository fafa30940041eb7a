import { expect, test } from 'vitest';
import { readTable } from '@/lib/reading/tables/read-table';
import { csvOf, workbookOf } from './files';

test.each([
  ['a CSV', csvOf],
  ['a workbook', workbookOf],
])('%s of the bench is read whole, so that what is measured is an import', async (_kind, fileOf) => {
  const bytes = new Uint8Array(await fileOf(40).arrayBuffer());
  const answer = readTable({ bytes, timeZone: 'UTC', today: '2026-11-30', answers: {} });
  if (!answer.ok) throw new Error(answer.message);
  const { items, rows } = answer.table;
  expect([rows, items.flatMap(({ problems }) => problems)]).toEqual([40, []]);
  expect(items[1]?.application).toMatchObject({
    company: 'Firm 1 Ltd',
    ending: 'rejected',
    note: 'A note, 1',
  });
});
