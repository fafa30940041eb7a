import { describe, expect, test } from 'vitest';
import { readTable } from './read-table';
import { statusReading } from './status-words';
import type { GivenTable, ReadTable } from './types';

// More files of each kind than there are cases: other languages, other orders of days, other separators, other programs.

const HERE = { timeZone: 'Europe/Berlin', today: '2026-11-30' };
const bytesOf = (text: string) => new TextEncoder().encode(text);
function tableIn(text: string | Uint8Array, over: Partial<GivenTable> = {}): ReadTable {
  const answer = readTable({ bytes: typeof text === 'string' ? bytesOf(text) : text, ...HERE, ...over });
  if (!answer.ok) throw new Error(answer.message);
  return answer.table;
}
const applications = ({ items }: ReadTable) => items.map(({ application }) => application);
const fields = ({ columns }: ReadTable) => columns.map(({ field }) => field);
const asked = ({ questions }: ReadTable) => questions.filter(({ required }) => required).map(({ id }) => id);
const column = (header: string, ...cells: string[]) =>
  `Company,Role,${header}\n${cells.map((cell, at) => `C${at},Dev,"${cell}"`).join('\n')}\n`;

const GERMAN = `Firma;Stelle;Beworben am;Status;Absage am;Gehalt;Ort;Notizen
Weiß & Größer GmbH;Sachbearbeiterin Einkauf;03.11.2026;Absage;20.11.2026;45.000,00 €;München;nett
Öko AG;Referentin;12.10.2026;Vorstellungsgespräch;;3.800 € monatlich;Köln;
Müller KG;Assistenz;1.9.2026;keine Rückmeldung;;–;Bonn;
Süd GmbH;Assistenz;05.09.2026;Bewerbung gesendet;;k.A.;Homeoffice;
`;

describe('a German list', () => {
  const latin = Buffer.from(GERMAN.replaceAll('€', '\u0080').replaceAll('–', '\u0096'), 'latin1');
  test.each<[string, string | Uint8Array, string, string]>([
    ['UTF-8', GERMAN, 'utf-8', ';'],
    ['Windows-1252', latin, 'windows-1252', ';'],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${GERMAN}`, 'utf16le'), 'utf-16le', ';'],
    ['UTF-16 without', Buffer.from(GERMAN, 'utf16le'), 'utf-16le', ';'],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${GERMAN}`, 'utf16le').swap16(), 'utf-16be', ';'],
    ['tabs', GERMAN.replaceAll(';', '\t'), 'utf-8', '\t'],
    ['a line that says what separates', `sep=;\r\n${GERMAN}`, 'utf-8', ';'],
    ['a line that says so of a strange sign', `sep=^\n${GERMAN.replaceAll(';', '^')}`, 'utf-8', '^'],
    ['old line ends', GERMAN.replaceAll('\n', '\r'), 'utf-8', ';'],
    ['a mark and empty lines', `\ufeff\n\n${GERMAN}\n\n`, 'utf-8', ';'],
  ])('is one list with %s', (_what, bytes, encoding, separator) => {
    const table = tableIn(bytes);
    expect(table).toMatchObject({ encoding, separator, dateOrder: 'dmy', rows: 4, problems: [] });
    expect(fields(table)).toEqual([
      'company',
      'role',
      'appliedOn',
      'status',
      'rejectedOn',
      'salary',
      'location',
      'note',
    ]);
    expect(applications(table)).toMatchObject([
      {
        ...{
          company: 'Weiß & Größer GmbH',
          ending: 'rejected',
          appliedOn: '2026-11-03',
          endedOn: '2026-11-20',
        },
        salary: { min: 45_000, max: 45_000, currency: 'EUR' },
      },
      { stage: 'first-interview', salary: { min: 3_800, period: 'month' } },
      { ending: 'ghosted', salary: null },
      { stage: 'applied', ending: null, workMode: 'remote', salary: null },
    ]);
    expect(asked(table)).toEqual(['status:vorstellungsgesprach', 'status:keine ruckmeldung']);
  });
});

