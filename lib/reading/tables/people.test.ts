import { describe, expect, test } from 'vitest';
import { peopleCell, peopleIn } from './own-cells';
import { readTable } from './read-table';
import type { GivenTable } from './types';

// Whom rows name: people on the other side, with what stands beside their names.

const read = (text: string, more: Partial<GivenTable> = {}) => {
  const answer = readTable({ bytes: Buffer.from(text), timeZone: 'UTC', today: '2026-11-30', ...more });
  if (!answer.ok) throw new Error(answer.message);
  return answer.table;
};
const one = (cell: string, header = 'Ansprechpartner') => {
  const { items } = read(
    `Firma;Stelle;Status;${header}\nElm;Tiler;Beworben;"${cell.replaceAll('"', '""')}"\n`,
  );
  const [item] = items;
  return {
    people: (item?.application.people ?? []).map(({ name, role, mail, phone }) =>
      [name, role, mail, phone].map((fact) => fact ?? '-').join(' | '),
    ),
    note: item?.application.note ?? null,
  };
};

describe('a contact', () => {
  test.each([
    ['Sabine Köhler', ['Sabine Köhler | - | - | -']],
    ['Frau Köhler', ['Frau Köhler | - | - | -']],
    ['Tom Becker (HR)', ['Tom Becker | HR | - | -']],
    ['Tom Becker, HR', ['Tom Becker | HR | - | -']],
    ['Becker, Tom', ['Becker, Tom | - | - | -']],
    ['anna.wolf@example.org', ['anna wolf | - | anna.wolf@example.org | -']],
    ['Anna Wolf <anna@example.org>', ['Anna Wolf | - | anna@example.org | -']],
    ['Anna Wolf, anna@example.org, 0170 1234567', ['Anna Wolf | - | anna@example.org | 0170 1234567']],
    [
      'Anna Wolf (Recruiterin) Tel.: +49 (0)30 12 34-56',
      ['Anna Wolf | Recruiterin | - | +49 (0)30 12 34-56'],
    ],
    ['Anna Wolf; Tom Becker (CTO)', ['Anna Wolf | - | - | -', 'Tom Becker | CTO | - | -']],
    ['Anna Wolf\nanna@example.org\n0170 1234567', ['Anna Wolf | - | anna@example.org | 0170 1234567']],
    ['Anna Wolf / Tom Becker', ['Anna Wolf | - | - | -', 'Tom Becker | - | - | -']],
    ['José Mª O’Neill-d’Arc', ['José Mª O’Neill-d’Arc | - | - | -']],
  ])('%j is taken as %j', (cell, people) => {
    expect(one(cell)).toEqual({ people, note: null });
  });

  test.each(['0170 1234567', 'Call with Tom at 14:00, he was nice', 'https://x.example/people/4', '42'])(
    '%j names nobody, and is kept in the note',
    (cell) => {
      expect(one(cell)).toEqual({ people: [], note: `Ansprechpartner: ${cell}` });
    },
  );

  test.each(['', '-', 'n/a', 'keine'])('%j is nobody', (cell) => {
    expect(one(cell)).toEqual({ people: [], note: null });
  });

  test('has the part that the header names, unless the cell says another', () => {
    expect(one('Anna Wolf', 'Recruiter').people).toEqual(['Anna Wolf | recruiter | - | -']);
    expect(one('Anna Wolf (Teamlead)', 'Hiring Manager').people).toEqual(['Anna Wolf | Teamlead | - | -']);
  });
});

describe('an address or a number in a column of its own', () => {
  const LIST = 'Company,Role,Status,Contact,E-Mail,Phone\n';
  const peopleOf = (row: string) => {
    const [item] = read(LIST + row).items;
    return [
      item?.application.people.map(({ name, mail, phone }) => [name, mail, phone]),
      item?.application.note,
    ];
  };

  test('is that person’s', () => {
    expect(peopleOf('Elm,Tiler,applied,Anna Wolf,anna@x.example,+49 30 1234567')).toEqual([
      [['Anna Wolf', 'anna@x.example', '+49 30 1234567']],
      null,
    ]);
  });

  test('names somebody where nobody else is; a number alone does not', () => {
    expect(peopleOf('Elm,Tiler,applied,,jobs@elm.example,')).toEqual([
      [['jobs', 'jobs@elm.example', null]],
      null,
    ]);
    expect(peopleOf('Elm,Tiler,applied,,,030 123456')).toEqual([[], 'Phone: 030 123456']);
  });

  test('is kept in the note where it says something else than the cell with the name, or nothing', () => {
    expect(peopleOf('Elm,Tiler,applied,"Anna Wolf, a@x.example",b@x.example,ask her')).toEqual([
      [['Anna Wolf', 'a@x.example', null]],
      'E-Mail: b@x.example\n\nPhone: ask her',
    ]);
  });

  test('is of the person in the column of the same place where there are several', () => {
    const { items } = read(
      'Company,Role,Recruiter,Hiring manager,Email,Mail\nElm,Tiler,Anna Wolf,Tom Becker,anna@x.example,tom@x.example\n',
    );
    expect(items[0]?.application.people.map(({ name, role, mail }) => [name, role, mail])).toEqual([
      ['Anna Wolf', 'recruiter', 'anna@x.example'],
      ['Tom Becker', 'hiring manager', 'tom@x.example'],
    ]);
  });

  test('is kept in the note where no column names anybody, unless it is chosen', () => {
    const list = 'Company,Role,Status,Email\nElm,Tiler,applied,anna@x.example\n';
    expect(read(list).items[0]?.application).toMatchObject({ people: [], note: 'anna@x.example' });
    const chosen = read(list, { mapping: { Email: 'contactMail' } }).items[0]?.application;
    expect(chosen).toMatchObject({ people: [{ name: 'anna', mail: 'anna@x.example' }], note: null });
  });
});

test('people of a file of our own are found again as they were', () => {
  const people = [
    { name: 'Anna; 50% "Wolf"', role: null, mail: null, phone: null, link: null, remarks: null },
    {
      ...{ name: 'Tom', role: 'a; b', mail: 't@x.example', phone: '+49 30 1' },
      ...{ link: 'https://x.example/?a=%3B;b', remarks: 'two\nlines; one' },
    },
    { name: 'Eva', role: null, mail: null, phone: null, link: null, remarks: '=1' },
  ];
  expect(peopleIn(peopleCell(people))).toEqual(people);
  expect(peopleCell([{ ...people[0], name: 'Anna' }] as typeof people)).toBe('Anna');
  expect([peopleIn(''), peopleIn('; HR'), peopleIn('a;b;c;d;e;f;g')]).toEqual([[], null, null]);
});
