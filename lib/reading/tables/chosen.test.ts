import { describe, expect, test } from 'vitest';
import { readTable } from './read-table';
import type { GivenTable, ReadTable } from './types';

// What the page sends of a file: only what the person changed is in the mapping, the rest is guessed again.

const read = (text: string, given: Partial<GivenTable> = {}): ReadTable => {
  const answer = readTable({
    ...{ bytes: new TextEncoder().encode(text), timeZone: 'Europe/Berlin', today: '2026-11-30' },
    ...given,
  });
  if (!answer.ok) throw new Error(answer.code);
  return answer.table;
};
const LIST = 'Company,Role,Date\nElm,Tiler,2026-10-03\nOak,Tiler,2026-10-05\n';

describe('what is answered about a column of days', () => {
  test.each([
    ['appliedOn', 'appliedOn', '2026-10-03'],
    ['savedOn', 'savedOn', null],
    ['deadline', 'deadline', null],
    ['leave', null, null],
  ])('%s holds beside columns that stay guesses', (answer, field, appliedOn) => {
    const table = read(LIST, {
      ...{ mapping: [undefined, undefined, undefined], answers: { 'day-meaning:2': answer } },
    });
    expect(table.columns[2]).toMatchObject({ field, because: 'You said so.' });
    expect(table.items[0]?.application.appliedOn).toBe(appliedOn);
    expect(table.columns.slice(0, 2).map(({ because }) => because)).not.toContain('You chose it.');
  });

  test('gives way to what is chosen for the column itself', () => {
    const table = read(LIST, {
      ...{ mapping: [undefined, undefined, 'note'], answers: { 'day-meaning:2': 'appliedOn' } },
    });
    expect(table.columns[2]).toMatchObject({ field: 'note', because: 'You chose it.' });
  });
});

describe('an order of days that is said', () => {
  const days = (...cells: string[]) =>
    `Company,Role,Applied on\n${cells.map((day) => `Elm,Tiler,${day}`).join('\n')}\n`;

  test.each([
    ['one reading', ['13/05/2026', '20/06/2026'], []],
    ['two readings', ['13/05/2026', '03/04/2026'], ['Which day is “03/04/2026”?']],
    ['readings that disagree', ['13/05/2026', '05/13/2026'], ['Which day is “13/05/2026”?']],
  ])('is asked about again only of days with %s', (_name, cells, asked) => {
    const { questions } = read(days(...cells), { dateOrder: 'dmy' });
    expect(questions.map(({ question }) => question)).toEqual(asked);
  });
});