test.each([
  [
    'French',
    'Entreprise,Poste,Date de candidature,Statut,Lien\nOrange,Développeur,"3 novembre 2026",refusé,jobs.example/1\nSNCF,Chargé,1er octobre 2026,candidature envoyée,-\n',
    [
      { appliedOn: '2026-11-03', ending: 'rejected', url: 'https://jobs.example/1' },
      { appliedOn: '2026-10-01', ending: null, url: null },
    ],
  ],
  [
    'Spanish',
    'Empresa;Puesto;Fecha de solicitud;Estado\nTelefónica;Ingeniera;5/9/2026;rechazada\nInditex;Analista;13/9/2026;Entrevista telefónica\n',
    [
      { appliedOn: '2026-09-05', ending: 'rejected' },
      { appliedOn: '2026-09-13', stage: 'phone-screen' },
    ],
  ],
  [
    'Dutch',
    'Bedrijf;Functie;Sollicitatiedatum;Status\nPhilips;Engineer;03-11-2026;Afgewezen\nASML;Engineer;15-10-2026;Tweede gesprek\n',
    [
      { appliedOn: '2026-11-03', ending: 'rejected' },
      { appliedOn: '2026-10-15', stage: 'later-interview' },
    ],
  ],
])('a %s list is read without a question', (_language, text, expected) => {
  const table = tableIn(text);
  expect(applications(table)).toMatchObject(expected);
  expect([asked(table), table.problems]).toEqual([[], []]);
});

