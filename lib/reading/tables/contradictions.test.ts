import { describe, expect, test } from 'vitest';
import { readTable } from './read-table';
import type { ReadTable } from './types';

// Rows whose columns say different things, and headers that say one thing in more words than usual.

function tableIn(text: string): ReadTable {
  const answer = readTable({
    bytes: new TextEncoder().encode(text),
    ...{ timeZone: 'Europe/Berlin', today: '2026-11-30' },
  });
  if (!answer.ok) throw new Error(answer.message);
  return answer.table;
}
const only = (text: string) => {
  const { items, problems } = tableIn(text);
  return { application: items[0]?.application, problems };
};

describe('an ending that is dated before its application', () => {
  const BOTH = [/14 May 2026.*16 May 2026/];

  test.each<[string, string]>([
    [
      'status and its day',
      'Company,Role,Applied,Status,Status date\nElm,Tiler,2026-05-16,Rejected,2026-05-14',
    ],
    [
      'status and a column',
      'Company,Role,Applied,Status,Rejected on\nElm,Tiler,2026-05-16,Rejected,2026-05-14',
    ],
    ['a column alone', 'Company,Role,Applied,Rejected on\nElm,Tiler,2026-05-16,2026-05-14'],
    [
      'two columns of words',
      'Company,Role,Applied,Stage,Outcome,Rejected on\nElm,Tiler,2026-05-16,Interview,Rejected,2026-05-14',
    ],
  ])('stays a rejection, and both days are named: %s', (_what, text) => {
    const { application, problems } = only(text);
    expect(application).toMatchObject({
      ...{ ending: 'rejected', endedOn: '2026-05-14', appliedOn: '2026-05-16' },
    });
    expect(application?.events.at(-1)).toEqual({ to: 'rejected', on: '2026-05-14' });
    expect(problems).toMatchObject([{ line: 2, code: 'order', blocks: false }]);
    for (const said of BOTH) expect(problems[0]?.message).toMatch(said);
  });

  test('of another kind keeps the ending, and leaves its day open', () => {
    const { application, problems } = only(
      'Company,Role,Applied,Status,Status date\nElm,Tiler,2026-05-16,Withdrawn,2026-05-14',
    );
    expect(application).toMatchObject({ ending: 'withdrawn', endedOn: null, appliedOn: '2026-05-16' });
    expect(problems[0]?.message).toMatch(BOTH[0] ?? /never/);
  });

  test('is a second try where one cell tells the course', () => {
    const course = 'applied 2026-03-02, rejected 2026-03-20, applied 2026-05-16';
    expect(only(`Company,Role,History\nElm,Tiler,"${course}"`).application).toMatchObject({
      ...{ stage: 'applied', ending: null },
    });
    expect(only(`Company,Role,History,Status\nElm,Tiler,"${course}",Rejected`).application).toMatchObject({
      ...{ stage: 'applied', ending: 'rejected', endedOn: null },
    });
  });

  test('is open again where the status says so', () => {
    expect(
      only('Company,Role,Applied,Rejected on,Status\nElm,Tiler,2026-05-16,2026-05-14,Applied').application,
    ).toMatchObject({ stage: 'applied', ending: null });
  });
});

