import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { getApplication } from '@/lib/features/applications/data';
import { beenHere } from '@/lib/features/applications/data/returning';
import {
  addApplication,
  applyFor,
  changeApplication,
  endApplication,
  moveApplication,
  reopen,
  undoMove,
} from '@/lib/features/applications/mutations';
import { newApplicationSchema } from '@/lib/features/applications/schema';
import { listEvents } from '@/lib/features/history/data';
import { addEvent, changeEvent, takeEventBack } from '@/lib/features/history/mutations';
import { getRejection } from '@/lib/features/rejections/data';
import { NotFound } from '@/lib/platform/errors';
import { localDate } from '@/lib/rules/time';
import { asAdmin, shiftClock } from '@/test/database';
import { act, allowed, logged, person, refusalOf } from '@/test/rejected';

const about = { company: 'Kitewright', role: 'Engineer' };
const add = (me: ClientScope, more: object = {}) =>
  act(me, (tx) => addApplication(tx, { ...about, ...more }));
const one = (me: ClientScope, id: string) => act(me, (tx) => getApplication(tx, id));
const events = (me: ClientScope, id: string) => act(me, (tx) => listEvents(tx, id));
const counting = async (me: ClientScope, id: string) =>
  (await events(me, id))
    .filter(({ takenBack }) => !takenBack)
    .map(({ stage, ending, on }) => [ending ?? stage, on]);
/** Moves it, and answers when: with that the move is undone. */
const moved = (me: ClientScope, move: Parameters<typeof moveApplication>[1]) =>
  act(me, async (tx) => {
    await moveApplication(tx, move);
    return tx.now.toString();
  });
const nowOf = (me: ClientScope) => act(me, async (tx) => tx.now);
const minutesPass = (id: string, minutes: number) =>
  asAdmin('UPDATE stage_events SET at = at - make_interval(mins => $2) WHERE application_id = $1', [
    id,
    minutes,
  ]);

describe('DATES: a past that is entered now', () => {
  test('closes a company from the day on which it ended, and not from today', async () => {
    const me = await person();
    const past = { appliedOn: '2024-01-10', ending: 'ghosted', endedOn: '2024-02-20' };
    expect(await add(me, past)).toMatchObject({
      ...{ stage: 'applied', ending: 'ghosted', appliedOn: '2024-01-10' },
      ...{ endedOn: '2024-02-20', movedOn: '2024-02-20' },
    });
    // BACK-12: long enough ago, so nothing is asked.
    expect(await act(me, (tx) => applyFor(tx, { ...about }))).toMatchObject({ ok: true });
  });

  test('ended with the silence, where nobody says when', async () => {
    const me = await person();
    const { id } = await add(me, { appliedOn: '2024-01-10' });
    const ended = await act(me, (tx) => endApplication(tx, { id, ending: 'ghosted' }));
    expect(ended).toMatchObject({ ending: 'ghosted', endedOn: '2024-02-09' });
  });

  test('is given in one go, and days that contradict each other are named', async () => {
    const me = await person();
    const wrong = { appliedOn: '2024-03-01', ending: 'withdrawn', endedOn: '2024-02-20' };
    await expect(add(me, wrong)).rejects.toThrow(/before the day of applying/);
    await expect(add(me, { appliedOn: '2024-03-01', endedOn: '2024-04-01' })).rejects.toThrow(/how it ended/);
    const { id } = await add(me, { ...wrong, stage: 'phone-screen', endedOn: '2024-04-01' });
    expect(await counting(me, id)).toEqual([
      ['applied', '2024-03-01'],
      ['phone-screen', null],
      ['withdrawn', '2024-04-01'],
    ]);
  });

  test('asks about a day that is still to come', async () => {
    const me = await person();
    await expect(add(me, { appliedOn: '2099-01-10' })).rejects.toThrow(/still to come/);
    const { id } = await add(me);
    const later = { applicationId: id, stage: 'offer', on: '2099-01-10' } as const;
    await expect(act(me, (tx) => addEvent(tx, later))).rejects.toThrow(/confirmFuture/);
    expect(await act(me, (tx) => addEvent(tx, { ...later, confirmFuture: true }))).toMatchObject({
      ok: true,
    });
  });
});

