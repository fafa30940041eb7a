import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { mintClientScope } from '@/lib/access/mint';
import type { ClientScope } from '@/lib/access/scope';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import {
  board,
  countInFlight,
  getApplication,
  listApplications,
  stageHistory,
} from '@/lib/features/applications/data';
import {
  addApplication,
  changeApplication,
  deleteApplication,
  endApplication,
  moveApplication,
  recordRejectedStage,
  reopen,
  undoMove,
} from '@/lib/features/applications/mutations';
import { applicationsQuerySchema } from '@/lib/features/applications/query';
import { NotFound } from '@/lib/platform/errors';
import { localDate } from '@/lib/rules/time';
import { asAdmin, asRuntimeRole } from '@/test/database';

async function person(timeZone = 'Europe/London'): Promise<ClientScope> {
  const id = randomUUID();
  await asAdmin('INSERT INTO users (id, email, time_zone) VALUES ($1, $2, $3)', [
    id,
    `${id}@example.test`,
    timeZone,
  ]);
  return mintClientScope(id);
}

const add = (who: ClientScope, fields: Partial<Parameters<typeof addApplication>[1]> = {}) =>
  inScope(who, (tx) => addApplication(tx, { company: 'Northwind', role: 'Engineer', ...fields }));
const move = (who: ClientScope, id: string, stage: Parameters<typeof moveApplication>[1]['stage']) =>
  inScope(who, (tx) => moveApplication(tx, { id, stage }));
/** As if everything about it had been written down so many minutes earlier. */
const minutesPass = (id: string, minutes: number) =>
  asAdmin(`UPDATE stage_events SET at = at - make_interval(mins => $2) WHERE application_id = $1`, [
    id,
    minutes,
  ]);
const history = (who: ClientScope, id: string) => inScope(who, (tx) => stageHistory(tx, id));

describe('adding', () => {
  it('takes company and role for an application that was sent today', async () => {
    const me = await person('Pacific/Kiritimati');
    const made = await add(me);
    const [{ today } = { today: '' }] = await asAdmin(
      `SELECT (now() AT TIME ZONE 'Pacific/Kiritimati')::date::text AS today`,
    );
    expect(made).toMatchObject({
      stage: 'applied',
      furthestStage: 'applied',
      ending: null,
      appliedOn: today,
    });
    expect(await history(me, made.id)).toMatchObject([
      { stage: 'applied', ending: null, on: Temporal.PlainDate.from(today) },
    ]);
  });

  it('leaves the date of a saved role open until it is applied for', async () => {
    const me = await person();
    const saved = await add(me, { stage: 'saved' });
    expect(saved.appliedOn).toBeNull();
    expect((await move(me, saved.id, 'applied')).appliedOn).not.toBeNull();
  });

  it('keeps a date that the person gave', async () => {
    const me = await person();
    const saved = await add(me, { stage: 'saved', appliedOn: '2026-10-25' });
    expect((await move(me, saved.id, 'applied')).appliedOn).toBe('2026-10-25');
  });

  it('folds spellings of one company, under the spelling it was first given', async () => {
    const me = await person();
    const [first, second] = [
      await add(me, { company: 'Acme Ltd' }),
      await add(me, { company: ' ACME   ltd ' }),
    ];
    expect([first.company, second.company]).toEqual(['Acme Ltd', 'Acme Ltd']);
    const rows = await asAdmin('SELECT name FROM companies WHERE user_id = $1', [me.userId]);
    expect(rows).toEqual([{ name: 'Acme Ltd' }]);
  });

  it('makes one company when two tabs add it at once', async () => {
    const me = await person();
    await Promise.all([
      add(me, { company: 'Acme' }),
      add(me, { company: 'ACME' }),
      add(me, { company: 'acme' }),
    ]);
    expect(await asAdmin('SELECT 1 FROM companies WHERE user_id = $1', [me.userId])).toHaveLength(1);
  });
});

