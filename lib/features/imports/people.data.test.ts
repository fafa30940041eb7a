import { expect, test } from 'vitest';
import { applicationsQuerySchema } from '@/lib/features/applications';
import { sendApplications } from '@/lib/features/downloads';
import type { PreviewItem } from '@/lib/features/imports/schema';
import type { ContactView } from '@/lib/features/people/schema';
import { asAdmin } from '@/test/database';
import { type Ask, aPerson, brought, sent, shown, there, through } from '@/test/importing';

// People come in with the applications they have to do with, go with them, and are in a file that goes out.

const LIST = [
  'Firma;Stelle;Status;Beworben am;Ansprechpartner',
  'Elm;Tiler;Beworben;05.05.2026;Tom Becker (HR)',
  'Elm;Roofer;Beworben;06.05.2026;Tom Becker, tom@elm.example',
  'Oak;Baker;Beworben;07.05.2026;anna.wolf@oak.example',
  'Ash;Cook;Beworben;08.05.2026;Tom Becker',
].join('\n');

const people = async (ask: Ask) => {
  const { body } = await ask({ method: 'GET', path: '/people?limit=50' });
  return (body.items as unknown as ContactView[])
    .map(({ name, role, mail, applications }) => [
      ...[name, role, mail],
      ...applications.map(({ company, role: what }) => `${company} ${what}`).sort(),
    ])
    .sort((a, b) => (String(a) < String(b) ? -1 : 1));
};

test('each is somebody once, with all applications they have to do with, and goes with the import', async () => {
  const { me, ask } = await aPerson();
  const id = await sent(ask, LIST);
  const { body } = await ask({ method: 'GET', path: `/imports/${id}/preview` });
  const [first] = body.items as unknown as PreviewItem[];
  expect(first?.application).toMatchObject({
    note: null,
    people: [{ name: 'Tom Becker', role: 'HR', mail: null, phone: null }],
  });
  await ask({ method: 'POST', path: `/imports/${id}/run`, body: {} });
  expect(await through(ask, id)).toMatchObject({ state: 'done', imported: 4 });
  expect(await people(ask)).toEqual([
    ['Tom Becker', null, null, 'Ash Cook'],
    ['Tom Becker', 'HR', 'tom@elm.example', 'Elm Roofer', 'Elm Tiler'],
    ['anna wolf', null, 'anna.wolf@oak.example', 'Oak Baker'],
  ]);
  await ask({ method: 'POST', path: `/imports/${id}/undo`, body: {} });
  expect(await shown(ask, id)).toMatchObject({ state: 'undone', kept: 0 });
  expect([await there(me), await there(me, 'people'), await there(me, 'imported_people')]).toEqual([0, 0, 0]);
  // And again, from the same file.
  await ask({ method: 'POST', path: `/imports/${id}/run`, body: {} });
  await through(ask, id);
  expect(await there(me, 'people')).toBe(3);
});

test('who was changed since stays, and an application that somebody was added to', async () => {
  const { me, ask } = await aPerson();
  const id = await brought(ask, LIST);
  const { body } = await ask({ method: 'GET', path: '/people?limit=50' });
  const all = body.items as unknown as ContactView[];
  const anna = all.find(({ name }) => name === 'anna wolf');
  await ask({ method: 'PATCH', path: `/people/${anna?.id}`, body: { name: 'Anna Wolf' } });
  const [ash] = await asAdmin(`SELECT id FROM applications WHERE user_id = $1 AND role = 'Cook'`, [
    me.userId,
  ]);
  await ask({ method: 'POST', path: '/people', body: { name: 'Eva', applicationIds: [ash?.id] } });
  await ask({ method: 'POST', path: `/imports/${id}/undo`, body: {} });
  expect(await shown(ask, id)).toMatchObject({ kept: 1 });
  expect(await people(ask)).toEqual([
    ['Anna Wolf', null, 'anna.wolf@oak.example'],
    ['Eva', null, null, 'Ash Cook'],
    ['Tom Becker', null, null, 'Ash Cook'],
  ]);
});

