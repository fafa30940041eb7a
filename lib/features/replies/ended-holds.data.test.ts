import { afterEach, expect, test } from 'vitest';
import { tellEndedHolds } from '@/lib/features/replies/ended-holds';
import { sweep } from '@/lib/outbox/sweep';
import { asAdmin, shiftClock } from '@/test/database';
import { sender, watched } from '@/test/queued';
import { drafted, person, rejected } from '@/test/rejected';

afterEach(async () => {
  await shiftClock(0);
  await asAdmin('DELETE FROM users');
  await asAdmin('DELETE FROM outbox');
});

const HOUR = 3600;
const notes = () => asAdmin("SELECT id, state, reason FROM outbox WHERE kind = 'reply-unlocked'");
const late = 'final-round';

test('tells once when the hold of an expected reply is over, not before (HOLD-2)', async () => {
  await rejected(await person(), late);
  await shiftClock(48 * HOUR - 10);
  expect(await tellEndedHolds()).toBe(0);
  await shiftClock(48 * HOUR + 10);
  expect(await tellEndedHolds()).toBe(1);
  expect(await tellEndedHolds()).toBe(0);
  expect(await notes()).toHaveLength(1);
});

test('two workers at once tell once', async () => {
  await rejected(await person(), late);
  await shiftClock(48 * HOUR + 10);
  const told = await Promise.all([tellEndedHolds(), tellEndedHolds(), tellEndedHolds()]);
  expect(told.reduce((sum, one) => sum + one)).toBe(1);
  expect(await notes()).toHaveLength(1);
});

test('has nothing to tell where no answer is advised and none was begun, where it is old news, or set aside', async () => {
  await rejected(await person(), 'applied');
  const aside = await person();
  const { id } = await rejected(aside, late);
  await asAdmin('UPDATE rejections SET dismissed_at = now() WHERE id = $1', [id]);
  await shiftClock(48 * HOUR + 10);
  expect(await tellEndedHolds()).toBe(0);
  await shiftClock(0);
  await rejected(await person(), late);
  await shiftClock(73 * HOUR);
  expect(await tellEndedHolds()).toBe(0);
  await shiftClock(48 * HOUR + 10);
  expect(await tellEndedHolds()).toBe(0);
});

test('a hold that grew is waited for (HOLD-5)', async () => {
  const me = await person();
  const { id } = await rejected(me, late);
  await asAdmin("UPDATE rejections SET hold_until = hold_until + interval '24 hours' WHERE id = $1", [id]);
  await shiftClock(48 * HOUR + 10);
  expect(await tellEndedHolds()).toBe(0);
  await shiftClock(72 * HOUR + 10);
  expect(await tellEndedHolds()).toBe(1);
});

test('does not leave where the reply has gone on meanwhile', async () => {
  const me = await person();
  const { id } = await rejected(me, late);
  await shiftClock(48 * HOUR + 10);
  await tellEndedHolds();
  await asAdmin('UPDATE rejections SET dismissed_at = now() WHERE id = $1', [id]);
  const way = watched();
  await sweep(sender(way.adapter));
  expect(way.sent).toEqual([]);
  expect(await notes()).toMatchObject([{ state: 'cancelled', reason: 'settled' }]);
});

test('speaks of a draft where there is one, whatever the tier', async () => {
  const me = await person();
  const verdict = await rejected(me, 'applied');
  await shiftClock(23 * HOUR);
  await drafted(me, verdict);
  await shiftClock(24 * HOUR + 10);
  expect(await tellEndedHolds()).toBe(1);
  const way = watched();
  await sweep(sender(way.adapter));
  expect(way.sent[0]?.mail.text).toContain('Read the draft');
});
