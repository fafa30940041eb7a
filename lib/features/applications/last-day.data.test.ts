import { describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import type { ClientTx } from '@/lib/access/transaction';
import {
  addApplication,
  changeApplication,
  changeTogether,
  endApplication,
  moveApplication,
} from '@/lib/features/applications/mutations';
import { listEvents } from '@/lib/features/history/data';
import { addEvent } from '@/lib/features/history/mutations';
import { localDate } from '@/lib/rules/time';
import { asAdmin } from '@/test/database';
import { act, allowed, person } from '@/test/rejected';

// DATES: what a person does now to an application counts, whatever days its history has.

const dayIn = (me: ClientScope, days: number) =>
  act(me, async (tx) => localDate(tx.now, tx.viewer.zone).add({ days }).toString());
const add = (me: ClientScope, more: object = {}) =>
  act(me, (tx) => addApplication(tx, { company: 'Kitewright', role: 'Engineer', ...more }));
const counting = async (me: ClientScope, id: string) =>
  (await act(me, (tx) => listEvents(tx, id)))
    .filter(({ takenBack }) => !takenBack)
    .map(({ stage, ending, on }) => [ending ?? stage, on]);

describe('an ending after a step that is dated ahead', () => {
  const ENDING = 'withdrawn' as const;
  const ways: [string, (tx: ClientTx, id: string) => Promise<unknown>][] = [
    ['on its page', (tx, id) => endApplication(tx, { id, ending: ENDING })],
    ['of a selection', (tx, id) => changeTogether(tx, { ids: [id], change: { ending: ENDING } })],
    ['by PATCH', (tx, id) => changeApplication(tx, { id, ending: ENDING })],
    ['in the history', (tx, id) => addEvent(tx, { applicationId: id, ending: ENDING })],
  ];

  test.each(ways)('ends it %s', async (_way, end) => {
    const me = await person();
    const { id } = await add(me);
    const ahead = await dayIn(me, 5);
    const move = { id, stage: 'first-interview', movedOn: ahead, confirmFuture: true } as const;
    await act(me, (tx) => moveApplication(tx, move));
    await act(me, (tx) => end(tx, id));
    expect((await counting(me, id)).at(-1)).toEqual([ENDING, ahead]);
    expect(await act(me, (tx) => changeApplication(tx, { id }))).toMatchObject({
      value: { ending: ENDING, endedOn: ahead, stage: 'first-interview' },
    });
  });

  test('ends it where a step without a day follows that one, and where both are said at once', async () => {
    const me = await person();
    const appliedOn = await dayIn(me, 5);
    const { id } = await add(me, { appliedOn, stage: 'phone-screen', confirmFuture: true });
    expect(await act(me, (tx) => endApplication(tx, { id, ending: 'accepted' }))).toMatchObject({
      ...{ ending: 'accepted', endedOn: appliedOn },
    });
    const said = { role: 'Baker', appliedOn, ending: 'withdrawn', confirmFuture: true };
    expect(await add(me, said)).toMatchObject({ ending: 'withdrawn', endedOn: appliedOn });
  });

  test('ends it for who has crossed the date line to the west', async () => {
    const me = await person();
    const lives = (zone: string) => setZone(me, zone);
    await lives('Pacific/Kiritimati');
    const { id } = await add(me);
    await act(me, (tx) => moveApplication(tx, { id, stage: 'offer' }));
    await asAdmin(`UPDATE stage_events SET at = at - interval '11 minutes' WHERE application_id = $1`, [id]);
    await lives('Pacific/Pago_Pago');
    expect(await act(me, (tx) => endApplication(tx, { id, ending: 'accepted' }))).toMatchObject({
      ending: 'accepted',
    });
  });
});

const setZone = (me: ClientScope, zone: string) =>
  asAdmin('UPDATE users SET time_zone = $2 WHERE id = $1', [me.userId, zone]);

describe('a page from before', () => {
  test.each([
    ['was closed', (tx: ClientTx, id: string) => endApplication(tx, { id, ending: 'accepted' })],
    ['was moved', (tx: ClientTx, id: string) => moveApplication(tx, { id, stage: 'offer' })],
  ])('ends nothing that %s since', async (_what, since) => {
    const me = await person();
    const { id } = await add(me);
    const before = { id, from: 'applied' } as const;
    const stood = await act(me, (tx) => since(tx, id));
    await expect(act(me, (tx) => endApplication(tx, { ...before, ending: 'ghosted' }))).rejects.toThrow(
      /Reload the page/,
    );
    expect(await act(me, (tx) => changeApplication(tx, { id }))).toMatchObject({
      value: { stage: stood.stage, ending: stood.ending },
    });
  });
});

describe('an ending that is said anew', () => {
  test('counts with an earlier day, and the one before is taken back', async () => {
    const me = await person();
    const { id } = await add(me, { appliedOn: '2026-01-10' });
    await act(me, (tx) => endApplication(tx, { id, ending: 'ghosted', endedOn: '2026-03-25' }));
    const other = { id, ending: 'withdrawn', endedOn: '2026-03-10' } as const;
    expect(allowed(await act(me, (tx) => changeApplication(tx, other)))).toMatchObject({
      ...{ ending: 'withdrawn', endedOn: '2026-03-10' },
    });
    expect(await counting(me, id)).toEqual([
      ['applied', '2026-01-10'],
      ['withdrawn', '2026-03-10'],
    ]);
  });

  test('keeps the one before, which was true until then, with a later day', async () => {
    const me = await person();
    const { id } = await add(me, { appliedOn: '2026-01-10' });
    await act(me, (tx) => endApplication(tx, { id, ending: 'ghosted', endedOn: '2026-03-25' }));
    await act(me, (tx) => endApplication(tx, { id, ending: 'withdrawn', endedOn: '2026-04-01' }));
    expect((await counting(me, id)).map(([what]) => what)).toEqual(['applied', 'ghosted', 'withdrawn']);
  });

  test('is not on a day before what happened last', async () => {
    const me = await person();
    const { id } = await add(me, { appliedOn: '2026-01-10' });
    await act(me, (tx) => endApplication(tx, { id, ending: 'ghosted', endedOn: '2026-03-25' }));
    const early = { id, ending: 'withdrawn', endedOn: '2026-01-09' } as const;
    await expect(act(me, (tx) => endApplication(tx, early))).rejects.toThrow(/goes up to 10 January 2026/);
  });

  test('gives way to a move on an earlier day: they had answered', async () => {
    const me = await person();
    const { id } = await add(me, { appliedOn: '2026-01-10' });
    await act(me, (tx) => endApplication(tx, { id, ending: 'ghosted', endedOn: '2026-03-25' }));
    const move = { id, stage: 'phone-screen', movedOn: '2026-03-20' } as const;
    expect(await act(me, (tx) => moveApplication(tx, move))).toMatchObject({
      ...{ stage: 'phone-screen', ending: null, movedOn: '2026-03-20' },
    });
  });
});

describe('a day of applying that was given while it was only saved', () => {
  test('counts from there where it was saved here afterwards', async () => {
    const me = await person();
    const { id } = await add(me, { stage: 'saved' });
    const yesterday = await dayIn(me, -1);
    const change = { id, stage: 'applied', appliedOn: yesterday } as const;
    expect(allowed(await act(me, (tx) => changeApplication(tx, change)))).toMatchObject({
      ...{ stage: 'applied', appliedOn: yesterday, movedOn: yesterday },
    });
  });

  test('stays when it comes back from a later stage to that one', async () => {
    const me = await person();
    const { id } = await add(me, { stage: 'saved', appliedOn: '2026-01-10' });
    await act(me, (tx) => moveApplication(tx, { id, stage: 'phone-screen' }));
    await asAdmin(`UPDATE stage_events SET at = at - interval '11 minutes' WHERE application_id = $1`, [id]);
    expect(await act(me, (tx) => moveApplication(tx, { id, stage: 'applied' }))).toMatchObject({
      ...{ stage: 'applied', appliedOn: '2026-01-10', movedOn: await dayIn(me, 0) },
    });
  });
});
