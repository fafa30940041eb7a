import { beforeEach, expect, test } from 'vitest';
import { getVent } from '@/lib/features/rejections/data';
import { burnVent, saveVent } from '@/lib/features/rejections/mutations';
import { NotFound } from '@/lib/platform/errors';
import { asAdmin, shiftClock } from '@/test/database';
import { act, allowed, person, refusalOf, rejected } from '@/test/rejected';

beforeEach(() => shiftClock(0));

const row = async (rejectionId: string) =>
  asAdmin('SELECT body_sealed, burn_at FROM vents WHERE rejection_id = $1', [rejectionId]);

test('a vent is kept sealed, for the hours the person set (VENT)', async () => {
  const me = await person();
  const { id } = await rejected(me, 'final-round');
  const body = 'How dare they';
  const kept = allowed(await act(me, (tx) => saveVent(tx, { rejectionId: id, body })));
  expect(await act(me, (tx) => getVent(tx, id))).toEqual(kept);
  const [sealed] = await row(id);
  expect(sealed.body_sealed.includes(body)).toBe(false);
  await shiftClock(72 * 3600 - 60);
  expect((await act(me, (tx) => getVent(tx, id)))?.body).toBe(body);
  await shiftClock(72 * 3600 + 60);
  expect(await act(me, (tx) => getVent(tx, id))).toBeNull();
});

test('each word counts the hours anew', async () => {
  const me = await person();
  const { id } = await rejected(me, 'applied');
  const first = allowed(await act(me, (tx) => saveVent(tx, { rejectionId: id, body: 'one' })));
  await shiftClock(3600);
  const second = allowed(await act(me, (tx) => saveVent(tx, { rejectionId: id, body: 'one two' })));
  expect(second?.burnAt.since(first?.burnAt ?? second.burnAt).total('minutes')).toBeCloseTo(60, 0);
});

test('burning deletes the row, and so does emptying it', async () => {
  const me = await person();
  const { id } = await rejected(me, 'applied');
  await act(me, (tx) => saveVent(tx, { rejectionId: id, body: 'gone soon' }));
  await act(me, (tx) => burnVent(tx, id));
  expect(await row(id)).toEqual([]);
  await act(me, (tx) => saveVent(tx, { rejectionId: id, body: 'again' }));
  await act(me, (tx) => saveVent(tx, { rejectionId: id, body: '  \n' }));
  expect(await row(id)).toEqual([]);
});

test('nobody else’s vent can be read, written or burnt', async () => {
  const [me, other] = [await person(), await person()];
  const { id } = await rejected(other, 'applied');
  await act(other, (tx) => saveVent(tx, { rejectionId: id, body: 'mine' }));
  expect(await act(me, (tx) => getVent(tx, id))).toBeNull();
  await expect(act(me, (tx) => saveVent(tx, { rejectionId: id, body: 'x' }))).rejects.toThrow(NotFound);
  await expect(act(me, (tx) => burnVent(tx, id))).rejects.toThrow(NotFound);
  expect(await row(id)).toHaveLength(1);
});

test('VERSION: a tab that shows what was burnt writes nothing over what came after it', async () => {
  const me = await person();
  const { id: rejectionId } = await rejected(me, 'applied');
  const save = (body: string, version?: number) =>
    act(me, (tx) => saveVent(tx, { rejectionId, body, version }));
  const burnt = allowed(await save('What burns'));
  await act(me, (tx) => burnVent(tx, rejectionId));
  await shiftClock(1);
  allowed(await save('What came after'));
  const stale = await save('What burns, and more', burnt?.version);
  expect(refusalOf(stale)).toMatchObject({
    code: 'VERSION',
    current: { values: { body: 'What came after' } },
  });
  expect(await act(me, (tx) => getVent(tx, rejectionId))).toMatchObject({ body: 'What came after' });
});