describe('days', () => {
  test.each([
    ['2026-11-03', '2026-11-03'],
    ['2026/11/3', '2026-11-03'],
    ['2026.11.03', '2026-11-03'],
    ['20261103', '2026-11-03'],
    ['20261103T233000Z', '2026-11-04'],
    ['20261103T100000Z', '2026-11-03'],
    ['20261103T233000', '2026-11-03'],
    ['202611032330', '2026-11-03'],
    ['20261103T9900', '2026-11-03'],
    ['2026-11-03T23:30:00Z', '2026-11-04'],
    ['2026-11-03 23:30:00+00:00', '2026-11-04'],
    ['2026-11-03 10:00:00 UTC', '2026-11-03'],
    ['3 November 2026', '2026-11-03'],
    ['3. November 2026', '2026-11-03'],
    ['Nov 3, 2026', '2026-11-03'],
    ['November 3rd, 2026', '2026-11-03'],
    ['Tue, 3 Nov 2026', '2026-11-03'],
    ['Tuesday, November 3, 2026', '2026-11-03'],
    ['03-Nov-26', '2026-11-03'],
    ['3 de noviembre de 2026', '2026-11-03'],
    ['1er novembre 2026', '2026-11-01'],
    ['3 nov. 2026', '2026-11-03'],
    ['Di., 03.11.2026', '2026-11-03'],
    ['03.11.26', '2026-11-03'],
    ['November 3, 2026 2:00 PM (GMT+1)', '2026-11-03'],
    ['November 3, 2026 → November 5, 2026', '2026-11-03'],
    ['Tue Nov 03 2026 10:00:00 GMT+0100 (Central European Standard Time)', '2026-11-03'],
    ['1793664000', '2026-11-03'],
    ['1793664000000', '2026-11-03'],
    ['2026年11月3日', '2026-11-03'],
    ['29 February 2024', '2024-02-29'],
  ])('%s is %s', (cell, on) => {
    expect(applications(tableIn(column('Applied', cell)))[0]).toMatchObject({ appliedOn: on });
  });

  test.each(['29 February 2026', '31.04.2026', '2026-13-01', 'soon', 'Q3 2026', '0000-00-00', '12/2026'])(
    '%s is said of its line, left open, and kept in the note',
    (cell) => {
      const table = tableIn(column('Applied on', '2026-11-01', cell, '2026-11-02'));
      expect(table.problems).toMatchObject([{ line: 3, column: 'Applied on', code: 'day', blocks: false }]);
      expect(applications(table)[1]).toMatchObject({
        ...{ stage: 'applied', appliedOn: null, note: `Applied on: ${cell}` },
        events: [{ to: 'applied', on: null }],
      });
    },
  );

  test.each<[string, string[], string]>([
    ['month first by one cell', ['03/11/2026', '11/13/2026'], 'mdy'],
    ['day first by one cell', ['03/11/2026', '31/10/2026'], 'dmy'],
    ['day first by its dots', ['03.11.2026', '04.11.2026'], 'dmy'],
    ['open', ['03/11/2026', '04/11/2026'], 'ask'],
    ['open with dashes', ['03-11-2026', '04-11-2026'], 'ask'],
    ['torn between two', ['31/10/2026', '10/31/2026'], 'ask'],
    ['day first by most', ['31/10/2026', '30/10/2026', '29/10/2026', '10/31/2026'], 'dmy'],
    ['said by words', ['3 Nov 2026'], 'ymd'],
    ['the same either way', ['11/11/2026', '05/05/2026'], 'ymd'],
    ['numbers', ['46329', '46330,5'], 'excel'],
  ])('a column is %s', (_what, cells, order) => {
    expect(tableIn(column('Applied', ...cells)).dateOrder).toBe(order);
  });

  test('an open order is asked once for all columns, written out, and read as it is answered', () => {
    const text =
      'Company,Role,Applied,Interview,Status\nA,Dev,03/11/2026,05/11/2026,Applied\nB,Dev,04/11/2026,,Rejected\n';
    const open = tableIn(text);
    expect(asked(open)).toEqual(['date-order']);
    expect(open.questions[0]).toMatchObject({
      examples: [{ text: '03/11/2026', readings: { dmy: '3 November 2026', mdy: '11 March 2026' } }, {}, {}],
      used: null,
    });
    expect(applications(open).map(({ appliedOn }) => appliedOn)).toEqual([null, null]);
    for (const over of [{ dateOrder: 'dmy' }, { answers: { 'date-order': 'dmy' } }] as const) {
      const read = tableIn(text, over);
      expect(applications(read).map(({ appliedOn }) => appliedOn)).toEqual(['2026-11-03', '2026-11-04']);
      expect(read.questions[0]).toMatchObject({ answered: true, used: 'dmy' });
    }
    expect(applications(tableIn(text, { dateOrder: 'mdy' }))[0]?.appliedOn).toBe('2026-03-11');
  });

  test('what AM and PM, semicolons and other languages make likely is proposed, and asked all the same', () => {
    expect(tableIn(column('Applied', '3/11/2026 2:15 PM')).questions[0]).toMatchObject({
      proposed: 'mdy',
      used: null,
    });
    const french = 'Entreprise,Poste,Date de candidature\nOrange,Dev,03/11/2026\n';
    expect(tableIn(french).questions[0]).toMatchObject({ proposed: 'dmy', used: null });
    expect(tableIn(column('Applied', '3/11/2026')).questions[0]).toMatchObject({ proposed: null });
  });

  test('columns with an order each, borne out by several days, keep it', () => {
    const text = `Company,Role,Applied,Deadline\n${['13', '14', '15'].map((day) => `A${day},Dev,${day}/10/2026,10/${day}/2026`).join('\n')}\n`;
    expect(tableIn(text).columns.map(({ dateOrder }) => dateOrder)).toEqual([null, null, 'dmy', 'mdy']);
  });

  test('a status proves an application whose day is still to come, and a switch that nobody touched makes no day of applying', () => {
    const typed = tableIn('Company,Role,Status,Applied\nA,Dev,Applied,2027-05-01\n');
    expect(typed.problems).toMatchObject([{ line: 2, code: 'future', blocks: false }]);
    expect(applications(typed)[0]).toMatchObject({ stage: 'applied', appliedOn: null });
    const list = (second: string) =>
      tableIn(`Company,Role,Applied?,Date\nA,Dev,yes,2026-01-05\nB,QA,${second},2026-01-06\n`).questions;
    expect(list('yes')).toMatchObject([{ code: 'day-meaning', proposed: 'appliedOn' }]);
    expect(list('no')).toMatchObject([{ code: 'day-meaning', proposed: 'savedOn' }]);
  });

  test('a day to come is said, and a later interview keeps its stage without it', () => {
    const table = tableIn('Company,Role,Applied,Interview\nA,Dev,2026-11-03,2026-12-10\nB,Dev,2027-01-03,\n');
    expect(table.problems).toMatchObject([
      { line: 2, code: 'future', blocks: false },
      { line: 3, code: 'future', blocks: false },
    ]);
    expect(applications(table)[0]?.events).toEqual([
      { to: 'applied', on: '2026-11-03' },
      { to: 'first-interview', on: null },
    ]);
    expect(applications(table)[1]).toMatchObject({ stage: 'saved', events: [] });
  });

  test('a year that no day says is asked once', () => {
    const text = column('Applied on', '3 November', '24.12.', 'Nov 5');
    const table = tableIn(text);
    expect(asked(table)).toEqual(['year']);
    expect([applications(table)[0]?.appliedOn, table.problems]).toEqual([null, []]);
    const days = (year: string) =>
      applications(tableIn(text, { answers: { year } })).map(({ appliedOn }) => appliedOn);
    expect(days('recent')).toEqual(['2026-11-03', '2025-12-24', '2026-11-05']);
    expect(days('2024')).toEqual(['2024-11-03', '2024-12-24', '2024-11-05']);
    expect(asked(tableIn(column('Applied on', '03/11', '04/11')))).toEqual(['date-order', 'year']);
  });

  test('an end before the beginning is said', () => {
    const table = tableIn('Company,Role,Applied,Rejected\nA,Dev,2026-11-03,2026-10-03\n');
    expect(table.problems).toMatchObject([{ line: 2, code: 'order', blocks: false }]);
  });
});

