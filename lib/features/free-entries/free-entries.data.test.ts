import { describe, expect, test } from 'vitest';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { getFreeEntry, listFreeEntries } from '@/lib/features/free-entries/data';
import { addFreeEntry, changeFreeEntry, deleteFreeEntry } from '@/lib/features/free-entries/mutations';
import { newFreeEntrySchema } from '@/lib/features/free-entries/schema';
import { NotFound } from '@/lib/platform/errors';
import { placeOf } from '@/lib/platform/paging';
import { asAdmin } from '@/test/database';
import { allowed, byHand, person, refusalOf } from '@/test/rejected';

const add = async (me: Awaited<ReturnType<typeof person>>, body: string) =>
  allowed(await inScope(me, (tx) => addFreeEntry(tx, { body })));

describe('a free entry', () => {
  test('is about anything, sealed, and changed in place', async () => {
    const me = await person();
    const { id, version } = await add(me, 'A long walk by the river.');
    allowed(await inScope(me, (tx) => changeFreeEntry(tx, { id, version, body: 'A short one.' })));
    expect(await inScope(me, (tx) => getFreeEntry(tx, id))).toMatchObject({
      body: 'A short one.',
      version: 2,
    });
    const [row] = await asAdmin('SELECT body_sealed FROM free_entries WHERE id = $1', [id]);
    expect(row?.body_sealed.toString('latin1')).not.toContain('short one');
  });

  test('VERSION: a save that started from earlier words writes over nothing', async () => {
    const me = await person();
    const { id } = await add(me, 'One');
    allowed(await inScope(me, (tx) => changeFreeEntry(tx, { id, version: 1, body: 'Two' })));
    const stale = await inScope(me, (tx) => changeFreeEntry(tx, { id, version: 1, body: 'Three' }));
    expect(refusalOf(stale)).toMatchObject({ code: 'VERSION', current: { values: { body: 'Two' } } });
  });

  test.each([
    ['', false],
    ['  \n ', false],
    ['.', true],
    ['w'.repeat(20_000), true],
    ['w'.repeat(20_001), false],
  ])('has something in it, and room for 20,000 letters (%#)', (body, fits) =>
    expect(newFreeEntrySchema.safeParse({ body }).success).toBe(fits),
  );

  test('is refused below the page where it is empty', async () => {
    const me = await person();
    const { id } = await add(me, 'Something');
    const empty = byHand(
      me,
      `UPDATE free_entries SET body_sealed = substring(body_sealed FROM 1 FOR 33) WHERE id = '${id}'`,
    );
    await expect(empty).rejects.toThrow('free_entries_written');
  });

  test('is listed from the newest on, each once', async () => {
    const me = await person();
    for (const body of ['One', 'Two', 'Three']) await add(me, body);
    await asAdmin("UPDATE free_entries SET created_at = '2026-11-20T10:00:00Z' WHERE user_id = $1", [
      me.userId,
    ]);
    const first = await inScope(me, (tx) => listFreeEntries(tx, { limit: 2 }));
    const cursor = placeOf(first.nextCursor ?? '') ?? undefined;
    const rest = await inScope(me, (tx) => listFreeEntries(tx, { limit: 2, ...(cursor ? { cursor } : {}) }));
    expect([...first.items, ...rest.items].map(({ body }) => body)).toEqual(['Three', 'Two', 'One']);
    expect(rest.nextCursor).toBeNull();
  });

  test('is nobody else’s', async () => {
    const [me, other] = [await person(), await person()];
    const { id } = await add(other, 'Mine.');
    const reaches: ((tx: ClientTx) => Promise<unknown>)[] = [
      (tx) => getFreeEntry(tx, id),
      (tx) => changeFreeEntry(tx, { id, body: 'Not mine.' }),
      (tx) => deleteFreeEntry(tx, id),
      (tx) => getFreeEntry(tx, 'nothing'),
    ];
    for (const reach of reaches) await expect(inScope(me, reach)).rejects.toBeInstanceOf(NotFound);
    expect((await inScope(me, (tx) => listFreeEntries(tx, { limit: 5 }))).items).toEqual([]);
    expect((await inScope(other, (tx) => getFreeEntry(tx, id))).body).toBe('Mine.');
  });
});