describe('DATES: a whole history that is told as it is added', () => {
  const told = (me: ClientScope, said: object[], more: object = {}) =>
    act(me, (tx) => applyFor(tx, newApplicationSchema.parse({ ...about, events: said, ...more })));

  test('stands where the events say, with every day as it was said', async () => {
    const me = await person();
    const { id } = allowed(
      await told(me, [
        { stage: 'applied', on: '2024-01-10' },
        { stage: 'later-interview', laterLabel: 'panel', on: null },
        { ending: 'withdrawn', on: '2024-03-01' },
      ]),
    );
    expect(await one(me, id)).toMatchObject({
      ...{ stage: 'later-interview', laterLabel: 'panel', furthestStage: 'later-interview' },
      ...{ ending: 'withdrawn', appliedOn: '2024-01-10', endedOn: '2024-03-01' },
    });
    expect(await counting(me, id)).toEqual([
      ['applied', '2024-01-10'],
      ['later-interview', null],
      ['withdrawn', '2024-03-01'],
    ]);
  });

  test('is asked about as any other: a day to come, an end of nothing, two ways to say it', async () => {
    const me = await person();
    const future = [{ stage: 'applied', on: '2099-01-10' }];
    await expect(told(me, future)).rejects.toThrow(/still to come/);
    expect(await told(me, future, { confirmFuture: true })).toMatchObject({ ok: true });
    await expect(told(me, [{ ending: 'ghosted', on: null }])).rejects.toThrow(/Begin with a stage/);
    const both = { ...about, events: [{ stage: 'saved', on: null }], stage: 'applied' };
    expect(newApplicationSchema.safeParse(both).error?.message).toMatch(/Send events, or stage/);
  });

  test('BACK-GUARD: goes into no closed window unseen', async () => {
    const me = await person();
    const ended = localDate(await nowOf(me), 'UTC')
      .subtract({ months: 1 })
      .toString();
    const past = [
      { stage: 'applied', on: '2024-01-10' },
      { ending: 'ghosted', on: ended },
    ];
    expect(await told(me, past)).toMatchObject({ ok: true });
    const again = localDate(await nowOf(me), 'UTC').toString();
    expect(refusalOf(await told(me, [{ stage: 'applied', on: again }]))).toMatchObject({
      code: 'BACK-GUARD',
    });
    expect(await told(me, [{ stage: 'saved', on: again }])).toMatchObject({ ok: true });
    // Before that end nothing was closed.
    expect(await told(me, [{ stage: 'applied', on: '2024-01-12' }])).toMatchObject({ ok: true });
  });
});

describe('DATES: a slip within ten minutes was not reached', () => {
  const ways: [string, (tx: ClientTx, id: string, at: string) => Promise<unknown>][] = [
    ['Undo', (tx, id, at) => undoMove(tx, { id, at })],
    ['moving back', (tx, id) => moveApplication(tx, { id, stage: 'applied' })],
    ['PATCH', (tx, id) => changeApplication(tx, { id, stage: 'applied' })],
    ['moving to what was meant', (tx, id) => moveApplication(tx, { id, stage: 'phone-screen' })],
  ];

  test.each(ways)('by %s', async (way, back) => {
    const me = await person();
    const { id } = await add(me);
    const at = await moved(me, { id, stage: 'offer' });
    await minutesPass(id, 9);
    await act(me, (tx) => back(tx, id, at));
    const furthestStage = way === 'moving to what was meant' ? 'phone-screen' : 'applied';
    expect(await one(me, id)).toMatchObject({ stage: furthestStage, furthestStage, ending: null });
    // What was said stays in the history.
    expect((await events(me, id)).find(({ stage }) => stage === 'offer')).toMatchObject({ takenBack: true });
    // TIER-1, HOLD-1: and a rejection is that of an application without an interview.
    if (furthestStage === 'applied') expect((await logged(me, id)).tier).toBe(1);
  });

  test.each([
    [9, 'applied'],
    [11, 'offer'],
  ])('after %i minutes the furthest stage is %s', async (minutes, furthestStage) => {
    const me = await person();
    const { id } = await add(me);
    await act(me, (tx) => moveApplication(tx, { id, stage: 'offer' }));
    await minutesPass(id, minutes);
    await act(me, (tx) => moveApplication(tx, { id, stage: 'applied' }));
    expect(await one(me, id)).toMatchObject({ stage: 'applied', furthestStage });
  });

  test('takes an ending back as well, and leaves one that was given its day', async () => {
    const me = await person();
    const { id } = await add(me, { appliedOn: '2024-01-10' });
    await act(me, (tx) => endApplication(tx, { id, ending: 'withdrawn' }));
    await act(me, (tx) => reopen(tx, { id }));
    expect(await counting(me, id)).toEqual([['applied', '2024-01-10']]);
    await act(me, (tx) => endApplication(tx, { id, ending: 'ghosted', endedOn: '2024-03-01' }));
    // STAGE: they answer late.
    await act(me, (tx) => reopen(tx, { id }));
    expect((await counting(me, id)).slice(0, 2)).toEqual([
      ['applied', '2024-01-10'],
      ['ghosted', '2024-03-01'],
    ]);
    expect(await one(me, id)).toMatchObject({ ending: null, endedOn: null, stage: 'applied' });
  });
});

