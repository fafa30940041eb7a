import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { mintClientScope } from '@/lib/access/mint';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import {
  addApplication,
  changeApplication,
  changeTogether,
  endApplication,
  moveApplication,
  moveOn,
} from '@/lib/features/applications/mutations';
import type { BulkChange } from '@/lib/features/applications/schema';
import { NotFound } from '@/lib/platform/errors';
import { TAGS_EACH } from '@/lib/rules/tags';
import { asAdmin } from '@/test/database';
import { allowed, refusalOf, rejected } from '@/test/rejected';
import { doneBy, takeBack } from '@/test/undone';

async function person(): Promise<ClientScope> {
  const id = randomUUID();
  await asAdmin('INSERT INTO users (id, email) VALUES ($1, $2)', [id, `${id}@example.test`]);
  return mintClientScope(id);
}

const add = async (who: ClientScope, fields: Partial<Parameters<typeof addApplication>[1]> = {}) =>
  (await inScope(who, (tx) => addApplication(tx, { company: 'Northwind', role: 'Engineer', ...fields }))).id;
const together = (who: ClientScope, ids: string[], change: BulkChange) =>
  inScope(who, async (tx) => allowed(await changeTogether(tx, { ids, change })));
const rows = (ids: string[]) =>
  asAdmin(
    'SELECT id, stage, ending, archived_at IS NOT NULL AS archived FROM applications WHERE id = ANY ($1) ORDER BY id',
    [ids],
  );

describe('several applications at once', () => {
  it('get a tag, but for one that has no room for another, which is named', async () => {
    const me = await person();
    const [full, free] = [await add(me), await add(me, { role: 'Baker' })];
    const tags = Array.from({ length: TAGS_EACH }, (_, n) => `tag ${n}`);
    await together(me, [full], { tags: { add: tags } });
    expect(await together(me, [full, free], { tags: { add: ['remote'] } })).toEqual({
      changed: 1,
      skipped: [{ id: full, because: 'tags' }],
    });
    // One that it has already takes no room.
    expect(await together(me, [full, free], { tags: { add: ['TAG 3'] } })).toEqual({
      changed: 2,
      skipped: [],
    });
    const [row] = await asAdmin(
      'SELECT count(*)::int AS count FROM application_tags WHERE application_id = $1',
      [full],
    );
    expect(row?.count).toBe(TAGS_EACH);
  });

  it('are moved, and each keeps its history', async () => {
    const me = await person();
    const ids = [await add(me), await add(me, { stage: 'saved', role: 'Baker' })];
    expect(await together(me, ids, { stage: 'phone-screen' })).toEqual({ changed: 2, skipped: [] });
    expect((await rows(ids)).map(({ stage }) => stage)).toEqual(['phone-screen', 'phone-screen']);
    const events = await asAdmin('SELECT 1 FROM stage_events WHERE application_id = ANY ($1)', [ids]);
    expect(events).toHaveLength(4);
  });

  it('leave out what a rule keeps as it is, and say why', async () => {
    const me = await person();
    const [open, saved] = [await add(me), await add(me, { stage: 'saved', role: 'Baker' })];
    const theirs = await add(await person());
    expect(await together(me, [open, saved, theirs], { archived: true })).toEqual({
      changed: 1,
      skipped: expect.arrayContaining([
        { id: open, because: 'in-flight' },
        { id: theirs, because: 'missing' },
      ]),
    });
    expect((await rows([theirs]))[0]?.archived).toBe(false);
  });

  it('do not move where one was rejected', async () => {
    const me = await person();
    const { applicationId } = await rejected(me, 'applied');
    const open = await add(me, { role: 'Baker' });
    expect(await together(me, [applicationId, open], { stage: 'offer' })).toEqual({
      changed: 1,
      skipped: [{ id: applicationId, because: 'rejected' }],
    });
  });

  it('keep an ending that was said already, maybe on another device', async () => {
    const me = await person();
    const [accepted, open] = [await add(me), await add(me, { role: 'Baker' })];
    await inScope(me, (tx) => endApplication(tx, { id: accepted, ending: 'accepted' }));
    expect(await together(me, [accepted, open], { ending: 'ghosted' })).toEqual({
      changed: 1,
      skipped: [{ id: accepted, because: 'ended' }],
    });
    expect(await together(me, [open], { ending: 'ghosted' })).toEqual({ changed: 1, skipped: [] });
  });

  it('are not there for anybody else', async () => {
    const ids = [await add(await person())];
    const other = await person();
    await expect(together(other, ids, { delete: true })).rejects.toThrow(NotFound);
    expect(await rows(ids)).toHaveLength(1);
  });

  it('come back exactly as they were', async () => {
    const me = await person();
    const ids = [await add(me), await add(me, { role: 'Baker' })].sort();
    await inScope(me, (tx) => endApplication(tx, { id: ids[0] ?? '', ending: 'withdrawn' }));
    const before = await rows(ids);
    const offer = await doneBy(me, (tx) => changeTogether(tx, { ids, change: { delete: true } }));
    expect(await rows(ids)).toEqual([]);
    allowed(await takeBack(me, offer));
    expect(await rows(ids)).toEqual(before);
  });

  it('stay where one of them was moved again since: nothing is written over (UNDO-2)', async () => {
    const me = await person();
    const ids = [await add(me), await add(me, { role: 'Baker' })].sort();
    const offer = await doneBy(me, (tx) => changeTogether(tx, { ids, change: { stage: 'phone-screen' } }));
    await inScope(me, (tx) => moveApplication(tx, { id: ids[1] ?? '', stage: 'offer' }));
    expect(refusalOf(await takeBack(me, offer))).toMatchObject({ code: 'UNDO-2' });
    expect((await rows(ids)).map(({ stage }) => stage)).toEqual(['phone-screen', 'offer']);
  });

  it('come into sight again once they are in flight', async () => {
    const me = await person();
    const id = await add(me, { stage: 'saved' });
    await together(me, [id], { archived: true });
    expect((await rows([id]))[0]?.archived).toBe(true);
    await inScope(me, (tx) => moveApplication(tx, { id, stage: 'applied' }));
    expect((await rows([id]))[0]?.archived).toBe(false);
  });

  it('that two tabs change at once are changed one after the other', async () => {
    const me = await person();
    const ids = [await add(me), await add(me, { role: 'Baker' })];
    await Promise.all([
      together(me, ids, { stage: 'offer' }),
      together(me, [...ids].reverse(), { stage: 'final-round' }),
    ]);
    const stages = (await rows(ids)).map(({ stage }) => stage);
    expect(new Set(stages).size).toBe(1);
  });
});

