import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { changeApplication, deleteApplication } from '@/lib/features/applications/mutations';
import { correctRejection, deleteRejection } from '@/lib/features/rejections/mutations';
import { asAdmin, shiftClock } from '@/test/database';
import { act, allowed, applied, byHand, logged, person, refusalOf } from '@/test/rejected';

// HOLD-5: a hold outlives its rejection at the company, whoever moves what afterwards.

const MINUTE = 60;
const HOUR = 60 * MINUTE;
beforeEach(() => shiftClock(0));

/** A finalist's rejection at `company`, an hour old. */
async function heldAt(me: ClientScope, company: string) {
  const held = await logged(me, await applied(me, 'final-round', company));
  await shiftClock(HOUR);
  return held;
}

const rename = (me: ClientScope, id: string, company: string) =>
  act(me, (tx) => changeApplication(tx, { id, company }));
const takenBack = (me: ClientScope, id: string) => act(me, (tx) => deleteRejection(tx, id));
const companyId = async (me: ClientScope, name: string) =>
  (await asAdmin('SELECT id FROM companies WHERE user_id = $1 AND name = $2', [me.userId, name]))[0]?.id;
const floorsOf = (me: ClientScope) =>
  asAdmin(
    `SELECT c.name AS company, f.until FROM floors f JOIN companies c USING (user_id)
     WHERE c.id = f.company_id AND f.user_id = $1 ORDER BY f.until DESC`,
    [me.userId],
  );

describe('by SQL of the runtime role', () => {
  test('the ten minutes of one that was logged again do not reach under what is left of the hold', async () => {
    const me = await person();
    const first = await heldAt(me, 'Acme');
    await takenBack(me, first.id);
    const again = await logged(me, first.applicationId, { furthestStage: 'phone-screen' });
    expect(again.holdUntil.equals(first.holdUntil)).toBe(true);
    await shiftClock(HOUR + 5 * MINUTE);
    const shorten = "UPDATE rejections SET hold_until = received_at + interval '26 hours' WHERE id = $1";
    await expect(byHand(me, shorten, [again.id])).rejects.toThrow('HOLD-5');
    await byHand(me, 'UPDATE rejections SET hold_until = hold_until + $2::interval WHERE id = $1', [
      again.id,
      '1 hour',
    ]);
    await byHand(me, 'UPDATE rejections SET hold_until = hold_until - $2::interval WHERE id = $1', [
      again.id,
      '1 hour',
    ]);
  });

  test('an application stays at its company while what is left of a hold runs there', async () => {
    const me = await person();
    const held = await heldAt(me, 'Acme');
    await applied(me, 'applied', 'Zzz');
    const move = async () =>
      byHand(me, 'UPDATE applications SET company_id = $2 WHERE id = $1', [
        held.applicationId,
        await companyId(me, 'Zzz'),
      ]);
    await expect(move(), 'the hold itself runs').rejects.toThrow('HOLD-5');
    await takenBack(me, held.id);
    await expect(move(), 'its rest runs').rejects.toThrow('HOLD-5');
    await shiftClock(48 * HOUR - 5);
    await expect(move(), 'five seconds to go').rejects.toThrow('HOLD-5');
    await shiftClock(48 * HOUR + 5);
    await move();
  });

  test('a rejection is not carried to a company where a longer hold runs', async () => {
    const me = await person();
    const held = await heldAt(me, 'Acme');
    await takenBack(me, held.id);
    const twin = await logged(me, await applied(me, 'applied', 'Acne'));
    const move = async (id: string) =>
      byHand(me, 'UPDATE applications SET company_id = $2 WHERE id = $1', [id, await companyId(me, 'Acme')]);
    await expect(move(twin.applicationId)).rejects.toThrow('HOLD-5');
    await move(await applied(me, 'applied', 'Acne'));
  });

  test('an id that is used twice leaves both holds behind', async () => {
    const me = await person();
    const id = randomUUID();
    const hurry = async (company: string, stage: string, hold: string) =>
      byHand(
        me,
        `INSERT INTO rejections (user_id, id, application_id, received_at, time_zone, received_on, furthest_stage,
           tier, hold_until, hold_code, in_flight_before, logged_at, updated_at)
         VALUES ($1, $2, $3, rebound.now() - interval '1 hour', 'Asia/Tokyo', rebound.now()::date, $4, 2,
           rebound.now() - interval '1 hour' + $5::interval, 'HOLD-1', 1, rebound.now() - interval '1 hour', rebound.now())`,
        [me.userId, id, await applied(me, 'applied', company), stage, hold],
      );
    const forget = () => byHand(me, 'DELETE FROM rejections WHERE id = $1', [id]);
    await hurry('Zzz', 'applied', '30 hours');
    await forget();
    await hurry('Acme', 'final-round', '50 hours');
    await forget();
    expect(await floorsOf(me)).toMatchObject([{ company: 'Acme' }, { company: 'Zzz' }]);
    await expect(hurry('Acme', 'applied', '30 hours')).rejects.toThrow('HOLD-5');
  });
});