describe('PIPE-5: Undo of a move', () => {
  test('of one that took a slip back brings back what that led to, and nothing older', async () => {
    const me = await person();
    const { id } = await add(me, { stage: 'saved' });
    await act(me, (tx) => changeApplication(tx, { id, stage: 'applied', appliedOn: '2024-01-10' }));
    await moved(me, { id, stage: 'later-interview' });
    const back = await moved(me, { id, stage: 'applied' });
    await act(me, (tx) => undoMove(tx, { id, at: back }));
    expect(await one(me, id)).toMatchObject({ stage: 'later-interview', appliedOn: '2024-01-10' });
    const past = await moved(me, { id, stage: 'phone-screen' });
    expect((await counting(me, id)).map(([what]) => what)).toEqual(['saved', 'applied', 'phone-screen']);
    await act(me, (tx) => undoMove(tx, { id, at: past }));
    expect(await one(me, id)).toMatchObject({ stage: 'later-interview', appliedOn: '2024-01-10' });
  });

  test('opens no ending that was there before it, and says where something else happened since', async () => {
    const me = await person();
    const { id } = await add(me, { appliedOn: '2024-01-10' });
    await act(me, (tx) => endApplication(tx, { id, ending: 'ghosted', endedOn: '2024-03-01' }));
    const at = await moved(me, { id, stage: 'phone-screen' });
    await moved(me, { id, stage: 'offer' });
    await expect(act(me, (tx) => undoMove(tx, { id, at }))).rejects.toThrow(/Something else happened/);
    expect(await one(me, id)).toMatchObject({ stage: 'offer' });
    const again = await moved(me, { id, stage: 'phone-screen' });
    await act(me, (tx) => undoMove(tx, { id, at: again }));
    expect(await one(me, id)).toMatchObject({ stage: 'offer', ending: null });
  });

  test('of one from a closed one closes it again', async () => {
    const me = await person();
    const { id } = await add(me, { appliedOn: '2024-01-10' });
    await act(me, (tx) => endApplication(tx, { id, ending: 'withdrawn' }));
    const at = await moved(me, { id, stage: 'applied' });
    expect(await one(me, id)).toMatchObject({ ending: null });
    await act(me, (tx) => undoMove(tx, { id, at }));
    expect(await one(me, id)).toMatchObject({ stage: 'applied', ending: 'withdrawn' });
  });
});

