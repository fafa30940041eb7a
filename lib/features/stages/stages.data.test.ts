import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { mintClientScope } from '@/lib/access/mint';
import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { getApplication } from '@/lib/features/applications/data';
import {
  addApplication,
  changeApplication,
  moveApplication,
  moveOn,
} from '@/lib/features/applications/mutations';
import { listEvents } from '@/lib/features/history/data';
import { addEvent, changeEvent } from '@/lib/features/history/mutations';
import { listStages } from '@/lib/features/stages/data';
import { addRound, changeStage, deleteRound, moveStage } from '@/lib/features/stages/mutations';
import { NotFound } from '@/lib/platform/errors';
import type { Result } from '@/lib/platform/result';
import { STAGES } from '@/lib/rules/stages';
import { asAdmin } from '@/test/database';

async function person(): Promise<ClientScope> {
  const id = randomUUID();
  await asAdmin('INSERT INTO users (id, email) VALUES ($1, $2)', [id, `${id}@example.test`]);
  return mintClientScope(id);
}

const act = <T>(who: ClientScope, work: (tx: ClientTx) => Promise<T>) => inScope(who, work);
const allowed = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`refused with ${result.refusal.code}`);
  return result.value;
};
const all = (who: ClientScope) => act(who, async (tx) => listStages(tx, { limit: 100 }).items);
const named = async (who: ClientScope) => (await all(who)).map(({ name }) => name);
const round = async (who: ClientScope, name: string, stage: (typeof STAGES)[number] = 'later-interview') =>
  allowed(await act(who, (tx) => addRound(tx, { stage, name })));
const application = (who: ClientScope, more: object = {}) =>
  act(who, (tx) => addApplication(tx, { company: 'Kitewright', role: 'Engineer', ...more }));

describe('STAGE: what somebody calls their stages', () => {
  it('is what everybody calls them, until one is named, moved or hidden', async () => {
    const me = await person();
    expect((await all(me)).map(({ id }) => id)).toEqual(STAGES);
    allowed(await act(me, (tx) => changeStage(tx, { id: 'applied', name: 'Sent', place: 1, version: 0 })));
    allowed(await act(me, (tx) => changeStage(tx, { id: 'offer', hidden: true })));
    expect((await named(me)).slice(0, 3)).toEqual(['Sent', 'Saved', 'Phone screen']);
    expect((await all(me)).at(-1)).toMatchObject({ id: 'offer', hidden: true, named: false, place: 7 });
    // Its usual name is no name of one's own.
    expect(allowed(await act(me, (tx) => changeStage(tx, { id: 'applied', name: 'Applied' })))).toMatchObject(
      {
        ...{ name: 'Applied', named: false },
      },
    );
  });

  it('takes a round behind its stage, and each one place further on request', async () => {
    const me = await person();
    await round(me, 'System design');
    const { id } = await round(me, 'Pairing');
    expect((await named(me)).slice(3, 7)).toEqual([
      'First interview',
      'Later interview',
      'System design',
      'Pairing',
    ]);
    await act(me, (tx) => moveStage(tx, { id, by: 'earlier' }));
    expect((await named(me)).slice(4, 7)).toEqual(['Later interview', 'Pairing', 'System design']);
    for (let n = 0; n < 9; n++) await act(me, (tx) => moveStage(tx, { id, by: 'earlier' }));
    expect((await named(me))[0]).toBe('Pairing');
  });

  it('refuses one name for two, a change of an older version, and what is not theirs', async () => {
    const [me, other] = [await person(), await person()];
    const { id, version } = await round(me, 'Pairing');
    await expect(round(me, 'pairing')).rejects.toThrow(/already have a stage/);
    await expect(act(me, (tx) => changeStage(tx, { id: 'saved', name: 'Applied' }))).rejects.toThrow(
      /already/,
    );
    allowed(await act(me, (tx) => changeStage(tx, { id, name: 'Pair programming', version })));
    expect(await act(me, (tx) => changeStage(tx, { id, name: 'Together', version }))).toMatchObject({
      ok: false,
      refusal: { code: 'VERSION', current: { values: { name: 'Pair programming' } } },
    });
    await expect(act(other, (tx) => changeStage(tx, { id, name: 'Mine' }))).rejects.toThrow(NotFound);
    await expect(act(other, (tx) => deleteRound(tx, id))).rejects.toThrow(NotFound);
    await expect(application(other, { stage: 'later-interview', round: id })).rejects.toThrow(/your rounds/);
  });

  it('takes two at once one after the other', async () => {
    const me = await person();
    const names = ['a', 'b', 'c', 'd'];
    await Promise.all(names.map((name) => round(me, name)));
    expect((await named(me)).filter((name) => names.includes(name)).toSorted()).toEqual(names);
    const places = await asAdmin('SELECT position FROM stages WHERE user_id = $1 AND is_round', [me.userId]);
    expect(new Set(places.map(({ position }) => position)).size).toBe(4);
  });
});