describe('statuses', () => {
  test.each<[string, string, string | null]>([
    ['1. Applied', 'applied', null],
    ['❌ Rejected', 'applied', 'rejected'],
    ['REJECTED - no feedback', 'applied', 'rejected'],
    ['Rejected after final round', 'final-round', 'rejected'],
    ['Absage nach Erstgespräch', 'first-interview', 'rejected'],
    ['No longer under consideration', 'applied', 'rejected'],
    ['Offer accepted', 'offer', 'accepted'],
    ['Offer declined', 'offer', 'declined'],
    ['I Withdrew', 'applied', 'withdrawn'],
    ['no_response', 'applied', 'ghosted'],
    ['Technical Interview', 'later-interview', null],
    ['2nd interview', 'later-interview', null],
    ['Not applied yet', 'saved', null],
    ['drafted', 'saved', null],
    ['Evaluated', 'saved', null],
    ['Negotiating', 'offer', null],
    ['postulé', 'applied', null],
    ['Oferta aceptada', 'offer', 'accepted'],
    ['zelf teruggetrokken', 'applied', 'withdrawn'],
  ])('%s is %s, %s', (word, stage, ending) => {
    expect(applications(tableIn(column('Status', word)))[0]).toMatchObject({ stage, ending });
  });

  test.each(['Archived', 'Closed', 'Never replied to the rejection', 'Blue', 'maybe rejected?'])(
    '%s is asked, with nothing proposed',
    (word) => {
      const table = tableIn(column('Status', word));
      expect(table.questions).toMatchObject([
        { code: 'status', word, proposed: null, used: null, required: true },
      ]);
    },
  );

  test('a word is asked about once, however often and however it is written', () => {
    const table = tableIn(column('Status', 'On hold', 'on hold', 'ON HOLD!', 'Applied'));
    expect(table.questions).toMatchObject([{ word: 'On hold', rows: 3, lines: [2, 3, 4] }]);
    const answered = tableIn(column('Status', 'On hold', 'Applied'), {
      answers: { 'status:on hold': 'skip' },
    });
    expect([answered.items.length, answered.leftOut]).toEqual([1, [2]]);
    const technical = tableIn(column('Status', 'On hold'), {
      answers: { 'status:on hold': 'later-interview:technical' },
    });
    expect(applications(technical)[0]).toMatchObject({ stage: 'later-interview', laterLabel: 'technical' });
  });

  test('two columns tell how far it came and how it ended', () => {
    const table = tableIn('Company,Role,Stage,Outcome\nA,Dev,Final round,Rejected\nB,Dev,Applied,\n');
    expect(applications(table)).toMatchObject([
      { stage: 'final-round', ending: 'rejected' },
      { stage: 'applied', ending: null },
    ]);
  });

  test('a switch says nothing against a status, and something where there is none', () => {
    const table = tableIn('Company,Role,Applied?,Status\nA,Dev,no,Phone screen\nB,Dev,yes,\nC,Dev,no,\n');
    expect(fields(table)).toEqual(['company', 'role', 'applied', 'status']);
    expect(applications(table).map(({ stage }) => stage)).toEqual(['phone-screen', 'applied', 'saved']);
  });
});