describe('events of an application', () => {
  test('are told by their days, in whatever order they are written down', async () => {
    const me = await person();
    const { id } = await add(me, { appliedOn: '2024-01-10' });
    const said = async (on: string, stage: 'phone-screen' | 'first-interview') =>
      allowed(await act(me, (tx) => addEvent(tx, { applicationId: id, stage, on })));
    await said('2024-03-01', 'first-interview');
    const screen = await said('2024-02-01', 'phone-screen');
    expect(await one(me, id)).toMatchObject({ stage: 'first-interview', movedOn: '2024-03-01' });
    // Corrected: the screen came after it, and what was said before stays.
    const change = { id: screen.id, on: '2024-04-01', version: 1 };
    const moved = allowed(await act(me, (tx) => changeEvent(tx, change)));
    expect(moved).toMatchObject({ on: '2024-04-01', version: 2, earlier: [{ on: '2024-02-01' }] });
    expect(await one(me, id)).toMatchObject({ stage: 'phone-screen', furthestStage: 'first-interview' });
    // VERSION: a tab that still shows the first date.
    const stale = await act(me, (tx) => changeEvent(tx, { ...change, on: '2024-05-01' }));
    expect(refusalOf(stale)).toMatchObject({ code: 'VERSION', current: { values: { on: '2024-04-01' } } });
    await act(me, (tx) => takeEventBack(tx, { id: screen.id }));
    expect(await one(me, id)).toMatchObject({ stage: 'first-interview', movedOn: '2024-03-01' });
    await expect(act(me, (tx) => changeEvent(tx, change))).rejects.toThrow(NotFound);
  });

  test('keep the day of applying, on whichever way it is said', async () => {
    const me = await person();
    const { id } = await add(me, { appliedOn: '2024-01-10' });
    await act(me, (tx) => changeApplication(tx, { id, appliedOn: '2024-01-12' }));
    const [applied] = await events(me, id);
    expect(applied).toMatchObject({ on: '2024-01-12', earlier: [{ on: '2024-01-10' }] });
    await act(me, (tx) => changeEvent(tx, { id: applied?.id ?? '', on: '2024-01-15' }));
    expect(await one(me, id)).toMatchObject({ appliedOn: '2024-01-15', movedOn: '2024-01-15' });
  });

  test('correct the day of an ending, and no day alone opens or ends it', async () => {
    const me = await person();
    const { id } = await add(me, { appliedOn: '2024-01-10', ending: 'withdrawn', endedOn: '2024-02-20' });
    await act(me, (tx) => changeApplication(tx, { id, endedOn: '2024-02-01' }));
    expect(await one(me, id)).toMatchObject({ ending: 'withdrawn', endedOn: '2024-02-01' });
    await expect(act(me, (tx) => changeApplication(tx, { id, endedOn: '2024-01-01' }))).rejects.toThrow(
      /contradicts/,
    );
    await expect(act(me, (tx) => changeApplication(tx, { id, appliedOn: '2024-03-01' }))).rejects.toThrow(
      /contradicts/,
    );
  });

  test('leave at least one that says where it stood', async () => {
    const me = await person();
    const { id } = await add(me);
    const [first] = await events(me, id);
    await expect(act(me, (tx) => takeEventBack(tx, { id: first?.id ?? '' }))).rejects.toThrow(
      /Delete the application/,
    );
  });

  test('BACK-GUARD: are no way around a closed window', async () => {
    const me = await person();
    const appliedOn = Temporal.Now.plainDateISO('UTC').subtract({ months: 4 }).toString();
    await add(me, { ending: 'ghosted', appliedOn });
    const { id } = await add(me, { stage: 'saved' });
    const asked = await act(me, (tx) => addEvent(tx, { applicationId: id, stage: 'applied' }));
    expect(refusalOf(asked).code).toBe('BACK-GUARD');
    const applies = { applicationId: id, stage: 'applied', ground: 'credential' } as const;
    await expect(act(me, (tx) => addEvent(tx, applies))).rejects.toThrow(/what’s new since then/);
    const named = await act(me, (tx) => addEvent(tx, { ...applies, credential: 'A master’s degree' }));
    expect(named.ok).toBe(true);
    expect((await act(me, (tx) => beenHere(tx, id))).credential).toBe('A master’s degree');
  });

  test('are nobody else’s', async () => {
    const [me, other] = [await person(), await person()];
    const { id } = await add(me);
    const [event] = await events(me, id);
    for (const wrong of [id, randomUUID(), 'no-id']) {
      await expect(act(other, (tx) => listEvents(tx, wrong))).rejects.toThrow(NotFound);
      await expect(
        act(other, (tx) => addEvent(tx, { applicationId: wrong, stage: 'offer' })),
      ).rejects.toThrow(NotFound);
    }
    await expect(act(other, (tx) => changeEvent(tx, { id: event?.id ?? '', on: null }))).rejects.toThrow(
      NotFound,
    );
    await expect(act(other, (tx) => takeEventBack(tx, { id: event?.id ?? '' }))).rejects.toThrow(NotFound);
    await expect(
      act(me, (tx) => takeEventBack(tx, { id: event?.id ?? '', under: randomUUID() })),
    ).rejects.toThrow(NotFound);
  });

  test('corrected twice at once have one last word', async () => {
    const me = await person();
    const { id } = await add(me, { appliedOn: '2024-01-10' });
    const [first] = await events(me, id);
    const say = (on: string) => inScope(me, (tx) => changeEvent(tx, { id: first?.id ?? '', on }));
    await Promise.all(['2024-01-11', '2024-01-12', '2024-01-13'].map(say));
    const live = await asAdmin('SELECT 1 FROM stage_events WHERE application_id = $1 AND live', [id]);
    expect(live).toHaveLength(1);
    expect((await one(me, id)).appliedOn).toBe((await events(me, id))[0]?.on);
  });
});