describe('STAGE: an application in a round', () => {
  it('stands at the stage of the round, for rules and statistics', async () => {
    const me = await person();
    const [design, pairing] = [await round(me, 'System design'), await round(me, 'Pairing')];
    const { id } = await application(me, { appliedOn: '2024-01-10' });
    const move = (to: string | null) =>
      act(me, (tx) => moveApplication(tx, { id, stage: 'later-interview', round: to }));
    expect(await move(design.round)).toMatchObject({ stage: 'later-interview', round: design.id });
    expect(await move(pairing.round)).toMatchObject({ furthestStage: 'later-interview', round: pairing.id });
    // Left out it stays in its round; null is the stage itself.
    const change = (more: object) => act(me, (tx) => changeApplication(tx, { id, ...more }));
    expect(allowed(await change({ stage: 'later-interview' }))).toMatchObject({ round: pairing.id });
    expect(allowed(await change({ round: null }))).toMatchObject({ stage: 'later-interview', round: null });
    expect(allowed(await change({ stage: 'final-round' }))).toMatchObject({ round: null });
    expect((await act(me, (tx) => listEvents(tx, id))).map(({ stage, round: of }) => [stage, of])).toEqual([
      ['applied', null],
      ['later-interview', design.id],
      ['later-interview', pairing.id],
      ['later-interview', null],
      ['final-round', null],
    ]);
  });

  it('refuses a round of another stage, wherever one is said', async () => {
    const me = await person();
    const { id: call } = await round(me, 'Call', 'phone-screen');
    const { id } = await application(me);
    const wrong = { stage: 'offer', round: call } as const;
    await expect(application(me, wrong)).rejects.toThrow(/your rounds/);
    await expect(act(me, (tx) => moveOn(tx, { id, ...wrong }))).rejects.toThrow(/your rounds/);
    await expect(act(me, (tx) => changeApplication(tx, { id, round: call }))).rejects.toThrow(/your rounds/);
    await expect(act(me, (tx) => addEvent(tx, { applicationId: id, ...wrong }))).rejects.toThrow(
      /your rounds/,
    );
    // What an event says of its round goes with its stage.
    const screen = { applicationId: id, stage: 'phone-screen', round: call } as const;
    const event = allowed(await act(me, (tx) => addEvent(tx, screen)));
    expect(event).toMatchObject({ round: call });
    expect(allowed(await act(me, (tx) => changeEvent(tx, { id: event.id, stage: 'offer' })))).toMatchObject({
      ...{ stage: 'offer', round: null },
    });
  });

  it('is moved by whoever saw where it stands, and by nobody else', async () => {
    const me = await person();
    const [a, b] = [await round(me, 'a'), await round(me, 'b')];
    const { id } = await application(me, { stage: 'later-interview', round: a.id });
    const to = { id, stage: 'later-interview', round: b.id, from: 'later-interview' } as const;
    expect(await act(me, (tx) => moveOn(tx, { ...to, fromRound: null }))).toMatchObject({
      ...{ ok: false, refusal: { code: 'VERSION' } },
    });
    expect(await act(me, (tx) => moveOn(tx, { ...to, fromRound: a.id }))).toMatchObject({ ok: true });
  });

  it('keeps its history: a round that was come to is hidden and not deleted', async () => {
    const me = await person();
    const [used, unused] = [await round(me, 'Pairing'), await round(me, 'Lunch')];
    const { id } = await application(me, { stage: 'later-interview', round: used.id });
    await act(me, (tx) => moveApplication(tx, { id, stage: 'offer' }));
    await expect(act(me, (tx) => deleteRound(tx, used.id))).rejects.toThrow(/hide it instead/);
    allowed(await act(me, (tx) => deleteRound(tx, unused.id)));
    expect(await named(me)).not.toContain('Lunch');
    expect(await act(me, (tx) => getApplication(tx, id))).toMatchObject({ stage: 'offer', round: null });
  });

  it('leaves one to choose from, whichever was hidden or deleted before', async () => {
    const me = await person();
    const own = await round(me, 'Lunch');
    const hide = (id: string) => act(me, (tx) => changeStage(tx, { id, hidden: true }));
    for (const stage of STAGES) allowed(await hide(stage));
    await expect(hide(own.id)).rejects.toThrow(/Keep at least one stage/);
    await expect(act(me, (tx) => deleteRound(tx, own.id))).rejects.toThrow(/Keep at least one stage/);
    allowed(await act(me, (tx) => changeStage(tx, { id: 'applied', hidden: false })));
    allowed(await hide(own.id));
    allowed(await act(me, (tx) => deleteRound(tx, own.id)));
    expect((await all(me)).filter(({ hidden }) => !hidden)).toMatchObject([{ id: 'applied' }]);
  });
});
