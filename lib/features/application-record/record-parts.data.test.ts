import { describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { recordParts } from '@/lib/features/application-record/data';
import { receiveFile } from '@/lib/features/documents';
import { addDocument, giveDocument } from '@/lib/features/documents/mutations';
import { addContact } from '@/lib/features/people/mutations';
import { addTask, tickTask } from '@/lib/features/tasks/mutations';
import { person } from '@/test/coaching';
import { allowed, applied } from '@/test/rejected';

type Owner = Awaited<ReturnType<typeof person>>;

const partsOf = (me: Owner, id: string) => inScope(me, (tx) => recordParts(tx, id));
const task = async (me: Owner, title: string, more: { dueOn?: string; applicationId?: string } = {}) =>
  allowed(await inScope(me, (tx) => addTask(tx, { title, ...more }))).id;
const contact = async (me: Owner, name: string, applicationIds: string[] = []) =>
  allowed(await inScope(me, (tx) => addContact(tx, { name, role: 'recruiter', applicationIds }))).id;

async function document(me: Owner, title: string, versions: number): Promise<string> {
  const { id } = allowed(await inScope(me, (tx) => addDocument(tx, { title, kind: 'cv' })));
  const bytes = Buffer.from('%PDF-1.7\n');
  for (let n = 0; n < versions; n += 1)
    await receiveFile(me, id, {
      name: 'cv.pdf',
      declared: bytes.length,
      body: new Blob([bytes]).stream(),
    });
  return id;
}

describe('what other nouns say about an application', () => {
  test('tasks: the open ones by their day, then what was done', async () => {
    const me = await person();
    const applicationId = await applied(me, 'applied');
    const thanked = await task(me, 'Thank them', { applicationId });
    await task(me, 'Ask for feedback', { applicationId });
    await task(me, 'Call back', { applicationId, dueOn: '2026-12-04' });
    await task(me, 'Send the samples', { applicationId, dueOn: '2026-12-01' });
    await task(me, 'Something else');
    await inScope(me, (tx) => tickTask(tx, { id: thanked, done: true }));
    const { tasks } = await partsOf(me, applicationId);
    expect(tasks.map(({ title, dueOn, done }) => [title, dueOn, done])).toEqual([
      ['Send the samples', '2026-12-01', false],
      ['Call back', '2026-12-04', false],
      ['Ask for feedback', null, false],
      ['Thank them', null, true],
    ]);
  });

  test('people: who has to do with it, and who else could', async () => {
    const me = await person();
    const [applicationId, other] = [await applied(me, 'applied'), await applied(me, 'applied')];
    const mira = await contact(me, 'Mira Lang', [applicationId, other]);
    const tom = await contact(me, 'Tom Berg', [other]);
    expect((await partsOf(me, applicationId)).people).toEqual({
      linked: [{ id: mira, name: 'Mira Lang', role: 'recruiter' }],
      others: [{ id: tom, name: 'Tom Berg', role: 'recruiter' }],
    });
  });

  test('documents: which version it got, and the newest versions that it did not', async () => {
    const me = await person();
    const [applicationId, other] = [await applied(me, 'applied'), await applied(me, 'applied')];
    const [cv, letter] = [await document(me, 'CV', 2), await document(me, 'Letter', 1)];
    await document(me, 'Nothing yet', 0);
    for (const [id, number] of [
      [cv, 1],
      [letter, 1],
    ] as const)
      allowed(
        await inScope(me, (tx) => giveDocument(tx, { id, applicationId, number, givenOn: '2026-11-20' })),
      );
    expect((await partsOf(me, applicationId)).documents).toEqual({
      given: expect.arrayContaining([
        { id: cv, title: 'CV', kind: 'cv', number: 1, givenOn: '2026-11-20' },
        { id: letter, title: 'Letter', kind: 'cv', number: 1, givenOn: '2026-11-20' },
      ]),
      others: [{ id: cv, title: 'CV', number: 2 }],
    });
    expect((await partsOf(me, other)).documents.others).toHaveLength(2);
  });

  test('nothing of anybody else', async () => {
    const [me, stranger] = [await person(), await person()];
    const applicationId = await applied(me, 'applied');
    await task(me, 'Call back', { applicationId });
    await contact(me, 'Mira Lang', [applicationId]);
    await document(me, 'CV', 1);
    expect(await partsOf(stranger, applicationId)).toMatchObject({
      tasks: [],
      people: { linked: [], others: [] },
      documents: { given: [], others: [] },
      interviews: [],
    });
  });
});