describe('history', () => {
  test('days in one cell are events, by the words before or behind them', () => {
    const table = tableIn(
      column(
        'Timeline',
        'applied 3 Nov 2026, phone screen 10 Nov 2026, rejected 20 Nov 2026',
        '2026-11-03: Applied; 2026-11-12: Rejected',
        '03.11.2026 beworben, 20.11.2026 Absage',
      ),
    );
    expect(applications(table).map(({ events }) => events.map(({ to, on }) => `${on} ${to}`))).toEqual([
      ['2026-11-03 applied', '2026-11-10 phone-screen', '2026-11-20 rejected'],
      ['2026-11-03 applied', '2026-11-12 rejected'],
      ['2026-11-03 applied', '2026-11-20 rejected'],
    ]);
    expect(applications(table).map(({ note }) => note)).toEqual([null, null, null]);
  });

  test('words of it that are not certain are asked about as those of a status are', () => {
    const table = tableIn(column('Timeline', '2026-11-03: Applied; 2026-11-10: Interview'));
    expect(asked(table)).toEqual(['status:interview']);
    const answered = tableIn(column('Timeline', '2026-11-03: Applied; 2026-11-10: Interview'), {
      answers: { 'status:interview': 'phone-screen' },
    });
    expect(applications(answered)[0]?.events.at(-1)).toEqual({ to: 'phone-screen', on: '2026-11-10' });
  });

  test('each of several columns of days is an event; a bare yes is one without a day', () => {
    const table = tableIn(
      'Company,Position,Date Applied,Phone Screen,Interview 1,Interview 2,Offer,Rejected\nA,Dev,31/10/2026,02/11/2026,05/11/2026,,,10/11/2026\nB,Dev,1/11/2026,,,,,yes\n',
    );
    expect(applications(table)[0]?.events.map(({ to, on }) => `${on} ${to}`)).toEqual([
      '2026-10-31 applied',
      '2026-11-02 phone-screen',
      '2026-11-05 first-interview',
      '2026-11-10 rejected',
    ]);
    expect(applications(table)[1]).toMatchObject({ ending: 'rejected', endedOn: null });
  });

  test('a day of entry that is later than the application is none of saving it', () => {
    const table = tableIn('Company,Role,Created,Applied\nA,Dev,2026-11-10,2026-11-03\n');
    expect(applications(table)[0]?.events).toEqual([{ to: 'applied', on: '2026-11-03' }]);
  });
});

describe('columns', () => {
  test.each([
    ['an address without a name', 'Company,Role,x\nA,Dev,https://jobs.example/1\n', 'url'],
    ['a status without a name', 'Company,Role,\nA,Dev,Applied\nB,Dev,Rejected\n', 'status'],
    ['a header over other things', 'Company,Role,Link\nA,Dev,2026-11-03\n', 'appliedOn'],
    ['a day of an answer', 'Company,Role,Applied,Response date\nA,Dev,2026-11-01,2026-11-03\n', 'statusOn'],
    ['a yes where a word is asked for', 'Company,Role,Response\nA,Dev,No\nB,Dev,Yes\n', null],
    ['telephones', 'Company,Role,Phone\nA,Dev,+44 7700 900123\n', 'note'],
    ['a second company', 'Company,Role,Firma\nA,Dev,B\n', null],
    ['nothing known', 'Company,Role,Mood\nA,Dev,ok\n', null],
    ['words under the name of a day', 'Company,Role,Interview\nA,Dev,went well\n', 'note'],
    ['words where a day has to be', 'Company,Role,Applied on\nA,Dev,a while ago\n', 'appliedOn'],
  ])('%s', (_what, text, field) => {
    const { columns } = tableIn(text);
    expect(columns.at(-1)).toMatchObject({ field, because: expect.stringMatching(/^.+[.!]$/) });
  });

  test('are as they are said to be, by place or by header', () => {
    const text = 'Where,What,x\nAcme,Dev,hello\n';
    expect(tableIn(text).problems).toMatchObject([
      { code: 'no-company', line: 1, blocks: true },
      { code: 'no-role' },
    ]);
    for (const mapping of [
      ['company', 'role', 'note'],
      { Where: 'company', What: 'role', x: 'note' },
    ] as const)
      expect(applications(tableIn(text, { mapping }))).toMatchObject([
        { company: 'Acme', role: 'Dev', note: 'hello' },
      ]);
    expect(
      tableIn('Company,Role,Notes\nA,Dev,secret\n', { mapping: { Notes: null } }).columns[2],
    ).toMatchObject({
      field: null,
      because: 'You left it out.',
    });
  });

  test('files with the same columns share a fingerprint, others do not', () => {
    const [one, other, third] = [
      'Company,Role\nA,Dev\n',
      'role,COMPANY\nDev,A\n',
      'Company,Role,x\nA,Dev,\n',
    ].map((text) => tableIn(text).fingerprint);
    expect([one === other, one === third]).toEqual([true, false]);
  });

  test('have headers below a title, again in the middle, or not at all', () => {
    const titled = tableIn(
      'My search 2026,,\n\nCompany,Job Title,Status\nA,Dev,Applied\nCompany,Job Title,Status\nB,Dev,Rejected\n',
    );
    expect(titled.items.map(({ line }) => line)).toEqual([4, 6]);
    const bare = tableIn('Acme,Dev,2026-11-03,Applied\nBirch,Dev,2026-11-04,Rejected\n');
    expect([bare.rows, bare.columns[0]?.header]).toEqual([2, 'Column 1']);
  });

  test('with one name are told apart by their place', () => {
    const table = tableIn(
      'Company,Role,Notes,Notes,Interview,Interview\nA,Dev,one,two,2026-11-03,2026-11-05\n',
    );
    expect(fields(table)).toEqual([
      'company',
      'role',
      'note',
      'note',
      'firstInterviewOn',
      'laterInterviewOn',
    ]);
    expect(applications(table)[0]?.note).toBe('one\n\nNotes: two');
  });
});

