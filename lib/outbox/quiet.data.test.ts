import { Temporal } from 'temporal-polyfill';
import { afterEach, expect, test } from 'vitest';
import { sweep } from '@/lib/outbox/sweep';
import { instantOf } from '@/lib/platform/clock';
import { asAdmin, shiftClock } from '@/test/database';
import { queued, rowOf, sender, someone, watched } from '@/test/queued';

afterEach(async () => {
  await shiftClock(0);
  await asAdmin('DELETE FROM outbox');
});

const at = async (instant: string) => {
  const [row] = await asAdmin('SELECT now() AS now');
  await shiftClock(Math.ceil(instantOf(row?.now).until(Temporal.Instant.from(instant)).total('seconds')));
};
const quiet = (userId: string) =>
  asAdmin('UPDATE users SET quiet_from = 22, quiet_until = 7 WHERE id = $1', [userId]);

test('a note that comes up in quiet hours leaves once they are over, once', async () => {
  const me = await someone('Europe/Berlin');
  await quiet(me.userId);
  await at('2027-01-12T22:00:00Z');
  const id = await queued(me);
  const way = watched();
  await sweep(sender(way.adapter));
  expect(await rowOf(id)).toMatchObject({ state: 'due', reason: 'quiet-hours', handed_at: null });
  await at('2027-01-13T05:59:50Z');
  await sweep(sender(way.adapter));
  expect(way.sent).toEqual([]);
  await at('2027-01-13T06:00:30Z');
  await sweep(sender(way.adapter));
  await sweep(sender(way.adapter));
  expect(way.sent).toHaveLength(1);
});

test.each(['sign-in', 'reply-returned', 'coach-invitation'] as const)(
  '%s does not wait for the morning',
  async (kind) => {
    const me = await someone();
    await quiet(me.userId);
    await at('2027-01-12T23:00:00Z');
    await queued(me, () => ({ kind }));
    const way = watched();
    await sweep(sender(way.adapter));
    expect(way.sent).toHaveLength(1);
  },
);

test('a note that was muted while a coach’s hand queued it does not leave', async () => {
  const me = await someone();
  const id = await queued(me, () => ({ kind: 'coach-comment' }));
  await asAdmin("UPDATE users SET muted_mails = '{coach-comment}' WHERE id = $1", [me.userId]);
  await sweep(sender(watched().adapter));
  expect(await rowOf(id)).toMatchObject({ state: 'cancelled', reason: 'unsubscribed' });
});
