import type { Names } from './names';

// What proves that a noun is private: its samples for the access matrix, and its own data test.

export const access = ({
  one,
  model,
  Many,
  folder,
  table,
}: Names) => `import type { NounAccess } from '@/test/access/noun';

/** What the access matrix asks about ${folder}, and about whose. */
export const ${one}Access: NounAccess = {
  row: { path: '/${folder}', body: { title: 'The first', note: 'Only mine.' } },
  tables: { ${table}: { touch: 'version = 2' } },
  actions: {
    add${model}Action: { title: 'The second' },
    change${model}Action: ({ row }) => ({ ${one}Id: row, version: '1', title: 'Renamed' }),
    delete${model}Action: ({ row }) => ({ ${one}Id: row }),
  },
  operations: {
    add${model}: { body: { title: 'The second' } },
    list${Many}: {},
    get${model}: { id: ({ row }) => row },
    change${model}: { id: ({ row }) => row, body: { version: 1, title: 'Renamed' } },
    delete${model}: { id: ({ row }) => row },
  },
  routes: {
    '/${folder}': 'signedIn',
    '/${folder}/[id]': ({ row }) => \`/${folder}/\${row}\`,
  },
};
`;

export const dataTest = ({
  model,
  Many,
  folder,
  table,
  words,
}: Names) => `import { expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { get${model}, list${Many} } from '@/lib/features/${folder}/data';
import { add${model}, change${model}, delete${model} } from '@/lib/features/${folder}/mutations';
import { NotFound } from '@/lib/platform/errors';
import { placeOf } from '@/lib/platform/paging';
import { person } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { allowed } from '@/test/rejected';

type Owner = Awaited<ReturnType<typeof person>>;

const added = async (me: Owner, title: string, note?: string) =>
  allowed(await inScope(me, (tx) => add${model}(tx, { title, note })));

test('keeps ${words.aOne}, its note sealed', async () => {
  const me = await person();
  const { id } = await added(me, 'The first', 'Only mine.');
  expect(await inScope(me, (tx) => get${model}(tx, id))).toMatchObject({
    title: 'The first',
    note: 'Only mine.',
    version: 1,
  });
  const [row] = await asAdmin('SELECT note_sealed FROM ${table} WHERE id = $1', [id]);
  expect(row?.note_sealed.toString('utf8')).not.toContain('Only mine.');
});

test('lists ${words.many} newest first, page by page', async () => {
  const me = await person();
  for (const [seconds, title] of ['One', 'Two', 'Three'].entries()) {
    await shiftClock(seconds);
    await added(me, title);
  }
  const first = await inScope(me, (tx) => list${Many}(tx, { limit: 2 }));
  expect(first.items.map(({ title }) => title)).toEqual(['Three', 'Two']);
  const cursor = placeOf(first.nextCursor ?? '') ?? undefined;
  const rest = await inScope(me, (tx) => list${Many}(tx, { limit: 2, cursor }));
  expect(rest.items.map(({ title }) => title)).toEqual(['One']);
  expect(rest.nextCursor).toBeNull();
});

test('changes what is given, and refuses a change that starts from an older version', async () => {
  const me = await person();
  const { id } = await added(me, 'The first', 'Only mine.');
  const change = () => inScope(me, (tx) => change${model}(tx, { id, version: 1, title: 'Renamed' }));
  expect(allowed(await change())).toMatchObject({ title: 'Renamed', note: 'Only mine.', version: 2 });
  await expect(change()).rejects.toThrow('It was changed somewhere else in the meantime');
  expect(await inScope(me, (tx) => get${model}(tx, id))).toMatchObject({ version: 2 });
});

test('is not there for anybody else, and not after it was deleted', async () => {
  const [me, other] = [await person(), await person()];
  const { id } = await added(me, 'The first');
  for (const reach of [
    () => inScope(other, (tx) => get${model}(tx, id)),
    () => inScope(other, (tx) => change${model}(tx, { id, version: 1, title: 'Mine' })),
    () => inScope(other, (tx) => delete${model}(tx, id)),
  ])
    await expect(reach()).rejects.toThrow(NotFound);
  expect((await inScope(other, (tx) => list${Many}(tx, { limit: 10 }))).items).toEqual([]);

  const kept = await inScope(me, (tx) => get${model}(tx, id));
  expect(kept.title).toBe('The first');
  await inScope(me, (tx) => delete${model}(tx, id));
  await expect(inScope(me, (tx) => get${model}(tx, id))).rejects.toThrow(NotFound);
});
`;