describe('other programs', () => {
  test('a question about days counts rows, and what has no place here is not called a number', () => {
    const table = tableIn('Company,Role,Applied,Rejected,Colour\nA,Dev,03/04/2026,05/06/2026,red\n');
    expect(table.questions).toMatchObject([{ id: 'date-order', rows: 1 }]);
    expect(table.columns.at(-1)).toMatchObject({ field: null, because: 'There is no place for it here.' });
  });

  test('Teal: its words for a status, and what it leaves open', () => {
    const table = tableIn(
      'Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Excitement\nDev,Acme,"$120,000",Remote,Bookmarked,11/03/2026,,,,5\nDev,Birch,,Leeds,No Response 👻,10/25/2026,,10/26/2026,,3\nDev,Cedar,,Leeds,Not Selected,10/01/2026,,10/02/2026,,3\nDev,Fir,,Leeds,Archived,10/01/2026,,10/02/2026,,3\n',
    );
    expect(table).toMatchObject({ format: 'teal', dateOrder: 'mdy', problems: [] });
    expect(applications(table)).toMatchObject([
      { stage: 'saved', appliedOn: null, salary: { min: null, max: 120_000, currency: null } },
      { ending: 'ghosted', appliedOn: '2026-10-26' },
      { ending: 'rejected' },
      { ending: null },
    ]);
    expect(asked(table)).toEqual(['status:no response', 'status:archived']);
  });

  test('Notion: pages behind names, days in words, spans, several tags', () => {
    const table = tableIn(
      'Name,Position,Applied,Stage,Tags\nAcme (https://www.notion.so/Acme-0123456789abcdef0123456789abcdef?pvs=21),Dev,"November 3, 2026",Applied,"remote, dream"\nBirch,Dev,"November 5, 2026 2:00 PM (GMT+1) → November 6, 2026",1st Interview,\n',
      { fileName: 'Jobs 0123456789abcdef0123456789abcdef.csv' },
    );
    expect(table.format).toBe('notion');
    expect(applications(table)).toMatchObject([
      { company: 'Acme', role: 'Dev', appliedOn: '2026-11-03', tags: ['remote', 'dream'] },
      { stage: 'first-interview', appliedOn: '2026-11-05' },
    ]);
  });

  test('Reactive Resume: a list in JSON, with what happened', () => {
    const list = [
      {
        ...{
          id: 'x',
          company: 'Acme',
          role: 'Engineer',
          sourceUrl: 'https://jobs.example/1',
          status: 'screening',
        },
        ...{
          stageEnteredAt: '2026-11-05T22:30:00Z',
          salary: '€60k – €70k',
          tags: ['a', 'b'],
          archived: false,
        },
        activity: [{ type: 'stage', from: 'saved', to: 'applied', at: '2026-11-01T10:00:00Z' }],
      },
      { company: 'Birch', role: 'Dev', status: 'saved', createdAt: '2026-10-30T10:00:00Z' },
    ];
    for (const file of [list, { applications: list }, { data: { items: list } }]) {
      const table = tableIn(JSON.stringify(file));
      expect(table).toMatchObject({ format: 'reactive-resume', separator: null, rows: 2, problems: [] });
      expect(applications(table)).toMatchObject([
        {
          ...{
            company: 'Acme',
            stage: 'phone-screen',
            appliedOn: '2026-11-01',
            tags: ['a', 'b'],
            archived: false,
          },
          ...{ url: 'https://jobs.example/1', salary: { min: 60_000, max: 70_000, currency: 'EUR' } },
        },
        { company: 'Birch', stage: 'saved', events: [{ to: 'saved', on: '2026-10-30' }] },
      ]);
    }
  });

  test('LinkedIn: the second part of a long list, and one with other columns as well', () => {
    const table = tableIn(
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers,New Column\n"1/2/26, 3:04 AM",,,Acme,Dev,https://www.linkedin.com/jobs/view/4000000001,,,x\n',
      { fileName: 'Job Applications_1.csv' },
    );
    expect(table).toMatchObject({ format: 'linkedin-applications', dateOrder: 'mdy' });
    expect(applications(table)[0]).toMatchObject({ appliedOn: '2026-01-02', note: null });
  });
});

