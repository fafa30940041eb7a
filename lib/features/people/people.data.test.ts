import { describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { deleteApplication } from '@/lib/features/applications/mutations';
import { getContact, listContacts } from '@/lib/features/people/data';
import {
  addContact,
  changeContact,
  deleteContact,
  linkContact,
  unlinkContact,
} from '@/lib/features/people/mutations';
import { newContactSchema } from '@/lib/features/people/schema';
import { NotFound } from '@/lib/platform/errors';
import { placeOf } from '@/lib/platform/paging';
import { person } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { allowed, applied, refusalOf } from '@/test/rejected';
import { doneBy, takeBack } from '@/test/undone';

type Owner = Awaited<ReturnType<typeof person>>;

const added = async (me: Owner, name: string, more: object = {}) =>
  allowed(await inScope(me, (tx) => addContact(tx, { name, ...more })));
const contact = (me: Owner, id: string) => inScope(me, (tx) => getContact(tx, id));

describe('somebody the person deals with', () => {
  test('is kept with address, number and remarks sealed, and a name that can be looked for', async () => {
    const me = await person();
    const { id } = await added(me, 'Mira Lang', {
      role: 'recruiter',
      mail: 'mira@northwind.example',
      phone: '+49 30 1234567',
      remarks: 'Answers late.',
    });
    expect(await contact(me, id)).toMatchObject({
      name: 'Mira Lang',
      role: 'recruiter',
      mail: 'mira@northwind.example',
      phone: '+49 30 1234567',
      remarks: 'Answers late.',
      applications: [],
      version: 1,
    });
    const [row] = await asAdmin('SELECT * FROM people WHERE id = $1', [id]);
    expect(row?.name).toBe('Mira Lang');
    expect(JSON.stringify(row)).not.toMatch(/northwind|1234567|Answers/);
  });

  test('has to do with several applications, each of the person’s own', async () => {
    const [me, other] = [await person(), await person()];
    const [first, second] = [await applied(me, 'applied'), await applied(me, 'phone-screen')];
    const { id } = await added(me, 'Mira Lang', { applicationIds: [first] });
    await inScope(me, (tx) => linkContact(tx, { id, applicationId: second }));
    await inScope(me, (tx) => linkContact(tx, { id, applicationId: second }));
    const ids = async () => (await contact(me, id)).applications.map((one) => one.id).sort();
    expect(await ids()).toEqual([first, second].sort());
    await inScope(me, (tx) => unlinkContact(tx, { id, applicationId: first }));
    expect(await ids()).toEqual([second]);
    allowed(await inScope(me, (tx) => changeContact(tx, { id, applicationIds: [first] })));
    expect(await ids()).toEqual([first]);
    const theirs = await applied(other, 'applied');
    for (const reach of [
      () => added(me, 'Nobody', { applicationIds: [theirs] }),
      () => inScope(me, (tx) => linkContact(tx, { id, applicationId: theirs })),
      () => inScope(me, (tx) => changeContact(tx, { id, applicationIds: [theirs] })),
    ])
      await expect(reach()).rejects.toThrow(NotFound);
    expect(await ids()).toEqual([first]);
  });

  test('stays when an application goes, and is on it again when that is undone', async () => {
    const me = await person();
    const applicationId = await applied(me, 'applied');
    const { id } = await added(me, 'Mira Lang', { applicationIds: [applicationId] });
    const gone = await doneBy(me, (tx) => deleteApplication(tx, { id: applicationId }));
    expect((await contact(me, id)).applications).toEqual([]);
    await takeBack(me, gone);
    expect((await contact(me, id)).applications).toHaveLength(1);
  });

  test('comes back with their applications and remarks when deleting is undone', async () => {
    const me = await person();
    const applicationIds = [await applied(me, 'applied')];
    const { id } = await added(me, 'Mira Lang', { remarks: 'Answers late.', applicationIds });
    const gone = await doneBy(me, (tx) => deleteContact(tx, id));
    await expect(contact(me, id)).rejects.toThrow(NotFound);
    await takeBack(me, gone);
    const back = await contact(me, id);
    expect(back).toMatchObject({ remarks: 'Answers late.' });
    expect(back.applications).toHaveLength(1);
  });

  test('VERSION: keeps what is left out of a change, and refuses one that saw an older version', async () => {
    const me = await person();
    const { id } = await added(me, 'Mira Lang', { role: 'recruiter' });
    const change = (remarks: string) => inScope(me, (tx) => changeContact(tx, { id, version: 1, remarks }));
    expect(allowed(await change('Calls back.'))).toMatchObject({ role: 'recruiter', version: 2 });
    expect(refusalOf(await change('From before'))).toMatchObject({
      code: 'VERSION',
      current: { version: 2, values: { remarks: 'Calls back.' } },
    });
  });

  test('is not there for anybody else', async () => {
    const [me, other] = [await person(), await person()];
    const { id } = await added(me, 'Mira Lang');
    for (const reach of [
      () => contact(other, id),
      () => inScope(other, (tx) => changeContact(tx, { id, name: 'Mine' })),
      () => inScope(other, (tx) => unlinkContact(tx, { id, applicationId: id })),
      () => inScope(other, (tx) => deleteContact(tx, id)),
    ])
      await expect(reach()).rejects.toThrow(NotFound);
    expect((await inScope(other, (tx) => listContacts(tx, { limit: 10 }))).items).toEqual([]);
  });
});

test('lists people newest first, page by page, and those of one application', async () => {
  const me = await person();
  const applicationId = await applied(me, 'applied');
  for (const [seconds, name] of ['One', 'Two', 'Three'].entries()) {
    await shiftClock(seconds);
    await added(me, name, name === 'Two' ? { applicationIds: [applicationId] } : {});
  }
  const names = ({ items }: { items: { name: string }[] }) => items.map(({ name }) => name);
  const first = await inScope(me, (tx) => listContacts(tx, { limit: 2 }));
  expect(names(first)).toEqual(['Three', 'Two']);
  const cursor = placeOf(first.nextCursor ?? '') ?? undefined;
  expect(names(await inScope(me, (tx) => listContacts(tx, { limit: 2, cursor })))).toEqual(['One']);
  expect(names(await inScope(me, (tx) => listContacts(tx, { limit: 9, applicationId })))).toEqual(['Two']);
});

test.each([
  [{ name: '' }, 'Write their name.'],
  [{ name: 'Mira', mail: 'mira' }, 'The @ is missing. Write one email address, such as name@company.com.'],
  [{ name: 'Mira', phone: 'call me' }, 'Write the number with digits, for example +49 30 1234567.'],
  [
    { name: 'Mira', link: 'javascript:alert(1)' },
    'Paste the page’s address, for example example.com/jobs/42.',
  ],
  [{ name: 'Mira', role: 'one\ntwo' }, 'Write their role on one line.'],
])('refuses %o in words', (input, sentence) => {
  expect(newContactSchema.safeParse(input).error?.issues.map(({ message }) => message)).toEqual([sentence]);
});
