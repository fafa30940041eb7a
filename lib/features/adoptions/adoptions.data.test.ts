import { describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { adoptionsBetween, getAdoption, listAdoptions } from '@/lib/features/adoptions/data';
import { adopt, changeAdoption, deleteAdoption } from '@/lib/features/adoptions/mutations';
import { undo } from '@/lib/features/undo/mutations';
import { NotFound } from '@/lib/platform/errors';
import { placeOf } from '@/lib/platform/paging';
import type { AdoptionAnswer } from '@/lib/rules/adoptions';
import { person } from '@/test/coaching';
import { asAdmin, shiftClock } from '@/test/database';
import { allowed, refusalOf } from '@/test/rejected';

type Owner = Awaited<ReturnType<typeof person>>;

const WORDS = 'Name the figure in the first minute';
const adopted = async (me: Owner, text = WORDS) =>
  allowed(await inScope(me, (tx) => adopt(tx, { text, from: 'pattern', kind: 'panel' })));
const said = async (me: Owner, id: string, state: AdoptionAnswer) =>
  allowed(await inScope(me, (tx) => changeAdoption(tx, { id, state })));

test('keeps a “next time I will”, its words sealed', async () => {
  const me = await person();
  const { id } = await adopted(me);
  expect(await inScope(me, (tx) => getAdoption(tx, id))).toMatchObject({
    text: WORDS,
    from: 'pattern',
    kind: 'panel',
    state: 'open',
    askedAt: null,
    settledAt: null,
    version: 1,
  });
  const [row] = await asAdmin('SELECT text_sealed FROM adoptions WHERE id = $1', [id]);
  expect(row?.text_sealed.toString('utf8')).not.toContain(WORDS);
});

test('lists them newest first, page by page, and those in one state', async () => {
  const me = await person();
  const ids: string[] = [];
  for (const [seconds, text] of ['One', 'Two', 'Three'].entries()) {
    await shiftClock(seconds);
    ids.push((await adopted(me, text)).id);
  }
  const first = await inScope(me, (tx) => listAdoptions(tx, { limit: 2 }));
  expect(first.items.map(({ text }) => text)).toEqual(['Three', 'Two']);
  const cursor = placeOf(first.nextCursor ?? '') ?? undefined;
  const rest = await inScope(me, (tx) => listAdoptions(tx, { limit: 2, cursor }));
  expect(rest.items.map(({ text }) => text)).toEqual(['One']);
  expect(rest.nextCursor).toBeNull();
  await said(me, String(ids[1]), 'tried');
  const tried = await inScope(me, (tx) => listAdoptions(tx, { limit: 10, state: 'tried' }));
  expect(tried.items.map(({ text }) => text)).toEqual(['Two']);
});

test('finds those that were adopted or settled in a time', async () => {
  const me = await person();
  await shiftClock(0);
  const { id, createdAt } = await adopted(me);
  const day = 86_400_000;
  const made = Date.parse(createdAt);
  const between = (from: number, until: number) =>
    inScope(me, (tx) => adoptionsBetween(tx, { from: new Date(made + from), until: new Date(made + until) }));
  expect(await between(0, 1), 'the moment itself').toHaveLength(1);
  expect(await between(-day, 0), 'before it').toHaveLength(0);
  expect(await between(day, 3 * day), 'afterwards').toHaveLength(0);
  await shiftClock(2 * 86_400);
  await said(me, id, 'tried');
  expect(await between(day, 3 * day), 'where it was settled').toHaveLength(1);
});

describe('what became of it', () => {
  test.each(['tried', 'not-tried', 'let-go'] as const)(
    'says %s, with its date, and can be taken back',
    async (state) => {
      const me = await person();
      const { id } = await adopted(me);
      const offer = await inScope(me, async (tx) => {
        await changeAdoption(tx, { id, state });
        return tx.offers.last;
      });
      const settled = await inScope(me, (tx) => getAdoption(tx, id));
      expect(settled).toMatchObject({ state, version: 1 });
      expect(settled.settledAt).not.toBeNull();
      await inScope(me, (tx) => undo(tx, String(offer?.id)));
      expect(await inScope(me, (tx) => getAdoption(tx, id))).toMatchObject({
        state: 'open',
        settledAt: null,
      });
    },
  );

  test('is open again where it is kept for the next time', async () => {
    const me = await person();
    const { id } = await adopted(me);
    await said(me, id, 'not-tried');
    expect(await said(me, id, 'open')).toMatchObject({ state: 'open', settledAt: null, askedAt: null });
  });

  test('keeps the first date where the same is said twice at once', async () => {
    const me = await person();
    const { id } = await adopted(me);
    const both = await Promise.all([said(me, id, 'tried'), said(me, id, 'tried')]);
    expect(both[0].settledAt).toBe(both[1].settledAt);
  });
});

test('refuses a change that started from older words, and says what is there', async () => {
  const me = await person();
  const { id } = await adopted(me);
  const change = (text: string) => inScope(me, (tx) => changeAdoption(tx, { id, version: 1, text }));
  expect(allowed(await change('Name two figures'))).toMatchObject({ text: 'Name two figures', version: 2 });
  expect(refusalOf(await change('Name none'))).toMatchObject({
    code: 'VERSION',
    current: { version: 2, values: { text: 'Name two figures' } },
  });
});

test('is not there for anybody else, and comes back after it was deleted', async () => {
  const [me, other] = [await person(), await person()];
  const { id } = await adopted(me);
  for (const reach of [
    () => inScope(other, (tx) => getAdoption(tx, id)),
    () => inScope(other, (tx) => changeAdoption(tx, { id, state: 'tried' })),
    () => inScope(other, (tx) => deleteAdoption(tx, id)),
  ])
    await expect(reach()).rejects.toThrow(NotFound);
  expect((await inScope(other, (tx) => listAdoptions(tx, { limit: 10 }))).items).toEqual([]);

  const offer = await inScope(me, async (tx) => {
    await deleteAdoption(tx, id);
    return tx.offers.last;
  });
  await expect(inScope(me, (tx) => getAdoption(tx, id))).rejects.toThrow(NotFound);
  await inScope(me, (tx) => undo(tx, String(offer?.id)));
  expect((await inScope(me, (tx) => getAdoption(tx, id))).text).toBe(WORDS);
});
