import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { plainApplicationSchema } from '@/lib/features/applications/schema';
import { csvOf } from '@/lib/features/downloads/csv';
import { jsonOf } from '@/lib/features/downloads/json';
import type { DownloadedApplication } from '@/lib/features/downloads/types';
import { workbookOf } from '@/lib/features/downloads/workbook';
import { newContactSchema } from '@/lib/features/people/schema';
import { readTable } from '@/lib/reading/tables/read-table';
import type { ReadApplication } from '@/lib/reading/tables/types';
import { asTold, placeOf } from '@/lib/rules/ledger';
import { PRIORITIES, SALARY_PERIODS, WORK_MODES } from '@/lib/rules/record';
import { ENDINGS, LATER_LABELS, STAGES } from '@/lib/rules/stages';

// What is exported is read again as it was: a thousand searches, each with whatever the product itself would take.

const NOW = Temporal.Instant.from('2026-11-30T12:00:00Z');

/** Letters of many alphabets, and what files, formulas and numbers are made of. */
const awkward = fc.string({
  unit: fc.constantFrom(...`=+-@'",;|\t\n ＝1.%_x0041_éßЖ漢🙂<&>#()/:aB`),
  maxLength: 24,
});
const words = fc.constantFrom(
  'Acme GmbH & Co. KG',
  'N/A',
  '-',
  'none',
  'TBD',
  '2026-11-03',
  '03/11/2026',
  '46329',
  '1,5',
  'yes',
  'remote',
  'Rejected',
  'true',
);
const text = fc.oneof(awkward, words, fc.string({ unit: 'grapheme', maxLength: 30 }));
const line = text.map((said) => said.replace(/\p{Cc}/gu, ' '));
const day = fc
  .integer({ min: 0, max: 12_000 })
  .map((days) => Temporal.PlainDate.from('1994-01-01').add({ days }));
const amount = fc.integer({ min: 0, max: 999_999_999_999 }).map((cents) => cents / 100);
const pay = fc.record({
  ends: fc.tuple(amount, amount).map((both) => both.toSorted((a, b) => a - b)),
  open: fc.constantFrom('min', 'max', null),
  currency: fc.constantFrom('EUR', 'USD', 'JPY', 'CHF'),
  period: fc.constantFrom(...SALARY_PERIODS),
});
const salary = pay.map(({ ends: [min = 0, max = 0], open, ...rest }) => ({
  ...{ min: open === 'min' ? null : min, max: open === 'max' ? null : max },
  ...rest,
}));
const url = fc
  .tuple(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom('', '?a=1;b=2,=3', '?q=+1'),
  )
  .map(([base, more]) => base + more);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** What a person may write about an application, tidied as the product tidies it. */
const written = fc
  .record({
    company: line,
    role: line,
    url: maybe(url),
    source: maybe(line),
    industry: maybe(line),
    location: maybe(line),
    workMode: maybe(fc.constantFrom(...WORK_MODES)),
    deadline: maybe(day.map(String)),
    priority: maybe(fc.constantFrom(...PRIORITIES)),
    salary: maybe(salary),
    salaryWish: maybe(salary),
    tags: fc.array(line, { maxLength: 4 }),
    links: fc.array(fc.record({ label: fc.option(line), url }), { maxLength: 3 }),
    note: maybe(text),
  })
  .map((said) => plainApplicationSchema.safeParse(said))
  .filter(({ success }) => success)
  .map(({ data }) => data as NonNullable<typeof data>);

/** What somebody calls a round of theirs. */
const roundName = line.map((said) => said.replace(/\s+/gu, ' ').trim()).filter((said) => said !== '');

const event = fc.record({
  stage: fc.constantFrom(...STAGES),
  label: fc.constantFrom(...LATER_LABELS, null),
  ending: fc.option(fc.constantFrom(...ENDINGS), { freq: 3 }),
  on: fc.option(day, { freq: 4 }),
  round: fc.option(roundName, { freq: 2 }),
});

/** Somebody as the product takes them. */
const somebody = fc
  .record({
    name: line,
    role: maybe(line),
    mail: maybe(fc.constantFrom('tom@x.example', 'a.b+c@y.example')),
    phone: maybe(fc.constantFrom('+49 30 1234567', '(030) 12-34 #5')),
    link: maybe(url),
    remarks: maybe(text),
  })
  .map((said) => newContactSchema.safeParse(said))
  .filter(({ success }) => success)
  .map(({ data }) => data as NonNullable<typeof data>)
  .map(({ name, role, mail, phone, link, remarks }) => ({
    ...{ name, role: role || null, mail: mail || null, phone: phone || null },
    ...{ link: link || null, remarks: remarks || null },
  }));

