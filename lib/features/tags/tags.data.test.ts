import { describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { getApplication } from '@/lib/features/applications/data';
import { tagApplication } from '@/lib/features/applications/mutations';
import { allTags, getTag, listTags } from '@/lib/features/tags/data';
import { addTag, deleteTag, mergeTag, mergeTagNamed, renameTag } from '@/lib/features/tags/mutations';
import { NotFound } from '@/lib/platform/errors';
import { allowed, applied, person } from '@/test/rejected';
import { doneBy, takeBack } from '@/test/undone';

type Me = Awaited<ReturnType<typeof person>>;

const tagged = async (me: Me, ...tags: string[]) => {
  const id = await applied(me);
  await inScope(me, (tx) => tagApplication(tx, { id, tags }));
  return id;
};
const tagsOf = async (me: Me, id: string) => (await inScope(me, (tx) => getApplication(tx, id))).tags;
const named = async (me: Me, name: string) => allowed(await inScope(me, (tx) => addTag(tx, { name })));

describe('tags', () => {
  test('are made once, whatever the spelling, and counted', async () => {
    const me = await person();
    await tagged(me, 'Remote', 'hot');
    await tagged(me, 'remote');
    expect(await named(me, '#REMOTE')).toMatchObject({ name: 'Remote', applications: 2 });
    const all = await inScope(me, allTags);
    expect(all.map(({ name, applications }) => [name, applications])).toEqual([
      ['hot', 1],
      ['Remote', 2],
    ]);
    const { items, nextCursor } = await inScope(me, (tx) => listTags(tx, { limit: 1 }));
    expect([items.length, nextCursor === null]).toEqual([1, false]);
  });

  test('are renamed everywhere, raising the version of what has them', async () => {
    const me = await person();
    const id = await tagged(me, 'hot');
    const { version } = await inScope(me, (tx) => getApplication(tx, id));
    const tag = await named(me, 'hot');
    allowed(await inScope(me, (tx) => renameTag(tx, { id: tag.id, name: 'Hot', version: tag.version })));
    const after = await inScope(me, (tx) => getApplication(tx, id));
    expect(after.tags).toEqual(['Hot']);
    expect(after.version).toBeGreaterThan(version);
  });

  test('do not take the name of another', async () => {
    const me = await person();
    const [one] = [await named(me, 'one'), await named(me, 'two')];
    await expect(inScope(me, (tx) => renameTag(tx, { id: one.id, name: 'TWO' }))).rejects.toThrow(
      'You have a tag of this name already.',
    );
  });

  test('are merged by the name of the one that stays, in any spelling', async () => {
    const me = await person();
    const id = await tagged(me, 'from home', 'Remote');
    const { id: gone } = await named(me, 'from home');
    const into = (name: string) => inScope(me, (tx) => mergeTagNamed(tx, { id: gone, into: name }));
    await expect(into('nowhere')).rejects.toThrow(/no tag of this name/);
    await expect(into('FROM HOME')).rejects.toThrow(/another tag/);
    expect(allowed(await into('#remote'))).toMatchObject({ name: 'Remote', applications: 1 });
    expect(await tagsOf(me, id)).toEqual(['Remote']);
  });

  test('are merged, and taken apart again', async () => {
    const me = await person();
    const [both, first, second] = [
      await tagged(me, 'one', 'two'),
      await tagged(me, 'one'),
      await tagged(me, 'two'),
    ];
    const [one, two] = [await named(me, 'one'), await named(me, 'two')];
    const offer = await doneBy(me, (tx) => mergeTag(tx, { id: one.id, into: two.id }));
    for (const id of [both, first, second]) expect(await tagsOf(me, id)).toEqual(['two']);
    await expect(inScope(me, (tx) => getTag(tx, one.id))).rejects.toThrow(NotFound);
    allowed(await takeBack(me, offer));
    expect([await tagsOf(me, both), await tagsOf(me, first), await tagsOf(me, second)]).toEqual([
      ['one', 'two'],
      ['one'],
      ['two'],
    ]);
  });

  test('are not merged into themselves', async () => {
    const me = await person();
    const { id } = await named(me, 'one');
    await expect(inScope(me, (tx) => mergeTag(tx, { id, into: id }))).rejects.toThrow(
      'Choose another tag to merge into.',
    );
  });

  test('leave their applications when they are deleted, and come back', async () => {
    const me = await person();
    const id = await tagged(me, 'one', 'two');
    const one = await named(me, 'one');
    const offer = await doneBy(me, (tx) => deleteTag(tx, one.id));
    expect(await tagsOf(me, id)).toEqual(['two']);
    allowed(await takeBack(me, offer));
    expect(await tagsOf(me, id)).toEqual(['one', 'two']);
  });

  test('of somebody else do not exist', async () => {
    const [me, other] = [await person(), await person()];
    const [mine, theirs] = [await named(me, 'mine'), await named(other, 'theirs')];
    await expect(inScope(me, (tx) => renameTag(tx, { id: theirs.id, name: 'x' }))).rejects.toThrow(NotFound);
    await expect(inScope(me, (tx) => mergeTag(tx, { id: mine.id, into: theirs.id }))).rejects.toThrow(
      NotFound,
    );
    await expect(inScope(me, (tx) => mergeTag(tx, { id: theirs.id, into: mine.id }))).rejects.toThrow(
      NotFound,
    );
    await expect(inScope(me, (tx) => deleteTag(tx, theirs.id))).rejects.toThrow(NotFound);
    expect(await inScope(other, (tx) => getTag(tx, theirs.id))).toMatchObject({ name: 'theirs' });
  });
});
