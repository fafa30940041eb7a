import { describe, expect, it } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { getView, listViews } from '@/lib/features/views/data';
import { changeView, deleteView, saveView } from '@/lib/features/views/mutations';
import { newViewSchema } from '@/lib/features/views/schema';
import { NotFound } from '@/lib/platform/errors';
import { allowed, person, refusalOf } from '@/test/rejected';
import { doneBy, takeBack } from '@/test/undone';

const saved = async (me: Awaited<ReturnType<typeof person>>, name: string, query = '') =>
  allowed(await inScope(me, (tx) => saveView(tx, newViewSchema.parse({ name, query }))));

describe('a saved view', () => {
  it('is the address of a page by a name, without the place in it', async () => {
    const view = await saved(await person(), 'Offers', 'stage=offer&cursor=abc&sort=-moved');
    expect(view).toMatchObject({ name: 'Offers', href: '/pipeline/table?stage=offer&sort=-moved' });
  });

  it('of the calendar is of no day: it opens on the day on which it is opened', async () => {
    const input = { name: 'Panels', place: 'calendar', query: 'view=week&day=2026-12-01&tag=Climate' };
    const view = allowed(await inScope(await person(), (tx) => saveView(tx, newViewSchema.parse(input))));
    expect(view).toMatchObject({ href: '/pipeline/calendar?view=week&tag=Climate' });
  });

  it('has a name of its own, also where two are saved at once', async () => {
    const me = await person();
    const both = await Promise.allSettled([saved(me, 'Offers'), saved(me, 'Offers')]);
    const late = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(late.reason.issues).toMatchObject([
      { path: ['name'], message: 'You already have a view of that name.' },
    ]);
    expect((await inScope(me, (tx) => listViews(tx, { limit: 10 }))).items).toHaveLength(1);
    const other = await saved(me, 'Saved');
    await expect(inScope(me, (tx) => changeView(tx, { id: other.id, name: 'Offers' }))).rejects.toThrow(
      'You already have a view of that name.',
    );
  });

  it('is not written over by whoever did not see it (VERSION)', async () => {
    const me = await person();
    const { id } = await saved(me, 'Offers');
    const change = (name: string) => inScope(me, (tx) => changeView(tx, { id, name, version: 1 }));
    expect(allowed(await change('All offers'))).toMatchObject({ name: 'All offers', version: 2 });
    expect(refusalOf(await change('My offers'))).toMatchObject({ code: 'VERSION' });
  });

  it('is nobody else’s, and comes back after it was deleted', async () => {
    const [me, other] = [await person(), await person()];
    const { id, ...rest } = await saved(me, 'Offers');
    await expect(inScope(other, (tx) => deleteView(tx, id))).rejects.toThrow(NotFound);
    const offer = await doneBy(me, (tx) => deleteView(tx, id));
    await expect(inScope(me, (tx) => getView(tx, id))).rejects.toThrow(NotFound);
    allowed(await takeBack(me, offer));
    expect(await inScope(me, (tx) => getView(tx, id))).toEqual({ id, ...rest });
  });
});