test('the list that an employment office wants is one like any other', () => {
  const german = tableIn(
    'Lfd. Nr.;Datum;Arbeitgeber;Art der Bewerbung;Tätigkeit;Ergebnis\n1;03.11.2026;Acme GmbH;online;Lagerist;Absage\n2;05.11.2026;Birch KG;schriftlich;Fahrer;noch offen\n',
  );
  expect(fields(german)).toEqual([null, 'appliedOn', 'company', 'source', 'role', 'status']);
  expect(asked(german)).toEqual(['day-meaning:1', 'status:noch offen']);
  expect(applications(german)).toMatchObject([
    { appliedOn: '2026-11-03', ending: 'rejected' },
    { appliedOn: '2026-11-05', stage: 'applied', ending: null },
  ]);
});

describe('duplicates', () => {
  const lines = (...rows: string[]) =>
    tableIn(`Company,Role,Applied,Status,Link\n${rows.join('\n')}\n`).duplicates;

  test.each<[string, string[], number[][]]>([
    [
      'one posting',
      [
        'A,x,,,https://www.linkedin.com/jobs/view/dev-at-a-4000000001?trk=1',
        'B,y,,,https://uk.linkedin.com/jobs/search/?currentJobId=4000000001',
      ],
      [[2, 3]],
    ],
    [
      'one address',
      ['A,x,,,https://www.jobs.example/1/?utm_source=a', 'A,y,,,http://jobs.example/1#top'],
      [[2, 3]],
    ],
    [
      'one company in two spellings',
      ['Acme GmbH,Dev,2026-11-03,Applied,', 'ACME,dev,2026-11-03,Rejected,'],
      [[2, 3]],
    ],
    ['two addresses', ['A,x,,,https://jobs.example/?id=1', 'A,x,,,https://jobs.example/?id=2'], []],
    ['two roles', ['A,Staff Engineer,,,', 'A,Staff Engineer II,,,'], []],
    ['a second try after a no', ['A,x,2026-01-03,Rejected,', 'A,x,2026-09-03,Applied,'], []],
    ['three of one', ['A,x,,,', 'A,x,,,', 'A,x,,,'], [[2, 3, 4]]],
  ])('%s', (_what, rows, expected) => {
    expect(lines(...rows).map((one) => one.lines)).toEqual(expected);
  });
});

