import { afterEach, describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { updateMe } from '@/lib/features/account/mutations';
import {
  aroundBoard,
  getApplication,
  staleApplications,
  staleDaysById,
} from '@/lib/features/applications/data';
import {
  addApplication,
  changeTogether,
  endApplication,
  moveApplication,
  snooze,
} from '@/lib/features/applications/mutations';
import { instantOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { localDate } from '@/lib/rules/time';
import { asAdmin, shiftClock } from '@/test/database';
import { someone } from '@/test/queued';
import { doneBy, takeBack } from '@/test/undone';

afterEach(() => shiftClock(0));

const ZONE = 'Pacific/Auckland';

/**
 * Moves the clock so many local days on from when an application was added: where clocks change meanwhile these are not
 * all of 24 hours, and a test that begins a second before midnight ends on the next day.
 */
async function daysOn(days: number, { id }: { id: string }): Promise<void> {
  const [row] = await asAdmin('SELECT created_at, now() AS now FROM applications WHERE id = $1', [id]);
  const then = instantOf(row?.created_at).toZonedDateTimeISO(ZONE).add({ days }).toInstant();
  await shiftClock(Math.ceil(instantOf(row?.now).until(then).total('seconds')));
}

async function applied(zone = ZONE) {
  const me = await someone(zone);
  const { id } = await inScope(me, (tx) => addApplication(tx, { company: 'Northwind', role: 'Engineer' }));
  return { me, id };
}
async function quiet({ me, id }: Awaited<ReturnType<typeof applied>>) {
  const silent = await inScope(me, (tx) => staleApplications(tx, 5));
  // What the board counts is what it lists.
  expect((await inScope(me, aroundBoard)).silent).toBe(silent.length);
  return [silent.map(({ days }) => days), await inScope(me, (tx) => staleDaysById(tx, id))];
}

describe('STAGE: an application that nobody answers', () => {
  test.each([
    [29, [[], null]],
    [30, [[30], 30]],
    [31, [[31], 31]],
  ])('is asked about after 30 local days unless another number was set (%i)', async (days, expected) => {
    const one = await applied();
    await daysOn(days, one);
    expect(await quiet(one)).toEqual(expected);
  });

  test('is none once they made an offer: that waits for the person', async () => {
    const one = await applied();
    await inScope(one.me, (tx) => moveApplication(tx, { id: one.id, stage: 'offer' }));
    await daysOn(90, one);
    expect(await quiet(one)).toEqual([[], null]);
  });

  test('goes by the person’s own number of days', async () => {
    const one = await applied();
    await inScope(one.me, (tx) => updateMe(tx, { ghostDays: 7 }));
    await daysOn(7, one);
    expect(await quiet(one)).toEqual([[7], 7]);
  });

  test('is left alone once it moved, was saved, ended or was given longer', async () => {
    for (const change of [
      (one: Awaited<ReturnType<typeof applied>>) =>
        inScope(one.me, (tx) => moveApplication(tx, { id: one.id, stage: 'phone-screen' })),
      (one: Awaited<ReturnType<typeof applied>>) =>
        inScope(one.me, (tx) => endApplication(tx, { id: one.id, ending: 'ghosted' })),
      (one: Awaited<ReturnType<typeof applied>>) => inScope(one.me, (tx) => snooze(tx, { id: one.id })),
    ]) {
      await shiftClock(0);
      const one = await applied();
      await daysOn(40, one);
      await change(one);
      expect(await quiet(one)).toEqual([[], null]);
    }
  });

  test('is asked about again when the longer time is over', async () => {
    const one = await applied();
    await daysOn(40, one);
    await inScope(one.me, (tx) => snooze(tx, { id: one.id }));
    await daysOn(69, one);
    expect(await quiet(one)).toEqual([[], null]);
    await daysOn(70, one);
    expect(await quiet(one)).toEqual([[70], 70]);
  });

  test('is left alone until the day that they named, where that is still to come', async () => {
    const one = await applied();
    await daysOn(40, one);
    const today = (days: number) =>
      inScope(one.me, async (tx) => localDate(tx.now, tx.viewer.zone).add({ days }).toString());
    await inScope(one.me, async (tx) => snooze(tx, { id: one.id, until: await today(12) }));
    await daysOn(51, one);
    expect(await quiet(one)).toEqual([[], null]);
    await daysOn(52, one);
    expect(await quiet(one)).toEqual([[52], 52]);
    // A day that has passed names none: as many days again.
    await inScope(one.me, async (tx) => snooze(tx, { id: one.id, until: await today(0) }));
    await daysOn(81, one);
    expect(await quiet(one)).toEqual([[], null]);
    await daysOn(82, one);
    expect(await quiet(one)).toEqual([[82], 82]);
  });

  test('is nobody else’s to give longer or to see', async () => {
    const one = await applied();
    const stranger = await someone();
    await daysOn(40, one);
    await expect(inScope(stranger, (tx) => snooze(tx, { id: one.id }))).rejects.toThrow(NotFound);
    expect(await quiet({ me: stranger, id: one.id })).toEqual([[], null]);
  });
});

test('several are closed at once, each on the day on which it had been silent long enough, and come back at once', async () => {
  const me = await someone(ZONE);
  const add = (role: string, appliedOn: string) =>
    inScope(me, (tx) => addApplication(tx, { company: 'Northwind', role, appliedOn }));
  const ids = [(await add('Engineer', '2024-01-10')).id, (await add('Gardener', '2024-05-01')).id];
  await add('Baker', '2024-06-01');
  const quietNow = async () =>
    (await inScope(me, (tx) => staleApplications(tx, 100))).map(({ role, endsOn }) => [role, endsOn]);
  const before = await quietNow();
  expect(before).toEqual([
    ['Engineer', '2024-02-09'],
    ['Gardener', '2024-05-31'],
    ['Baker', '2024-07-01'],
  ]);
  const offer = await doneBy(me, (tx) => changeTogether(tx, { ids, change: { ending: 'ghosted' } }));
  expect(await quietNow()).toEqual([['Baker', '2024-07-01']]);
  for (const [place, of] of ids.entries())
    expect(await inScope(me, (tx) => getApplication(tx, of))).toMatchObject({
      ...{ ending: 'ghosted', endedOn: before[place]?.[1] },
    });
  await takeBack(me, offer);
  expect(await quietNow()).toEqual(before);
});