describe('moving (STAGE, PIPE-5)', () => {
  it('keeps the furthest stage after a move back', async () => {
    const me = await person();
    const { id } = await add(me);
    await move(me, id, 'final-round');
    await minutesPass(id, 11);
    expect(await move(me, id, 'phone-screen')).toMatchObject({
      stage: 'phone-screen',
      furthestStage: 'final-round',
    });
  });

  it('keeps the label of a later interview for as long as it is one', async () => {
    const me = await person();
    const { id } = await add(me);
    const label = (laterLabel?: 'technical' | null) =>
      inScope(me, (tx) => moveApplication(tx, { id, stage: 'later-interview', laterLabel }));
    expect((await label('technical')).laterLabel).toBe('technical');
    expect((await label(undefined)).laterLabel).toBe('technical');
    expect((await label(null)).laterLabel).toBeNull();
    await label('technical');
    expect((await move(me, id, 'final-round')).laterLabel).toBeNull();
  });

  it('takes a slip of the hand back: its stage was never reached', async () => {
    const me = await person();
    const { id } = await add(me);
    await move(me, id, 'phone-screen');
    const at = await inScope(me, async (tx) => {
      await moveApplication(tx, { id, stage: 'offer' });
      return tx.now.toString();
    });
    expect(await inScope(me, (tx) => undoMove(tx, { id, at }))).toMatchObject({
      stage: 'phone-screen',
      furthestStage: 'phone-screen',
    });
    await inScope(me, (tx) => recordRejectedStage(tx, { applicationId: id, furthestStage: 'phone-screen' }));
    expect(await inScope(me, (tx) => getApplication(tx, id))).toMatchObject({
      furthestStage: 'phone-screen',
    });
  });

  it('counts from the day on which somebody added it at a stage whose day they did not say', async () => {
    const me = await person();
    const added = await add(me, { stage: 'final-round' });
    const today = await inScope(me, async (tx) => localDate(tx.now, tx.viewer.zone).toString());
    expect(added.movedOn).toBe(today);
  });

  it('is on the day that is given: none before the last, and one to come where it is meant (DATES)', async () => {
    const me = await person();
    const { id } = await add(me, { appliedOn: '2024-01-10' });
    const on = (movedOn: string, confirmFuture?: boolean) =>
      inScope(me, (tx) => moveApplication(tx, { id, stage: 'phone-screen', movedOn, confirmFuture }));
    await expect(on('2024-01-09')).rejects.toThrow(/Its history goes up to .*10.*2024\. Give a later day/);
    await expect(on('2999-01-01')).rejects.toThrow('That day is still to come.');
    expect(await on('2024-01-10')).toMatchObject({ stage: 'phone-screen', movedOn: '2024-01-10' });
    const later = inScope(me, (tx) =>
      moveApplication(tx, { id, stage: 'offer', movedOn: '2999-01-01', confirmFuture: true }),
    );
    expect(await later).toMatchObject({ stage: 'offer', movedOn: '2999-01-01' });
  });

  it('records nothing where nothing changes', async () => {
    const me = await person();
    const { id } = await add(me);
    await move(me, id, 'applied');
    expect(await history(me, id)).toHaveLength(1);
  });

  it('keeps events and stage in step when moves meet', async () => {
    const me = await person();
    const { id } = await add(me);
    const stages = ['phone-screen', 'first-interview', 'later-interview', 'final-round', 'offer'] as const;
    for (let round = 0; round < 4; round++) {
      await Promise.all(stages.map((stage) => move(me, id, stage)));
      const [now, events] = await inScope(me, async (tx) => [
        await getApplication(tx, id),
        await stageHistory(tx, id),
      ]);
      expect(events.at(-1)).toMatchObject({ stage: now.stage });
      expect(events.at(-1)?.at.toString()).toBe(Temporal.Instant.from(now.stageChangedAt).toString());
      expect(new Set(events.map((event) => event.at.toString())).size).toBe(events.length);
      // What came after it went back past it within ten minutes, so it was not reached (DATES).
      expect(now.furthestStage).toBe(now.stage);
    }
  });

  it('leaves the past as it was: the runtime role can neither change nor remove an event', async () => {
    const me = await person();
    const { id } = await add(me);
    await expect(asRuntimeRole(`UPDATE stage_events SET stage = 'offer'`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(asRuntimeRole('DELETE FROM stage_events')).rejects.toThrow(/permission denied/);
    await expect(
      inScope(me, (tx) =>
        tx.db.stageEvent.updateMany({ where: { applicationId: id }, data: { stage: 'offer' } }),
      ),
    ).rejects.toThrow('permission denied for table stage_events');
    expect(await history(me, id)).toHaveLength(1);
  });
});

describe('ending (STAGE)', () => {
  it.each(['accepted', 'declined', 'withdrawn', 'ghosted'] as const)(
    'ends as %s from any stage, and opens again',
    async (ending) => {
      const me = await person();
      const { id } = await add(me, { stage: 'later-interview', laterLabel: 'panel' });
      expect(await inScope(me, (tx) => endApplication(tx, { id, ending }))).toMatchObject({
        ending,
        stage: 'later-interview',
        laterLabel: 'panel',
      });
      expect(await inScope(me, countInFlight)).toBe(0);
      expect(await inScope(me, (tx) => reopen(tx, { id }))).toMatchObject({
        ending: null,
        stage: 'later-interview',
        laterLabel: 'panel',
      });
      expect(await inScope(me, countInFlight)).toBe(1);
    },
  );

  it('makes an ended one live when it moves', async () => {
    const me = await person();
    const { id } = await add(me);
    await inScope(me, (tx) => endApplication(tx, { id, ending: 'ghosted' }));
    expect(await move(me, id, 'phone-screen')).toMatchObject({ ending: null, stage: 'phone-screen' });
  });

  it('counts a rejected one at the stage it reached, corrected slips left out', async () => {
    const me = await person();
    const { id } = await add(me, { stage: 'first-interview' });
    const say = (furthestStage: 'final-round' | 'first-interview') =>
      inScope(me, async (tx) => {
        await recordRejectedStage(tx, { applicationId: id, furthestStage });
        return getApplication(tx, id);
      });
    expect(await say('final-round')).toMatchObject({ ending: 'rejected', furthestStage: 'final-round' });
    expect(await say('first-interview')).toMatchObject({
      ending: 'rejected',
      furthestStage: 'first-interview',
    });
  });

  it('keeps a rejected one closed until its rejection is gone', async () => {
    const me = await person();
    const { id } = await add(me, { stage: 'first-interview' });
    await inScope(me, (tx) => recordRejectedStage(tx, { applicationId: id, furthestStage: 'final-round' }));
    const rejectionId = randomUUID();
    await asAdmin(
      `INSERT INTO rejections (user_id, id, application_id, received_at, time_zone, received_on, furthest_stage, tier,
         hold_until, hold_code, in_flight_before, logged_at, updated_at)
       VALUES ($1, $2, $3, now() - interval '9 days', 'UTC', (now() - interval '9 days')::date, 'final-round', 3,
         now() - interval '6 days', 'HOLD-2', 1, now() - interval '9 days', now())`,
      [me.userId, rejectionId, id],
    );
    await expect(move(me, id, 'offer')).rejects.toThrow(/Undo the rejection first/);
    await expect(inScope(me, (tx) => endApplication(tx, { id, ending: 'ghosted' }))).rejects.toThrow(
      /Undo the rejection first/,
    );
    await expect(inScope(me, (tx) => reopen(tx, { id }))).rejects.toThrow(/Undo the rejection first/);
    await expect(inScope(me, (tx) => changeApplication(tx, { id, ending: null }))).rejects.toThrow(
      /Undo the rejection first/,
    );
    await asAdmin('DELETE FROM rejections WHERE id = $1', [rejectionId]);
    expect(await inScope(me, (tx) => reopen(tx, { id }))).toMatchObject({
      ending: null,
      stage: 'first-interview',
      furthestStage: 'first-interview',
    });
  });
});

describe('changing', () => {
  it('changes what is given, empties what is null and leaves the rest', async () => {
    const me = await person();
    const { id } = await add(me, { url: 'https://example.test/1', source: 'A friend' });
    const change = (fields: object) => inScope(me, (tx) => changeApplication(tx, { id, ...fields }));
    expect(await change({ role: 'Lead', note: 'Ask for Ines.' })).toMatchObject({
      ok: true,
      value: { role: 'Lead', note: 'Ask for Ines.', url: 'https://example.test/1', source: 'A friend' },
    });
    expect(await change({ url: null, note: null, appliedOn: null })).toMatchObject({
      ok: true,
      value: { role: 'Lead', note: null, url: null, appliedOn: null },
    });
  });

  it('keeps a note sealed in the database', async () => {
    const me = await person();
    const { id } = await add(me);
    await inScope(me, (tx) => changeApplication(tx, { id, note: 'They pay below the range.' }));
    const [row] = await asAdmin('SELECT note_sealed FROM applications WHERE id = $1', [id]);
    expect(Buffer.from(row?.note_sealed).includes('below the range')).toBe(false);
  });

  it('records a move and an ending that are given together', async () => {
    const me = await person();
    const { id } = await add(me);
    await inScope(me, (tx) => changeApplication(tx, { id, stage: 'offer', ending: 'accepted' }));
    expect(await history(me, id)).toMatchObject([
      { stage: 'applied' },
      { stage: 'offer', ending: null },
      { stage: 'offer', ending: 'accepted' },
    ]);
  });

  it('respells a company, and moves the application where the name is another one', async () => {
    const me = await person();
    const { id } = await add(me, { company: 'acme' });
    const rename = (company: string) => inScope(me, (tx) => changeApplication(tx, { id, company }));
    expect(await rename('Acme')).toMatchObject({ ok: true, value: { company: 'Acme' } });
    expect(await rename('Acme Labs')).toMatchObject({ ok: true, value: { company: 'Acme Labs' } });
    expect(await asAdmin('SELECT 1 FROM companies WHERE user_id = $1', [me.userId])).toHaveLength(2);
  });

  it('refuses to leave a company while a deleted hold runs there (HOLD-5)', async () => {
    const me = await person();
    const { id } = await add(me, { company: 'Acme' });
    await asAdmin(
      `INSERT INTO floors (user_id, id, company_id, kind, until)
       SELECT user_id, gen_random_uuid(), company_id, 'hold', now() + interval '5 hours' FROM applications WHERE id = $1`,
      [id],
    );
    const rename = (company: string) => inScope(me, (tx) => changeApplication(tx, { id, company }));
    expect(await rename('Acme Labs')).toMatchObject({ ok: false, refusal: { code: 'HOLD-5' } });
    expect(await rename('ACME')).toMatchObject({ ok: true, value: { company: 'ACME' } });
  });
});

describe('another person’s id', () => {
  const verbs: [string, (tx: ClientTx, id: string) => Promise<unknown>][] = [
    ['getApplication', getApplication],
    ['stageHistory', stageHistory],
    ['moveApplication', (tx, id) => moveApplication(tx, { id, stage: 'offer' })],
    ['endApplication', (tx, id) => endApplication(tx, { id, ending: 'ghosted' })],
    ['reopen', (tx, id) => reopen(tx, { id })],
    [
      'recordRejectedStage',
      (tx, id) => recordRejectedStage(tx, { applicationId: id, furthestStage: 'offer' }),
    ],
    ['changeApplication', (tx, id) => changeApplication(tx, { id, role: 'Taken' })],
    ['deleteApplication', (tx, id) => deleteApplication(tx, { id })],
  ];

  it.each(verbs)('is not found by %s, like one that never was', async (_name, verb) => {
    const [me, other] = [await person(), await person()];
    const { id } = await add(me);
    for (const wrong of [id, randomUUID(), 'no-id']) {
      await expect(inScope(other, (tx) => verb(tx, wrong))).rejects.toThrow(NotFound);
    }
    expect(await inScope(me, (tx) => getApplication(tx, id))).toMatchObject({
      role: 'Engineer',
      stage: 'applied',
    });
  });

  it('is in no list, board or count', async () => {
    const [me, other] = [await person(), await person()];
    await add(me);
    expect(await inScope(other, (tx) => listApplications(tx, applicationsQuerySchema.parse({})))).toEqual({
      items: [],
      nextCursor: null,
    });
    expect((await inScope(other, (tx) => board(tx))).every((column) => column.total === 0)).toBe(true);
    expect(await inScope(other, countInFlight)).toBe(0);
  });
});

describe('deleting', () => {
  it('takes its history along', async () => {
    const me = await person();
    const { id } = await add(me);
    await inScope(me, (tx) => deleteApplication(tx, { id }));
    expect(await asAdmin('SELECT 1 FROM stage_events WHERE application_id = $1', [id])).toEqual([]);
  });
});
