import { describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { deleteApplication } from '@/lib/features/applications/mutations';
import { doneTasks, getTask, listTasks, openTasks } from '@/lib/features/tasks/data';
import { addTask, changeTask, deleteTask, tickTask } from '@/lib/features/tasks/mutations';
import type { NewTask } from '@/lib/features/tasks/schema';
import { NotFound } from '@/lib/platform/errors';
import { placeOf } from '@/lib/platform/paging';
import { person } from '@/test/coaching';
import { allowed, applied, refusalOf } from '@/test/rejected';
import { doneBy, takeBack } from '@/test/undone';

type Owner = Awaited<ReturnType<typeof person>>;

const added = async (me: Owner, title: string, more: Partial<NewTask> = {}) =>
  allowed(await inScope(me, (tx) => addTask(tx, { title, ...more })));
const task = (me: Owner, id: string) => inScope(me, (tx) => getTask(tx, id));
const titles = ({ items }: { items: { title: string }[] }) => items.map(({ title }) => title);

describe('a task', () => {
  test('is about an application of the person’s own, or none', async () => {
    const [me, other] = [await person(), await person()];
    const applicationId = await applied(me, 'applied');
    const { id } = await added(me, 'Send the references', { dueOn: '2026-12-04', applicationId });
    expect(await task(me, id)).toMatchObject({
      dueOn: '2026-12-04',
      application: { id: applicationId },
      done: false,
      doneAt: null,
      version: 1,
    });
    await expect(added(other, 'Mine', { applicationId })).rejects.toThrow(NotFound);
    const { id: free } = await added(other, 'Rest');
    await expect(inScope(other, (tx) => changeTask(tx, { id: free, applicationId }))).rejects.toThrow(
      NotFound,
    );
    expect(await task(other, free)).toMatchObject({ application: null, dueOn: null });
  });

  test('UNDO-1: is ticked once however often, opened again, and a tick is no change of its words', async () => {
    const me = await person();
    const { id } = await added(me, 'Send the references');
    const tick = await doneBy(me, (tx) => tickTask(tx, { id, done: true }));
    const { doneAt } = await task(me, id);
    allowed(await inScope(me, (tx) => tickTask(tx, { id, done: true })));
    expect(await task(me, id)).toMatchObject({ done: true, doneAt, version: 1 });
    await takeBack(me, tick);
    expect(await task(me, id)).toMatchObject({ done: false, version: 1 });
    allowed(await inScope(me, (tx) => changeTask(tx, { id, done: true })));
    allowed(await inScope(me, (tx) => tickTask(tx, { id, done: false })));
    expect(await task(me, id)).toMatchObject({ done: false, doneAt: null });
  });

  test('goes with its application, and comes back with it or by itself', async () => {
    const me = await person();
    const applicationId = await applied(me, 'applied');
    const { id } = await added(me, 'Send the references', { applicationId });
    await takeBack(me, await doneBy(me, (tx) => deleteTask(tx, id)));
    const gone = await doneBy(me, (tx) => deleteApplication(tx, { id: applicationId }));
    await expect(task(me, id)).rejects.toThrow(NotFound);
    await takeBack(me, gone);
    expect(await task(me, id)).toMatchObject({ title: 'Send the references' });
  });

  test('VERSION: keeps what is left out of a change, clears what is null, and refuses a stale one', async () => {
    const me = await person();
    const { id } = await added(me, 'Send the references', { dueOn: '2026-12-04' });
    const change = (title: string) => inScope(me, (tx) => changeTask(tx, { id, version: 1, title }));
    expect(allowed(await change('Send two references'))).toMatchObject({ dueOn: '2026-12-04', version: 2 });
    expect(refusalOf(await change('From before'))).toMatchObject({
      code: 'VERSION',
      current: { version: 2, values: { title: 'Send two references' } },
    });
    expect(allowed(await inScope(me, (tx) => changeTask(tx, { id, dueOn: null })))).toMatchObject({
      title: 'Send two references',
      dueOn: null,
    });
  });

  test('is not there for anybody else', async () => {
    const [me, other] = [await person(), await person()];
    const { id } = await added(me, 'Mine');
    for (const reach of [
      () => task(other, id),
      () => inScope(other, (tx) => changeTask(tx, { id, title: 'Theirs' })),
      () => inScope(other, (tx) => tickTask(tx, { id, done: true })),
      () => inScope(other, (tx) => deleteTask(tx, id)),
    ])
      await expect(reach()).rejects.toThrow(NotFound);
    expect((await inScope(other, (tx) => listTasks(tx, { limit: 10 }))).items).toEqual([]);
  });
});

test('lists what is open by its day, without a day last, page by page; done ones by themselves', async () => {
  const me = await person();
  for (const [title, dueOn] of [
    ['someday', null],
    ['next year', '2027-01-04'],
    ['first', '2026-11-02'],
    ['also first', '2026-11-02'],
    ['any day', null],
  ] as const)
    await added(me, title, { dueOn });
  const { id } = await added(me, 'over', { dueOn: '2026-11-01' });
  await inScope(me, (tx) => tickTask(tx, { id, done: true }));

  const pageAfter = (after: string | null) =>
    inScope(me, (tx) => openTasks(tx, { limit: 2, cursor: placeOf(after ?? '') ?? undefined }));
  const pages = [await pageAfter(null)];
  for (let next = pages[0]?.nextCursor; next; next = pages.at(-1)?.nextCursor)
    pages.push(await pageAfter(next));
  const seen = pages.flatMap(titles);
  expect(seen).toEqual(['first', 'also first', 'next year', 'someday', 'any day']);
  expect((await inScope(me, (tx) => doneTasks(tx, 5))).map(({ title }) => title)).toEqual(['over']);
});

test('filters by state, application and day', async () => {
  const me = await person();
  const applicationId = await applied(me, 'applied');
  await added(me, 'about it', { applicationId, dueOn: '2026-12-04' });
  const { id } = await added(me, 'done', { dueOn: '2026-12-03' });
  await inScope(me, (tx) => tickTask(tx, { id, done: true }));
  const list = (filter: object) => inScope(me, (tx) => listTasks(tx, { limit: 9, ...filter }));
  expect(titles(await list({ state: 'open' }))).toEqual(['about it']);
  expect(titles(await list({ state: 'done' }))).toEqual(['done']);
  expect(titles(await list({ applicationId }))).toEqual(['about it']);
  expect(titles(await list({ dueBefore: '2026-12-04' }))).toEqual(['done']);
});
