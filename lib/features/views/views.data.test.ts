import { describe, expect, it } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { applicationsQuerySchema, viewAddressSchema, withoutGone } from '@/lib/features/applications';
import { addTag, mergeTag, renameTag } from '@/lib/features/tags/mutations';
import { getView, listViews, viewsAtHand } from '@/lib/features/views/data';
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

  it('is at hand however many there are', async () => {
    const me = await person();
    for (let n = 0; n < 27; n += 1) await saved(me, `View ${n}`);
    const names = (await inScope(me, viewsAtHand)).map(({ name }) => name);
    expect(names).toHaveLength(27);
    expect(names.at(-1)).toBe('View 0');
  });

  it('goes along with a tag that is renamed or merged, and back with it', async () => {
    const me = await person();
    const named = async (name: string) => allowed(await inScope(me, (tx) => addTag(tx, { name }))).id;
    const [dream, top] = [await named('dream job'), await named('top')];
    const one = await saved(me, 'Dream jobs', 'tag=Dream%20Job%2Cremote&sort=role');
    const both = await saved(me, 'Both', 'q=a%26b&tag=dream+job%2Ctop');
    const other = await saved(me, 'Other', 'tag=remote&q=dream+job');
    const theirs = await saved(await person(), 'Dream jobs', 'tag=dream+job');
    const queries = async () =>
      Promise.all(
        [one, both, other].map(async ({ id }) => (await inScope(me, (tx) => getView(tx, id))).query),
      );
    allowed(await inScope(me, (tx) => renameTag(tx, { id: dream, name: 'wished for' })));
    const renamed = ['tag=wished+for%2Cremote&sort=role', 'q=a%26b&tag=wished+for%2Ctop', other.query];
    expect(await queries()).toEqual(renamed);
    const offer = await doneBy(me, (tx) => mergeTag(tx, { id: dream, into: top }));
    expect(await queries()).toEqual(['tag=top%2Cremote&sort=role', 'q=a%26b&tag=top', other.query]);
    allowed(await takeBack(me, offer));
    expect(await queries()).toEqual(renamed);
    expect(theirs.query).toBe('tag=dream+job');
  });

  it('whose query would be too long for a tag’s new name keeps the old one', async () => {
    const me = await person();
    const { id: tag } = allowed(await inScope(me, (tx) => addTag(tx, { name: 'a' })));
    const query = `tag=a&q=${'x'.repeat(990)}`;
    const { id } = await saved(me, 'Long', query);
    allowed(await inScope(me, (tx) => renameTag(tx, { id: tag, name: 'b'.repeat(30) })));
    expect((await inScope(me, (tx) => getView(tx, id))).query).toBe(query);
  });

  it('leaves out what is gone of it, on a page', async () => {
    const me = await person();
    allowed(await inScope(me, (tx) => addTag(tx, { name: 'Remote' })));
    const gone = { tag: 'remote,no longer', round: '0190a000-0000-7000-8000-0000000000ab', q: 'a' };
    const address = viewAddressSchema.parse(gone);
    expect(await inScope(me, (tx) => withoutGone(tx, address))).toEqual({
      ...address,
      tag: ['remote'],
      round: [],
    });
    // What a program asks for is not there, and says so.
    expect(applicationsQuerySchema.parse(gone)).toMatchObject({ tags: ['remote', 'no longer'] });
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
