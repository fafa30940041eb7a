import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { beenHere } from '@/lib/features/applications/data';
import {
  addApplication,
  applyFor,
  changeApplication,
  endApplication,
  moveOn,
} from '@/lib/features/applications/mutations';
import { logRejection } from '@/lib/features/rejections/mutations';
import { instantOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { addDays, addMonths, localDate } from '@/lib/rules/time';
import { asAdmin, shiftClock } from '@/test/database';
import { someone } from '@/test/queued';

afterEach(() => shiftClock(0));

const DAY = 24 * 3600;
const northwind = { company: 'Northwind', role: 'Engineer' };

const add = (me: ClientScope, over: Parameters<typeof applyFor>[1] | object = {}, seen = true) =>
  inScope(me, (tx) => applyFor(tx, { ...northwind, ...over }, { seen }));

/** Somebody whom Northwind turned down today, as an engineer. */
async function turnedDown(zone = 'UTC') {
  const me = await someone(zone);
  await inScope(me, async (tx) => {
    const { id } = await addApplication(tx, northwind);
    await logRejection(tx, { applicationId: id, furthestStage: 'final-round' });
  });
  return me;
}

/**
 * Moves the no to the last local day whose wait of so many calendar months is over today, and `laterBy` days on from
 * it. Several days share an end where a month is short (31 May and 30 May + 6 months are both 30 November), so the day
 * is found forwards, as the rule reckons it, and never by taking months off today.
 */
async function ago(me: ClientScope, months: number, laterBy = 0) {
  const [{ now, zone }] = (await asAdmin(
    'SELECT rebound.now() AS now, time_zone AS zone FROM rejections WHERE user_id = $1 LIMIT 1',
    [me.userId],
  )) as [{ now: Date; zone: string }];
  const today = localDate(instantOf(now), zone);
  let day = addMonths(today, -months);
  while (!isAfter(addMonths(addDays(day, 1), months), today)) day = addDays(day, 1);
  await asAdmin('UPDATE rejections SET received_on = $2 WHERE user_id = $1', [
    me.userId,
    addDays(day, laterBy).toString(),
  ]);
}

const isAfter = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(one, other) > 0;

const count = async (me: ClientScope) =>
  Number((await asAdmin('SELECT count(*) FROM applications WHERE user_id = $1', [me.userId]))[0]?.count);

const rowOf = async (id: string) =>
  (
    await asAdmin('SELECT return_ground, return_said_at, credential_sealed FROM applications WHERE id = $1', [
      id,
    ])
  )[0];

describe('BACK-GUARD: adding', () => {
  test('is refused for the same role inside the wait, and adds nothing', async () => {
    const me = await turnedDown();
    const answer = await add(me, { role: ' engineer (m/f/d)' });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'BACK-GUARD', until: expect.anything() } });
    expect(await count(me)).toBe(1);
  });

  test.each([
    ['over today', 0, true],
    ['over tomorrow', 1, false],
  ])('BACK-6: is open on the very day, not the day before (%s)', async (_title, laterBy, ok) => {
    const me = await turnedDown('Pacific/Kiritimati');
    await ago(me, 6, laterBy);
    expect((await add(me)).ok).toBe(ok);
  });

  test.each(['NORTHWIND', 'Northwind Ltd.', 'Northwind, Inc.', 'North\u200bwind', 'N\u043erthwind GmbH'])(
    'is refused in any spelling of the company: %s',
    async (company) => {
      const me = await turnedDown();
      expect(await add(me, { company })).toMatchObject({ ok: false, refusal: { code: 'BACK-GUARD' } });
      expect((await add(me, { company: `${company} Labs` })).ok).toBe(true);
    },
  );

  test.each([
    ['another role, however soon', { role: 'Designer' }],
    ['another company', { company: 'Litware' }],
    ['one that is only saved', { stage: 'saved' }],
  ])('is not refused for %s', async (_title, over) => {
    expect((await add(await turnedDown(), over)).ok).toBe(true);
  });

  test('takes a credential, kept sealed, or an override, and records which and when', async () => {
    const me = await turnedDown();
    const words = 'A doctorate in retrieval.';
    const one = await add(me, { ground: 'credential', credential: words });
    const two = await add(me, { ground: 'override' });
    if (!one.ok || !two.ok) throw new Error('refused');
    const [first, second] = [await rowOf(one.value.id), await rowOf(two.value.id)];
    expect(first).toMatchObject({ return_ground: 'credential', return_said_at: expect.any(Date) });
    expect(Buffer.from(first?.credential_sealed).toString('utf8')).not.toContain('retrieval');
    expect(second).toMatchObject({ return_ground: 'override', credential_sealed: null });
    expect(await inScope(me, (tx) => beenHere(tx, one.value.id))).toMatchObject({
      ground: 'credential',
      credential: words,
    });
  });

  test('records nothing where no ground was needed', async () => {
    const me = await someone();
    const added = await add(me, { ground: 'override' });
    if (!added.ok) throw new Error('refused');
    expect(await rowOf(added.value.id)).toEqual({
      return_ground: null,
      return_said_at: null,
      credential_sealed: null,
    });
  });

  test('BACK-OWN: waits for the employer’s own longer period', async () => {
    const me = await turnedDown();
    const [first] = await asAdmin('SELECT id FROM applications WHERE user_id = $1', [me.userId]);
    await inScope(me, (tx) => changeApplication(tx, { id: first?.id, waitMonths: 9 }));
    await ago(me, 9, 1);
    expect((await add(me)).ok).toBe(false);
    await ago(me, 9);
    expect((await add(me)).ok).toBe(true);
  });

  test.each([
    ['withdrawn', true],
    ['declined', true],
    ['accepted', true],
    ['ghosted', false],
  ] as const)('after an ending of %s it is open: %s', async (ending, ok) => {
    const me = await someone();
    await inScope(me, async (tx) => {
      const { id } = await addApplication(tx, northwind);
      await endApplication(tx, { id, ending });
    });
    expect((await add(me)).ok).toBe(ok);
  });

  test('does not hold against an application what ended after it went out', async () => {
    const me = await turnedDown();
    const before = new Date(Date.now() - 30 * DAY * 1000).toISOString().slice(0, 10);
    expect((await add(me, { appliedOn: before })).ok).toBe(true);
  });

  test('is not opened by a date of applying that is still ahead', async () => {
    const me = await turnedDown();
    const ahead = new Date(Date.now() + 400 * DAY * 1000).toISOString().slice(0, 10);
    expect((await add(me, { appliedOn: ahead })).ok).toBe(false);
  });

  test('knows nothing of what happened to somebody else', async () => {
    await turnedDown();
    expect((await add(await someone())).ok).toBe(true);
  });

  test('brings up a close no once before anything is added, and lets it be saved for then', async () => {
    const me = await turnedDown();
    for (const over of [{}, { stage: 'saved' }, { role: 'Designer' }]) {
      expect(await add(me, over, false)).toMatchObject({ ok: false, refusal: { code: 'BACK-GUARD' } });
    }
    expect((await add(me, { stage: 'saved' })).ok).toBe(true);
    await ago(me, 13);
    expect((await add(me, {}, false)).ok).toBe(true);
  });
});

