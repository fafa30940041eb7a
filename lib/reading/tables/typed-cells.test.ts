import { expect, test } from 'vitest';
import { readTable } from './read-table';
import type { GivenTable, TypedCell } from './types';

// Cells that the person typed anew: they count instead of what the file says, and the file is read as a whole with them.

const read = (text: string, typed: TypedCell[], more: Partial<GivenTable> = {}) => {
  const answer = readTable({
    ...{ bytes: Buffer.from(text), timeZone: 'Europe/Berlin', today: '2026-11-30', typed },
    ...more,
  });
  if (!answer.ok) throw new Error(answer.message);
  return answer.table;
};

const LIST = [
  'Firma;Stelle;Beworben am',
  'Elm;Tiler;31.11.2026',
  'Oak;Baker;Mai 2026',
  ';Cook;05.06.2026',
].join('\n');

test('a day, and a company that was missing, are read as they are typed', () => {
  expect(read(LIST, []).problems).toMatchObject([
    { line: 2, code: 'day', cell: { place: 2, text: '31.11.2026' } },
    { line: 3, code: 'day', cell: { place: 2, text: 'Mai 2026' } },
    { line: 4, code: 'no-company', cell: { place: 0, text: '' } },
  ]);
  const { items, problems } = read(LIST, [
    { line: 2, place: 2, text: '30.11.2026' },
    { line: 3, place: 2, text: '5 May 2026' },
    { line: 4, place: 0, text: 'Ash' },
  ]);
  expect(problems).toEqual([]);
  expect(
    items.map(({ application, retyped }) => [application.company, application.appliedOn, retyped]),
  ).toEqual([
    ['Elm', '2026-11-30', [{ place: 2, text: '30.11.2026', was: '31.11.2026' }]],
    ['Oak', '2026-05-05', [{ place: 2, text: '5 May 2026', was: 'Mai 2026' }]],
    ['Ash', '2026-06-05', [{ place: 0, text: 'Ash', was: '' }]],
  ]);
  expect(items.map(({ application: { note } }) => note)).toEqual([null, null, null]);
});

test('the order of the column is the order of what is typed', () => {
  const days = 'Company,Role,Applied\nElm,Tiler,13/10/2026\nOak,Baker,32/10/2026\n';
  const [, oak] = read(days, [{ line: 3, place: 2, text: '03/11/2026' }]).items;
  expect(oak?.application.appliedOn).toBe('2026-11-03');
});

test('what says the same as the file, or is on no line of it, changes nothing', () => {
  const { items } = read(LIST, [
    { line: 2, place: 1, text: 'Tiler' },
    { line: 99, place: 1, text: 'Tiler' },
  ]);
  expect(items.map(({ retyped }) => retyped)).toEqual([undefined, undefined, undefined]);
});

test('in a file of our own it stands as it is typed, whatever a cell of it begins with', () => {
  const own = "Company,Role,Stage,Ending,Applied on,Stage history\nAcme,'=cook,applied,,,no date applied\n";
  const [item] = read(own, [{ line: 2, place: 1, text: "+'chef" }]).items;
  expect([item?.application.role, item?.retyped]).toEqual([
    "+'chef",
    [{ place: 1, text: "+'chef", was: '=cook' }],
  ]);
});

test('a cell that is too long for a line, or has several, is not offered', () => {
  const long = `Company,Role,Status\n"${'x'.repeat(600)}",Tiler,applied\n`;
  expect(read(long, []).problems).toMatchObject([{ code: 'too-long' }]);
  expect(read(long, []).problems[0]?.cell).toBeUndefined();
});
