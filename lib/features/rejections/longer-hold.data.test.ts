import { afterEach, describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { updateMe } from '@/lib/features/account/mutations';
import { patchMeSchema } from '@/lib/features/account/schema';
import { correctRejection } from '@/lib/features/rejections/mutations';
import { readEnvironment } from '@/lib/platform/env';
import { asAdmin, shiftClock } from '@/test/database';
import { applied, logged, person } from '@/test/rejected';

afterEach(() => shiftClock(0));

const hoursOf = async (id: string) => {
  const [row] = await asAdmin(
    'SELECT extract(epoch FROM hold_until - received_at) / 3600 AS hours, hold_code FROM rejections WHERE id = $1',
    [id],
  );
  return [Number(row?.hours), row?.hold_code];
};

describe('HOLD-5: a longer rest by a setting', () => {
  test.each([
    [null, 24, 'HOLD-1'],
    [24, 24, 'HOLD-1'],
    [96, 96, 'HOLD-5'],
  ])('asked for %s hours: rests %i, by %s', async (holdHours, hours, code) => {
    const me = await person('UTC');
    await inScope(me, (tx) => updateMe(tx, { holdHours }));
    const { id } = await logged(me, await applied(me));
    expect(await hoursOf(id)).toEqual([hours, code]);
  });

  test('leaves alone what rests already, and a later edit never shortens it', async () => {
    const me = await person('UTC');
    await inScope(me, (tx) => updateMe(tx, { holdHours: 96 }));
    const { id } = await logged(me, await applied(me));
    await shiftClock(11 * 60);
    expect(await hoursOf(id)).toEqual([96, 'HOLD-5']);
    await inScope(me, (tx) => correctRejection(tx, { rejectionId: id, emotional: true }));
    expect(await hoursOf(id)).toEqual([96, 'HOLD-5']);
  });

  test.each([23, 169, 24.5])('refuses %s hours, in words and in the database', async (holdHours) => {
    expect(patchMeSchema.safeParse({ holdHours }).success).toBe(false);
    const me = await person('UTC');
    if (Number.isInteger(holdHours))
      await expect(
        asAdmin('UPDATE users SET hold_hours = $2 WHERE id = $1', [me.userId, holdHours]),
      ).rejects.toThrow(/users_hold_hours/);
  });

  test.each([
    ['23', false],
    ['24', true],
    ['168', true],
    ['169', false],
    ['a day', false],
    ['', true],
  ])('lets the operator set REBOUND_HOLD_HOURS to %j: %s', (value, fine) => {
    const read = () => readEnvironment({ ...process.env, REBOUND_HOLD_HOURS: value });
    if (fine) expect(read().REBOUND_HOLD_HOURS).toBe(value ? Number(value) : undefined);
    else expect(read).toThrow(/REBOUND_HOLD_HOURS/);
  });
});