describe('what a cell may hold', () => {
  test.each(['-', '–', 'N/A', 'n/a', '#N/A', 'null', 'none', 'k.A.', 's/o', 'n.v.t.', '?', '  ', 'TBD'])(
    '%j is nothing',
    (cell) => {
      const table = tableIn(
        `Company,Role,Applied,Status,Location,Salary,Link\nA,Dev,${cell},${cell},${cell},${cell},${cell}\n`,
      );
      expect(table.problems).toEqual([]);
      expect(applications(table)[0]).toMatchObject({
        location: null,
        salary: null,
        url: null,
        stage: 'saved',
      });
    },
  );

  test.each<[string, number | null, number | null, string | null, string | null]>([
    ['70,000', 70_000, 70_000, null, null],
    ['60-70k', 60_000, 70_000, null, null],
    ['€60k – €70k', 60_000, 70_000, 'EUR', 'year'],
    ['60.000 - 70.000 EUR', 60_000, 70_000, 'EUR', 'year'],
    ['£45,000 per annum', 45_000, 45_000, 'GBP', 'year'],
    ['$25/hour', 25, 25, null, 'hour'],
    ['USD 120,000', 120_000, 120_000, 'USD', 'year'],
    ['CHF 8’500 pro Monat', 8_500, 8_500, 'CHF', 'month'],
  ])('%s is pay', (cell, min, max, currency, period) => {
    expect(applications(tableIn(column('Salary', cell)))[0]?.salary).toEqual({
      min,
      max,
      currency,
      period,
      text: cell,
    });
  });

  test('pay in words is said to be left out', () => {
    expect(tableIn(column('Salary', 'competitive')).problems).toMatchObject([
      { code: 'salary', blocks: false },
    ]);
  });

  test('formulas, arrows of direction and hidden signs change nothing', () => {
    const table = tableIn(column('Notes', '=1+1', '+49 30 1', '@x', "'quoted", '\u202egnp.exe', 'a\u0000b'));
    expect(applications(table).map(({ note }) => note)).toEqual([
      '=1+1',
      '+49 30 1',
      '@x',
      "'quoted",
      'gnp.exe',
      'ab',
    ]);
  });

  test('a page is its words, and an address in Markdown its address', () => {
    const table = tableIn(
      'Company,Role,Notes,Link\nA,Dev,<p>Hi &amp; <b>bye</b></p>,[Posting](https://jobs.example/1)\nB,Dev,a < b,see mail\n',
    );
    expect(applications(table).map(({ note, url }) => [note, url])).toEqual([
      ['Hi & bye', 'https://jobs.example/1'],
      ['a < b', null],
    ]);
    expect(table.problems).toMatchObject([{ line: 3, code: 'url', blocks: false }]);
  });

  test('a name that is too long stops its row, a note that is too long is cut', () => {
    const table = tableIn(`Company,Role,Notes\n${'A'.repeat(200)},Dev,${'n'.repeat(20_000)}\n`);
    expect(table.problems.map(({ code, blocks }) => [code, blocks])).toEqual([
      ['cut', false],
      ['too-long', true],
    ]);
  });

  test('a row without a company or a role is said', () => {
    expect(tableIn('Company,Role\nA,Dev\n,Dev\nB,-\n').problems).toMatchObject([
      { line: 3, column: 'Company', code: 'no-company', blocks: true },
      { line: 4, column: 'Role', code: 'no-role', blocks: true },
    ]);
  });
});

describe('an end that the person brought about', () => {
  test.each([
    ['abgesagt (von mir)', 'withdrawn', false],
    ['von mir abgesagt', 'withdrawn', false],
    ['Absage von mir', 'withdrawn', false],
    ['zurückgezogen', 'withdrawn', true],
    ['withdrawn by me', 'withdrawn', true],
    ['I cancelled', 'withdrawn', true],
    ['declined by me', 'declined', true],
    ['rejected (by me)', 'declined', false],
    ['ich habe abgelehnt', 'declined', false],
    ['refusé (par moi)', 'declined', true],
    ['rechazado por mí', 'declined', false],
    ['door mij afgewezen', 'declined', false],
    ['Ich habe zurückgezogen', 'withdrawn', true],
  ])('“%s” is “%s”, and no rejection', (word, to, sure) => {
    expect(statusReading(word)).toEqual({ meaning: { to }, sure });
  });

  test.each([['abgesagt'], ['Absage'], ['Rejected'], ['refusé']])(
    '“%s” alone still is a rejection',
    (word) => {
      expect(statusReading(word)?.meaning.to).toBe('rejected');
    },
  );
});

describe('a status that leaves open where an application stands', () => {
  test.each(['???', '?', 'unknown', 'offen', 'unbekannt', 'TBD', 'zzz'])('“%s” is asked about', (word) => {
    const table = tableIn(`Company,Role,Status\nA,Dev,rejected\nB,Dev,${word}\n`);
    expect(table.questions.map((one) => one.word)).toEqual([word]);
    expect(asked(table)).toHaveLength(1);
  });

  test.each(['-', 'n/a', '–', ''])('“%s” is none', (word) => {
    const table = tableIn(`Company,Role,Status\nA,Dev,rejected\nB,Dev,${word}\n`);
    expect([table.questions, applications(table)[1]?.stage]).toEqual([[], 'saved']);
  });
});

test('rows that say the same in every column are marked among those that may be one', () => {
  const same = 'Acme,Dev,offer,2026-08-02';
  const { duplicates } = tableIn(
    `Company,Role,Status,Applied\n${same}\n${same}\nAcme,Dev,offer,2026-03-02\n`,
  );
  expect(duplicates).toEqual([{ lines: [2, 3, 4], because: 'role', identical: [2, 3] }]);
});