describe('a day of applying in a program’s list', () => {
  const entry = (over: object) =>
    JSON.stringify([
      {
        ...{ company: 'Lark', role: 'Bookbinder', status: 'saved', activity: [] },
        ...{ appliedAt: '2026-10-06T08:30:00Z', createdAt: '2026-10-06T08:30:00Z' },
        ...over,
      },
    ]);

  test('is a default where the entry was only saved', () => {
    const { application, problems } = only(entry({}));
    expect(application).toMatchObject({ stage: 'saved', appliedOn: null });
    expect(application?.events).toEqual([{ to: 'saved', on: '2026-10-06', at: '10:30' }]);
    expect(problems).toEqual([]);
  });

  test('that is another one than that of the entry is left out, and said', () => {
    const { application, problems } = only(entry({ appliedAt: '2026-10-09T08:30:00Z' }));
    expect(application).toMatchObject({ stage: 'saved', appliedOn: null });
    expect(problems).toMatchObject([{ code: 'status', blocks: false }]);
    expect(problems[0]?.message).toContain('9 October 2026');
  });

  test.each<[string, object]>([
    ['the status', { status: 'applied' }],
    ['what happened', { activity: [{ at: '2026-10-06T08:30:00Z', type: 'stage', stage: 'applied' }] }],
  ])('counts where %s says that it was sent', (_what, over) => {
    expect(only(entry(over)).application).toMatchObject({ stage: 'applied', appliedOn: '2026-10-06' });
  });
});

describe('a header in more words than usual', () => {
  test.each<[string, string]>([
    ['Date du rejet', 'rejectedOn'],
    ['Date de la réponse négative', 'rejectedOn'],
    ['Datum der Absage', 'rejectedOn'],
    ['Absagetag', 'rejectedOn'],
    ['Fecha del rechazo', 'rejectedOn'],
    ['Datum van de afwijzing', 'rejectedOn'],
    ['Date of the rejection email', 'rejectedOn'],
    ['Date of the job offer', 'offerOn'],
    ['Fecha de la segunda entrevista', 'laterInterviewOn'],
    ['Datum des Telefoninterviews', 'phoneScreenOn'],
    ['Datum des Vorstellungsgesprächs', 'firstInterviewOn'],
    ['Date de l’entretien téléphonique', 'phoneScreenOn'],
    ['Datum van het tweede gesprek', 'laterInterviewOn'],
    ['Date withdrawn', 'withdrawnOn'],
    ['Date of the outcome', 'statusOn'],
    ['Day of the decision', 'statusOn'],
    ['Interview (first round)', 'firstInterviewOn'],
    ['Data del colloquio', 'firstInterviewOn'],
  ])('%s', (header, field) => {
    const { columns } = tableIn(`Company,Role,Date applied,${header}\nA,B,2026-05-02,2026-06-03\n`);
    expect(columns[3]).toMatchObject({ field });
  });

  test.each(['Final date', 'Date received', 'Start date', 'Test date', 'Date de l’offre', 'Date'])(
    '%s is asked about, and not taken for an ending or a stage',
    (header) => {
      const { columns, questions } = tableIn(
        `Company,Role,Date applied,${header}\nA,B,2026-05-02,2026-06-03\n`,
      );
      expect(columns[3]?.field).toBeNull();
      expect(questions.map(({ code }) => code)).toContain('day-meaning');
    },
  );
});

describe('a header that says how its cells are filled in', () => {
  test.each<[string, string, string]>([
    ['Applied (dd/mm/yyyy)', 'dmy', '2026-04-03'],
    ['Applied (MM/DD/YYYY)', 'mdy', '2026-03-04'],
    ['Beworben am (TT.MM.JJJJ)', 'dmy', '2026-04-03'],
    ['Date de candidature (jj/mm/aaaa)', 'dmy', '2026-04-03'],
  ])('settles the order of its days: %s', (header, dateOrder, appliedOn) => {
    const table = tableIn(`Company (full name),Role,${header}\nA,B,03/04/2026\n`);
    expect(table).toMatchObject({ dateOrder, questions: [] });
    expect(table.columns[2]?.field).toBe('appliedOn');
    expect(table.items[0]?.application).toMatchObject({ company: 'A', appliedOn });
  });

  test('is not believed where its days fit no such order', () => {
    const table = tableIn('Company,Role,Applied (dd/mm/yyyy)\nA,B,03/24/2026\nA,C,03/04/2026\n');
    expect(table.dateOrder).toBe('mdy');
    expect(table.items.map(({ application }) => application.appliedOn)).toEqual(['2026-03-24', '2026-03-04']);
  });

  test('the person is believed more', () => {
    const answer = readTable({
      bytes: new TextEncoder().encode('Company,Role,Applied (dd/mm/yyyy)\nA,B,03/04/2026\n'),
      ...{ timeZone: 'Europe/Berlin', today: '2026-11-30', dateOrder: 'mdy' },
    });
    expect(answer.ok && answer.table.items[0]?.application.appliedOn).toBe('2026-03-04');
  });
});