describe('HOLD-5, DATES: the day of a rejection', () => {
  beforeEach(() => shiftClock(0));

  const logOne = async () => {
    const me = await person();
    const { id } = await add(me, { appliedOn: '2024-01-10' });
    const verdict = await logged(me, id, { furthestStage: 'first-interview' });
    await shiftClock(11 * 60);
    const event = (await events(me, id)).find(({ ending }) => ending === 'rejected');
    return { me, id, verdict, eventId: event?.id ?? '' };
  };

  test('is corrected at any time, and its hold stays as long as it is', async () => {
    const { me, id, verdict, eventId } = await logOne();
    const on = await act(me, async (tx) =>
      localDate(tx.now, tx.viewer.zone).subtract({ days: 5 }).toString(),
    );
    allowed(await act(me, (tx) => changeEvent(tx, { id: eventId, on })));
    expect(await one(me, id)).toMatchObject({ ending: 'rejected', endedOn: on });
    const after = await act(me, (tx) => getRejection(tx, verdict.id));
    expect(after.receivedOn.toString()).toBe(on);
    expect(after.holdUntil.equals(verdict.holdUntil)).toBe(true);
  });

  test('a later stage that is noticed afterwards makes it longer, and one that is taken back no shorter', async () => {
    const { me, id, verdict } = await logOne();
    const on = '2024-02-01';
    const late = allowed(
      await act(me, (tx) => addEvent(tx, { applicationId: id, stage: 'final-round', on })),
    );
    const longer = await act(me, (tx) => getRejection(tx, verdict.id));
    expect(longer).toMatchObject({ tier: 3, furthestStage: 'final-round' });
    expect(longer.holdUntil.epochMilliseconds).toBeGreaterThan(verdict.holdUntil.epochMilliseconds);
    await act(me, (tx) => takeEventBack(tx, { id: late.id }));
    const kept = await act(me, (tx) => getRejection(tx, verdict.id));
    expect(kept.holdUntil.equals(longer.holdUntil)).toBe(true);
    expect(await one(me, id)).toMatchObject({ ending: 'rejected' });
  });

  test('is no day that is still to come, and no other ending', async () => {
    const { me, eventId } = await logOne();
    await expect(
      act(me, (tx) => changeEvent(tx, { id: eventId, on: '2099-01-01', confirmFuture: true })),
    ).rejects.toThrow(/in the future/);
    await expect(act(me, (tx) => takeEventBack(tx, { id: eventId }))).rejects.toThrow(/Undo the rejection/);
  });
});

describe('DATES: the database keeps one day', () => {
  test('for an ending that somebody writes by hand, in the zone of the person', async () => {
    const me = await person('Pacific/Kiritimati');
    const { id } = await add(me);
    await asAdmin(
      "UPDATE applications SET ending = 'ghosted', stage_changed_at = '2024-01-10T20:00Z' WHERE id = $1",
      [id],
    );
    expect(await one(me, id)).toMatchObject({ endedOn: '2024-01-11' });
    await asAdmin('UPDATE applications SET ending = NULL WHERE id = $1', [id]);
    expect(await one(me, id)).toMatchObject({ endedOn: null });
  });

  test('for a rejection and the end of its application', async () => {
    const me = await person();
    const { id } = await add(me);
    await logged(me, id);
    await asAdmin("UPDATE rejections SET received_on = '2026-01-10' WHERE application_id = $1", [id]);
    expect(await one(me, id)).toMatchObject({ endedOn: '2026-01-10', movedOn: '2026-01-10' });
  });
});