test('who is there already is linked, and stays as they are', async () => {
  const { me, ask } = await aPerson();
  await brought(ask, LIST);
  const id = await brought(ask, 'Company,Role,Contact\nELM,Mason,tom becker\nFir,Mason,Tom Becker\n');
  expect(await people(ask)).toEqual([
    ['Tom Becker', null, null, 'Ash Cook'],
    ['Tom Becker', null, null, 'Fir Mason'],
    ['Tom Becker', 'HR', 'tom@elm.example', 'Elm Mason', 'Elm Roofer', 'Elm Tiler'],
    ['anna wolf', null, 'anna.wolf@oak.example', 'Oak Baker'],
  ]);
  await ask({ method: 'POST', path: `/imports/${id}/undo`, body: {} });
  expect(await there(me, 'people')).toBe(3);
});

test('somebody on the first and on the last of many rows of a file is one', async () => {
  const { me, ask } = await aPerson();
  const rows = Array.from(
    { length: 1_200 },
    (_, n) =>
      `Elm,Role ${n},${n % 400 === 0 ? 'Tom Becker' : `Person ${String.fromCharCode(65 + (n % 26))}`}`,
  );
  await brought(ask, ['Company,Role,Contact', ...rows].join('\n'));
  expect(await there(me, 'people')).toBe(27);
  expect(await there(me, 'application_people')).toBe(1_200);
});

test('many of one name with addresses of their own are each somebody, and are known in the next file', async () => {
  const { me, ask } = await aPerson();
  const file = (many: number) =>
    [
      'Company,Role,Contact,Email',
      ...Array.from({ length: many }, (_, n) => `Elm ${n},Baker,HR Team,hr@${n}.example`),
    ].join('\n');
  await brought(ask, file(600));
  expect(await there(me, 'people')).toBe(600);
  await brought(ask, file(610).replaceAll('Baker', 'Cook'));
  expect(await there(me, 'people')).toBe(610);
  expect(await there(me, 'application_people')).toBe(1_210);
});

test.each(['csv', 'xlsx', 'json'] as const)(
  'a file as %s carries them, and brings them back',
  async (format) => {
    const { me, ask } = await aPerson();
    await brought(ask, LIST);
    const { body } = await ask({ method: 'GET', path: '/people?limit=50' });
    const tom = (body.items as unknown as ContactView[]).find(({ role }) => role === 'HR');
    const more = {
      phone: '+49 30 1234567',
      link: 'https://elm.example/tom',
      remarks: 'Kind; calls back.\n- =1+1',
    };
    await ask({ method: 'PATCH', path: `/people/${tom?.id}`, body: more });
    const fileOf = async (who: typeof me, as: 'csv' | 'xlsx' | 'json') => {
      const query = applicationsQuerySchema.parse({ sort: 'role' });
      const answer = await sendApplications(who, query, { format: as, separator: () => ',' });
      return new Uint8Array(await answer.arrayBuffer());
    };
    const other = await aPerson();
    const form = new FormData();
    form.set('file', new File([await fileOf(me, format)], `a.${format}`));
    const read = await other.ask({ method: 'POST', path: '/imports', body: form });
    expect(read.body).toMatchObject({ format: 'rebound', problems: [] });
    await other.ask({ method: 'POST', path: `/imports/${read.body.id}/run`, body: {} });
    expect(await through(other.ask, String(read.body.id))).toMatchObject({ state: 'done' });
    expect(await people(other.ask)).toEqual(await people(ask));
    const csv = async (who: typeof me) => Buffer.from(await fileOf(who, 'csv')).toString();
    expect(await csv(other.me)).toBe(await csv(me));
    expect(await csv(me)).toContain(
      "Tom Becker; HR; tom@elm.example;' +49 30 1234567; https://elm.example/tom; Kind%3B",
    );
  },
);