describe('BACK-GUARD: taking a saved one further', () => {
  async function savedOne() {
    const me = await turnedDown();
    const saved = await add(me, { stage: 'saved' });
    if (!saved.ok) throw new Error('refused');
    return { me, id: saved.value.id };
  }

  test.each(['applied', 'phone-screen', 'offer'] as const)(
    'is refused without a ground: %s',
    async (stage) => {
      const { me, id } = await savedOne();
      expect(await inScope(me, (tx) => moveOn(tx, { id, stage }))).toMatchObject({
        ok: false,
        refusal: { code: 'BACK-GUARD' },
      });
      expect(await inScope(me, (tx) => changeApplication(tx, { id, stage }))).toMatchObject({ ok: false });
      expect((await asAdmin('SELECT stage FROM applications WHERE id = $1', [id]))[0]?.stage).toBe('saved');
    },
  );

  test('goes ahead with one, and asks no second time once it is under way', async () => {
    const { me, id } = await savedOne();
    expect((await inScope(me, (tx) => moveOn(tx, { id, stage: 'applied', ground: 'override' }))).ok).toBe(
      true,
    );
    expect(await rowOf(id)).toMatchObject({ return_ground: 'override' });
    expect((await inScope(me, (tx) => moveOn(tx, { id, stage: 'phone-screen' }))).ok).toBe(true);
    expect((await inScope(me, (tx) => changeApplication(tx, { id, stage: 'offer' }))).ok).toBe(true);
  });

  test('is fine again when its day has come', async () => {
    const { me, id } = await savedOne();
    await shiftClock(190 * DAY);
    expect((await inScope(me, (tx) => moveOn(tx, { id, stage: 'applied' }))).ok).toBe(true);
    expect(await rowOf(id)).toMatchObject({ return_ground: null });
  });

  test('asks about what the same change makes of it: its role, its company, its ending', async () => {
    const me = await turnedDown();
    const other = async (over: object) => {
      const saved = await add(me, { stage: 'saved', ...over });
      if (!saved.ok) throw new Error('refused');
      return saved.value.id;
    };
    for (const [over, change] of [
      [{ role: 'Designer' }, { role: 'Engineer' }],
      [{ company: 'Litware' }, { company: 'Northwind' }],
      [{}, { ending: 'withdrawn' as const }],
    ] as const) {
      const id = await other(over);
      const answer = await inScope(me, (tx) => changeApplication(tx, { id, stage: 'applied', ...change }));
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'BACK-GUARD' } });
    }
  });

  test('does not stand in the way of another ending, or of a no', async () => {
    const { me, id } = await savedOne();
    expect((await inScope(me, (tx) => changeApplication(tx, { id, ending: 'withdrawn' }))).ok).toBe(true);
    const second = await add(me, { stage: 'saved', role: 'Engineer' });
    if (!second.ok) throw new Error('refused');
    const no = await inScope(me, (tx) =>
      logRejection(tx, { applicationId: second.value.id, furthestStage: 'applied' }),
    );
    expect(no.ok).toBe(true);
  });

  test('answers another person as if it were not there', async () => {
    const { id } = await savedOne();
    const stranger = await someone();
    await expect(inScope(stranger, (tx) => moveOn(tx, { id, stage: 'applied' }))).rejects.toThrow(NotFound);
    await expect(inScope(stranger, (tx) => beenHere(tx, id))).rejects.toThrow(NotFound);
    await expect(inScope(stranger, (tx) => beenHere(tx, randomUUID()))).rejects.toThrow(NotFound);
  });
});

test('the database keeps a ground, its moment and its words together', async () => {
  const me = await turnedDown();
  for (const columns of [
    "return_ground = 'override'",
    'return_said_at = now()',
    "credential_sealed = '\\x02'",
  ]) {
    await expect(
      asAdmin(`UPDATE applications SET ${columns} WHERE user_id = $1`, [me.userId]),
    ).rejects.toThrow(/check constraint/);
  }
});