describe('through the product', () => {
  test.each(['Acme Ltd.', 'ACME', 'Acme\u200b', 'Acm\u0435, Inc.'])(
    'logging it again at %s, which is the same company, shortens nothing',
    async (spelling) => {
      const me = await person();
      const first = await heldAt(me, 'Acme');
      await takenBack(me, first.id);
      const again = await logged(me, await applied(me, 'applied', spelling));
      expect(again.holdUntil.equals(first.holdUntil)).toBe(true);
      const elsewhere = await logged(me, await applied(me, 'applied', `${spelling} Labs`));
      expect(elsewhere.holdUntil.equals(first.holdUntil)).toBe(false);
    },
  );

  test('an application keeps its company while its hold runs, except in the ten minutes for slips', async () => {
    const me = await person();
    const held = await logged(me, await applied(me, 'final-round', 'Acmee'));
    await shiftClock(10 * MINUTE - 5);
    expect(await rename(me, held.applicationId, 'Acme')).toMatchObject({ ok: true });
    await shiftClock(10 * MINUTE + 5);
    const refusal = refusalOf(await rename(me, held.applicationId, 'Zzz'));
    expect(refusal.code).toBe('HOLD-5');
    expect(refusal.until?.equals(held.holdUntil)).toBe(true);
    expect(await rename(me, held.applicationId, 'ACME'), 'a spelling is no move').toMatchObject({ ok: true });
    await shiftClock(48 * HOUR + 5);
    expect(await rename(me, held.applicationId, 'Zzz')).toMatchObject({ ok: true });
  });

  test.each([
    ['the rejection', (me: ClientScope, held: { id: string }) => takenBack(me, held.id)],
    [
      'the application',
      (me: ClientScope, held: { applicationId: string }) =>
        act(me, (tx) => deleteApplication(tx, { id: held.applicationId })),
    ],
  ])('moving away, deleting %s and logging at the old company shortens nothing', async (_, remove) => {
    const me = await person();
    const held = await heldAt(me, 'Acme');
    await rename(me, held.applicationId, 'Zzz');
    await remove(me, held);
    const receivedAt = held.receivedAt.subtract({ hours: 72 });
    const again = await logged(me, await applied(me, 'final-round', 'Acme'), { receivedAt });
    expect(again.holdUntil.equals(held.holdUntil)).toBe(true);
  });

  test('logging elsewhere first and moving back shortens nothing', async () => {
    const me = await person();
    const held = await heldAt(me, 'Acme');
    await takenBack(me, held.id);
    const receivedAt = held.receivedAt.subtract({ hours: 72 });
    const elsewhere = await logged(me, await applied(me, 'final-round', 'Acne'), { receivedAt });
    const refusal = refusalOf(await rename(me, elsewhere.applicationId, 'Acme'));
    expect(refusal.code).toBe('HOLD-5');
    expect(refusal.until?.equals(held.holdUntil)).toBe(true);
  });

  test('a slip in the second logging may be put right, down to what is left of the first hold', async () => {
    const me = await person();
    const held = await heldAt(me, 'Acme');
    await takenBack(me, held.id);
    const again = await logged(me, held.applicationId, { emotional: true });
    const right = allowed(
      await act(me, (tx) =>
        correctRejection(tx, { rejectionId: again.id, furthestStage: 'applied', emotional: false }),
      ),
    );
    expect(right.tier).toBe(1);
    expect(right.holdUntil.equals(held.holdUntil)).toBe(true);
  });
});