/** An application with where its events say that it stands. */
const whole = fc
  .record({
    written,
    events: fc.array(event, { minLength: 1, maxLength: 6 }),
    archived: fc.boolean(),
    people: fc.array(somebody, { maxLength: 2 }),
  })
  .map(({ written: said, events, archived, people }): DownloadedApplication => {
    const ledger = events.map(({ stage, label, ending, on, round }, place) => ({
      ...{ stage, ending, on, laterLabel: stage === 'later-interview' ? label : null },
      saidAt: new Date(NOW.epochMilliseconds + place),
      round: ending ? null : round,
      at: NOW.add({ milliseconds: place }),
    }));
    const place = placeOf(ledger, 'UTC');
    if (!place) throw new Error('there is an event');
    const application = {
      ...{ url: null, source: null, industry: null, location: null, workMode: null, deadline: null },
      ...{ priority: null, salary: null, salaryWish: null, note: null },
      ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined && value !== '')),
      ...{
        tags: said.tags ?? [],
        links: (said.links ?? []).map(({ label, ...link }) => ({ ...link, label: label ?? null })),
      },
      ...{ stage: place.stage, laterLabel: place.laterLabel, ending: place.ending },
      appliedOn: place.appliedOn?.toString() ?? null,
      endedOn: place.endedOn?.toString() ?? null,
      archivedAt: archived ? NOW.toString() : null,
    };
    return { application, events: asTold(ledger), people } as unknown as DownloadedApplication;
  });

/** What an import makes of it. */
function expected({
  application,
  events,
  people,
}: DownloadedApplication): Omit<ReadApplication, 'postingId'> {
  const { company, role, stage, laterLabel, ending, appliedOn, endedOn, url: posting, links } = application;
  const { location, workMode, source, industry, deadline, priority, tags, note } = application;
  return {
    ...{ company, role, stage, laterLabel, ending, appliedOn, endedOn, url: posting, location, workMode },
    links: links.map(({ label, url: address }) => ({ label, url: address })),
    ...{ salary: paid(application.salary), salaryWish: paid(application.salaryWish) },
    ...{ source, industry, deadline, priority, tags, note, archived: application.archivedAt !== null },
    interviews: [],
    people: [...people],
    events: events.map((one) => ({
      ...{ to: one.ending ?? one.stage, on: one.on?.toString() ?? null },
      ...(one.ending ? { stage: one.stage } : {}),
      ...(one.laterLabel ? { laterLabel: one.laterLabel } : {}),
      ...(one.round ? { round: one.round } : {}),
    })),
  };
}

const paid = (said: DownloadedApplication['application']['salary']) =>
  said && { ...said, text: expect.any(String) as string };

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(Buffer.concat(all));
}

async function* inBatches(search: readonly DownloadedApplication[]) {
  for (let from = 0; from < search.length; from += 3) yield search.slice(from, from + 3);
}

async function isFoundAgain(search: readonly DownloadedApplication[], bytes: Uint8Array) {
  const answer = readTable({ bytes, timeZone: 'Europe/Berlin', today: '2026-11-30' });
  if (!answer.ok) throw new Error(answer.message);
  const { format, questions, problems, items } = answer.table;
  expect({ format, questions, problems: problems.filter(({ code }) => code !== 'order') }).toEqual({
    ...{ format: 'rebound', questions: [], problems: [] },
  });
  expect(items.map(({ application: { postingId: _, ...read } }) => read)).toEqual(search.map(expected));
}

const searches = fc.array(whole, { minLength: 1, maxLength: 7 });

test('a thousand searches come back exactly as they were, from CSV with commas and with semicolons', async () => {
  await fc.assert(
    fc.asyncProperty(searches, fc.constantFrom(',', ';'), async (search, separator) => {
      await isFoundAgain(search, await bytesOf(csvOf(inBatches(search), separator)));
    }),
    { numRuns: 1_000 },
  );
}, 120_000);

test('and from JSON', async () => {
  await fc.assert(
    fc.asyncProperty(searches, async (search) => {
      await isFoundAgain(search, await bytesOf(jsonOf(inBatches(search))));
    }),
    { numRuns: 1_000 },
  );
}, 120_000);

test('and from a workbook, whose days and amounts are days and amounts', async () => {
  await fc.assert(
    fc.asyncProperty(searches, async (search) => {
      await isFoundAgain(search, await bytesOf(workbookOf(inBatches(search), new Date('2026-11-30'))));
    }),
    { numRuns: 1_000 },
  );
}, 240_000);

test.each([
  [
    'a row that was added',
    'Acme,Cook,applied,,2026-11-03,',
    { stage: 'applied', appliedOn: '2026-11-03' },
    [],
  ],
  [
    'a stage that was changed',
    'Acme,Cook,offer,,2026-11-03,2026-11-03 applied',
    { stage: 'offer' },
    ['history'],
  ],
  ['a history that was changed', 'Acme,Cook,applied,,,soon applied', { stage: 'applied' }, ['history']],
  [
    'a day that a spreadsheet program wrote its own way',
    'Acme,Cook,applied,,13/11/2026,2026-11-13 applied',
    { stage: 'applied', appliedOn: '2026-11-13' },
    [],
  ],
])('of a file that somebody worked on, %s is read', (_, row, read, problems) => {
  const text = `Company,Role,Stage,Ending,Applied on,Stage history\r\n${row}\r\n`;
  const answer = readTable({ bytes: Buffer.from(text), timeZone: 'UTC', today: '2026-11-30' });
  if (!answer.ok) throw new Error(answer.message);
  expect(answer.table.items[0]?.application).toMatchObject({ company: 'Acme', ...read });
  expect(answer.table.problems.map(({ code }) => code)).toEqual(problems);
});
