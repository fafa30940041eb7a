import { describe, expect, test } from 'vitest';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { updateMe } from '@/lib/features/account/mutations';
import { getCheckIn, listCheckIns } from '@/lib/features/check-ins/data';
import { changeCheckIn, checkIn, deleteCheckIn } from '@/lib/features/check-ins/mutations';
import type { CheckInInput } from '@/lib/features/check-ins/schema';
import { NotFound } from '@/lib/platform/errors';
import { asAdmin, shiftClock } from '@/test/database';
import { allowed, byHand, person, refusalOf } from '@/test/rejected';

type Me = Awaited<ReturnType<typeof person>>;
const say = async (me: Me, input: CheckInInput) => allowed(await inScope(me, (tx) => checkIn(tx, input)));
const listed = async (me: Me) => (await inScope(me, (tx) => listCheckIns(tx, { limit: 10 }))).items;

describe('a check-in', () => {
  test('says how one is on a local day, and is sealed, the word as well', async () => {
    const me = await person();
    const { id, day } = await say(me, { feeling: 'worried', note: 'Short night.' });
    const [row] = await asAdmin('SELECT *, day::text AS on FROM check_ins WHERE id = $1', [id]);
    expect(row?.on).toBe(day);
    const stored = Object.values(row ?? {})
      .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
      .join();
    for (const said of ['worried', 'Short night']) expect(stored).not.toContain(said);
  });

  test('said again on the same day replaces what was said, and the line that is left out stays', async () => {
    const me = await person();
    const first = await say(me, { feeling: 'low', note: 'No sleep.' });
    const second = await say(me, { feeling: 'okay' });
    expect(second).toMatchObject({
      id: first.id,
      feeling: 'okay',
      note: 'No sleep.',
      version: first.version + 1,
    });
    expect(await listed(me)).toHaveLength(1);
  });

  test('twice at once is one', async () => {
    const me = await person();
    await Promise.all([say(me, { feeling: 'good' }), say(me, { feeling: 'tired' })]);
    expect(await listed(me)).toHaveLength(1);
  });

  test('on another local day is another one', async () => {
    const me = await person();
    await say(me, { feeling: 'good' });
    await asAdmin('UPDATE check_ins SET day = day - 1 WHERE user_id = $1', [me.userId]);
    await say(me, { feeling: 'tired' });
    expect((await listed(me)).map(({ feeling }) => feeling).sort()).toEqual(['good', 'tired']);
  });

  test('VERSION: does not write over what another tab said', async () => {
    const me = await person();
    await say(me, { feeling: 'good', version: 0 });
    const stale = await inScope(me, (tx) => checkIn(tx, { feeling: 'low', version: 0 }));
    expect(refusalOf(stale)).toMatchObject({ code: 'VERSION', current: { values: { feeling: 'good' } } });
  });

  test('VERSION: a form that shows yesterday’s line does not bring it into today', async () => {
    const me = await person();
    const { version } = await say(me, { feeling: 'low', note: 'Cried all evening.' });
    await asAdmin('UPDATE check_ins SET day = day - 1 WHERE user_id = $1', [me.userId]);
    const sent = { feeling: 'good', note: 'Cried all evening.', version } as const;
    const stale = await inScope(me, (tx) => checkIn(tx, sent));
    expect(refusalOf(stale)).toMatchObject({
      code: 'VERSION',
      current: { version: 0, values: { note: null } },
    });
    expect(await listed(me)).toMatchObject([{ feeling: 'low' }]);
    expect(await say(me, { feeling: 'good', note: '', version: 0 })).toMatchObject({ note: null });
  });

  test('VERSION: does not write over what was said anew after it was deleted', async () => {
    const me = await person();
    const { id, version } = await say(me, { feeling: 'low' });
    await inScope(me, (tx) => deleteCheckIn(tx, id));
    await shiftClock(1);
    await say(me, { feeling: 'good' });
    await shiftClock(0);
    const stale = await inScope(me, (tx) => checkIn(tx, { feeling: 'tired', version }));
    expect(refusalOf(stale)).toMatchObject({ code: 'VERSION', current: { values: { feeling: 'good' } } });
  });

  test('is refused below the page where it says nothing', async () => {
    const me = await person();
    const { id } = await say(me, { feeling: 'good' });
    const empty = byHand(
      me,
      `UPDATE check_ins SET feeling_sealed = substring(feeling_sealed FROM 1 FOR 33) WHERE id = '${id}'`,
    );
    await expect(empty).rejects.toThrow('check_ins_said');
  });

  test('is nobody else’s', async () => {
    const [me, other] = [await person(), await person()];
    const { id } = await say(other, { feeling: 'good' });
    const reaches: ((tx: ClientTx) => Promise<unknown>)[] = [
      (tx) => getCheckIn(tx, id),
      (tx) => changeCheckIn(tx, { id, feeling: 'low' }),
      (tx) => deleteCheckIn(tx, id),
    ];
    for (const reach of reaches) await expect(inScope(me, reach)).rejects.toBeInstanceOf(NotFound);
    expect(await listed(me)).toEqual([]);
    expect(await listed(other)).toMatchObject([{ feeling: 'good' }]);
  });

  test('is offered to whoever turned that on, and to nobody else', async () => {
    const me = await person();
    const offered = () => inScope(me, (tx) => updateMe(tx, {}));
    expect(await offered()).toMatchObject({ offersCheckIns: false });
    await inScope(me, (tx) => updateMe(tx, { offersCheckIns: true }));
    expect(await offered()).toMatchObject({ offersCheckIns: true });
  });
});