describe('a move that started where it does not stand any more (VERSION)', () => {
  it('is refused, with where it stands now, and changes nothing', async () => {
    const me = await person();
    const id = await add(me);
    const move = { id, stage: 'offer', from: 'applied', version: 1 } as const;
    await inScope(me, (tx) => moveApplication(tx, { id, stage: 'phone-screen' }));
    const second = await inScope(me, (tx) => moveOn(tx, move));
    expect(refusalOf(second)).toMatchObject({
      code: 'VERSION',
      current: { values: { stage: 'phone-screen' } },
    });
    expect((await rows([id]))[0]?.stage).toBe('phone-screen');
  });

  it('of two browsers at once lets one through and tells the other', async () => {
    const me = await person();
    const id = await add(me);
    const both = await Promise.all(
      (['offer', 'final-round'] as const).map((stage) =>
        inScope(me, (tx) => moveOn(tx, { id, stage, from: 'applied', version: 1 })),
      ),
    );
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it('is no matter where only its note was written meanwhile, or both move it to the same stage', async () => {
    const me = await person();
    const id = await add(me);
    await inScope(me, (tx) => changeApplication(tx, { id, note: 'Call on Friday.' }));
    allowed(await inScope(me, (tx) => moveOn(tx, { id, stage: 'offer', from: 'applied', version: 1 })));
    allowed(await inScope(me, (tx) => moveOn(tx, { id, stage: 'offer', from: 'applied', version: 1 })));
  });

  it('is refused of a program that sends an old version', async () => {
    const me = await person();
    const id = await add(me);
    await inScope(me, (tx) => moveApplication(tx, { id, stage: 'phone-screen' }));
    const late = await inScope(me, (tx) => changeApplication(tx, { id, version: 1, stage: 'offer' }));
    expect(refusalOf(late)).toMatchObject({
      code: 'VERSION',
      current: { values: { stage: 'phone-screen' } },
    });
  });
});
