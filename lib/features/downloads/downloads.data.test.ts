import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { applicationsQuerySchema } from '@/lib/features/applications';
import { addApplication, changeTogether, endApplication } from '@/lib/features/applications/mutations';
import type { FileFormat } from '@/lib/features/downloads/schema';
import { sendApplications } from '@/lib/features/downloads/send';
import { separatorFor } from '@/lib/platform/csv';
import { asAdmin } from '@/test/database';
import { act, person } from '@/test/rejected';

type Fields = Partial<Parameters<typeof addApplication>[1]>;
const add = (me: ClientScope, more: Fields = {}) =>
  act(me, (tx) => addApplication(tx, { company: 'Kitewright', role: 'Engineer', ...more }));

type Asked = { format?: FileFormat; query?: object; locale?: string };
const sent = (me: ClientScope, { format = 'csv', query = {}, locale }: Asked = {}) =>
  sendApplications(me, applicationsQuerySchema.parse(query), {
    format,
    separator: () => separatorFor(locale ?? 'en-GB'),
  });
const textOf = async (me: ClientScope, asked?: Asked) =>
  Buffer.from(await (await sent(me, asked)).arrayBuffer()).toString();
const linesOf = (csv: string) => csv.trimEnd().split('\r\n').slice(1);

const FULL: Fields = {
  ...{ stage: 'later-interview', laterLabel: 'panel', appliedOn: '2026-09-01' },
  ...{ url: 'https://kitewright.example/jobs/4?a=1', source: '=HYPERLINK("x")', industry: 'Kites' },
  ...{ location: 'Leeds; or home', workMode: 'hybrid', deadline: '2026-12-24', priority: 'high' },
  salary: { min: 50_000, max: 60_000.5, currency: 'EUR', period: 'year' },
  ...{ tags: ['Dream job', 'abroad'], note: '- ask about <days> & "hours"\n- _x0041_' },
  links: [{ label: 'Their page', url: 'https://kitewright.example/' }],
};

test('a row says all that is known, and its history in words', async () => {
  const me = await person();
  await add(me, { ...FULL, ending: 'withdrawn', endedOn: '2026-10-02' });
  const csv = await textOf(me);
  expect(csv.split('\r\n')[0]).toBe(
    '\uFEFFCompany,Role,Stage,Ending,Applied on,Ended on,Deadline,Location,Work mode,Salary from,Salary to,Salary currency,Salary period,Wish from,Wish to,Wish currency,Wish period,Source,Industry,Priority,Tags,Posting,More links,Note,Archived,Stage history,People',
  );
  expect(linesOf(csv)).toEqual([
    'Kitewright,Engineer,later-interview (panel),withdrawn,2026-09-01,2026-10-02,2026-12-24,"Leeds; or home",hybrid,50000,60000.5,EUR,year,,,,,' +
      `"'=HYPERLINK(""x"")",Kites,high,"abroad, Dream job",https://kitewright.example/jobs/4?a=1,https://kitewright.example/ Their page,` +
      `"'- ask about <days> & ""hours""\n'- _x0041_",,"2026-09-01 applied; no date later-interview (panel); 2026-10-02 withdrawn at later-interview (panel)",`,
  ]);
});

test('JSON has what the API answers of one, with its events', async () => {
  const me = await person();
  const { id } = await add(me, FULL);
  await add(me, { company: 'Apex', stage: 'saved' });
  const all = JSON.parse(await textOf(me, { format: 'json', query: { sort: 'company' } }));
  expect(all).toMatchObject([
    { company: 'Apex', events: [{ stage: 'saved' }], note: null },
    {
      ...{ id, note: FULL.note, tags: ['abroad', 'Dream job'], appliedOn: '2026-09-01' },
      events: [
        { stage: 'applied', on: '2026-09-01', ending: null },
        { stage: 'later-interview', laterLabel: 'panel', on: null },
      ],
    },
  ]);
  expect(JSON.parse(await textOf(await person(), { format: 'json' }))).toEqual([]);
});

test('a workbook holds days and amounts as such, and every other cell as text', async () => {
  const me = await person();
  await add(me, FULL);
  const files = unzipSync(new Uint8Array(await (await sent(me, { format: 'xlsx' })).arrayBuffer()));
  expect(Object.keys(files)).toContain('[Content_Types].xml');
  const sheet = Buffer.from(files['xl/worksheets/sheet1.xml'] ?? []).toString();
  expect(sheet).toContain('<c r="E2" s="2"><v>46266</v></c>');
  expect(sheet).toContain('<c r="K2"><v>60000.5</v></c>');
  expect(sheet).toContain('&apos;=HYPERLINK'.replace('&apos;', "'"));
  expect(sheet).toContain(`'- ask about &lt;days&gt; &amp; "hours"\n'- _x005F_x0041_</t>`);
  expect(sheet).not.toMatch(/<f[ >]/);
});

test('a file holds the view that is asked for, in its order, and all pages of it', async () => {
  const me = await person();
  const roles = Array.from({ length: 205 }, (_, n) => `Role ${String(n).padStart(3, '0')}`);
  for (const role of roles) await add(me, { role });
  const closed = await add(me, { role: 'Closed' });
  await act(me, (tx) => endApplication(tx, { id: closed.id, ending: 'ghosted' }));
  const hidden = await add(me, { role: 'Hidden', stage: 'saved' });
  await act(me, (tx) => changeTogether(tx, { ids: [hidden.id], change: { archived: true } }));
  await add(await person(), { role: 'Somebody else’s' });
  const of = async (query: object) =>
    linesOf(await textOf(me, { query })).map((line) => line.split(',')[1] ?? '');
  expect(await of({ sort: 'role', ending: 'open' })).toEqual(roles);
  expect(await of({ sort: '-role', q: '001' })).toEqual(['Role 001']);
  expect(await of({ ending: 'ghosted' })).toEqual(['Closed']);
  expect(await of({ archived: 'true' })).toEqual(['Hidden']);
});

test('what is deleted while the file is fetched is left out', async () => {
  const me = await person();
  const { id } = await add(me, { role: 'Gone' });
  await add(me, { role: 'There' });
  const answer = await sent(me);
  await asAdmin('DELETE FROM applications WHERE id = $1', [id]);
  const text = await answer.text();
  expect(text).toContain('There');
  expect(text).not.toContain('Gone');
});

test('it is saved and never shown, under the day on which it was made', async () => {
  const { headers } = await sent(await person(), { format: 'xlsx' });
  expect(headers.get('content-disposition')).toMatch(
    /^attachment; filename="applications-\d{4}-\d\d-\d\d\.xlsx"$/,
  );
  expect(headers.get('cache-control')).toBe('no-store');
});

test('cells are parted as spreadsheets in the person’s country part them', async () => {
  const me = await person();
  await add(me);
  expect(linesOf(await textOf(me, { locale: 'de-DE' }))[0]).toMatch(/^Kitewright;Engineer;applied;;/);
  expect(['en-US', 'en-GB', 'de-CH', 'fr-FR', 'es-MX', 'nl-NL'].map(separatorFor)).toEqual([
    ...[',', ',', ',', ';', ',', ';'],
  ]);
});