test('the line below the headers of a Markdown table is no row', () => {
  const table = tableIn(
    '| Company | Role | Applied |\n|:---|---|---:|\n| Lark | Bookbinder | 2026-10-06 |\n| - | Binder | 2026-10-07 |\n',
  );
  expect(table.rows).toBe(2);
  expect(table.items[0]?.application).toMatchObject({ company: 'Lark', appliedOn: '2026-10-06' });
});

describe('words of further languages', () => {
  test.each<[string, string, string, string | null]>([
    ['Azienda,Ruolo,Stato', 'Rifiutata', 'applied', 'rejected'],
    ['Azienda,Ruolo,Stato', 'Inviata', 'applied', null],
    ['Azienda,Ruolo,Stato', 'Da inviare', 'saved', null],
    ['Empresa,Cargo,Situação', 'Rejeitado', 'applied', 'rejected'],
    ['Empresa,Cargo,Situação', 'Enviada', 'applied', null],
  ])('%s: %s', (headers, word, stage, ending) => {
    expect(only(`${headers}\nA,B,${word}\n`).application).toMatchObject({ stage, ending });
  });

  test('an interview that was offered is no offer', () => {
    expect(only('Company,Role,Outcome\nA,B,Interview offered\n').application?.stage).toBe('first-interview');
  });
});

describe('a cell with a word beside its day', () => {
  test('is no day alone: the word says what happened', () => {
    const { items, columns } = tableIn(
      'Company,Role,Applied,Response\nElm,Tiler,5/10/2026,Rejected 14/10/2026\nOak,Tiler,25/10/2026,Offered: 27/10/2026\n',
    );
    expect(columns[3]?.field).toBe('history');
    expect(items.map(({ application }) => application)).toMatchObject([
      { appliedOn: '2026-10-05', ending: 'rejected', endedOn: '2026-10-14' },
      { appliedOn: '2026-10-25', stage: 'offer', ending: null },
    ]);
  });

  test.each(['Wed 14/10/2026', 'Mittwoch, 14.10.2026', 'mié. 14/10/2026', 'le 14/10/2026', 'on 14/10/2026'])(
    'but a weekday says no more than the day: %s',
    (day) => {
      const table = tableIn(`Company,Role,Applied\nElm,Tiler,"${day}"\nOak,Tiler,25/10/2026\n`);
      expect(table.items[0]?.application.appliedOn).toBe('2026-10-14');
    },
  );

  test.each<[string, string, string[]]>([
    [
      'the day first on each line, with lines about other things',
      '2026-10-05 applied\n2026-10-12 offer\n2026-10-14 told my sister',
      ['applied@2026-10-05', 'offer@2026-10-12'],
    ],
    [
      'the day last on each line',
      'told my sister 2026-10-02\napplied 2026-10-05\noffer 2026-10-12',
      ['applied@2026-10-05', 'offer@2026-10-12'],
    ],
    [
      'the word above its day',
      'Applied\n2026-10-05\nOffer\n2026-10-12',
      ['applied@2026-10-05', 'offer@2026-10-12'],
    ],
    [
      'one line of all',
      'applied 2026-10-05 - offer 2026-10-12; told my sister 2026-10-14',
      ['applied@2026-10-05', 'offer@2026-10-12'],
    ],
  ])('goes with its own line: %s', (_what, cell, events) => {
    const { application } = only(`Company,Role,History\nElm,Tiler,"${cell}"\n`);
    expect(application?.events.map(({ to, on }) => `${to}@${on}`)).toEqual(events);
  });
});
