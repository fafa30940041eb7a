import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetReminder, markAsSent, remindToSend, scheduleReply } from '@/lib/features/replies/mutations';
import { tellOfReplies } from '@/lib/features/replies/reminders';
import { sweep } from '@/lib/outbox/sweep';
import { isBefore } from '@/lib/rules/time';
import { asAdmin, shiftClock } from '@/test/database';
import { sender, watched } from '@/test/queued';
import { act, allowed, drafted, person, refusalOf, rejected } from '@/test/rejected';

const HOUR = 3600;
/** The clocks are at ten in the morning in UTC, where everybody here lives. */
let ten = 0;
const passed = (seconds: number) => shiftClock(ten + seconds);

beforeEach(async () => {
  const now = Temporal.Now.instant().toZonedDateTimeISO('UTC');
  const [y] = [now.with({ hour: 10, minute: 0, second: 0, millisecond: 0 }).add({ days: 1 })];
  ten = Math.ceil(now.until(y).total('seconds'));
  await passed(0);
});

afterEach(async () => {
  await shiftClock(0);
  await asAdmin('DELETE FROM users');
  await asAdmin('DELETE FROM outbox');
});

const someone = () => person('UTC');
const notes = () =>
  asAdmin("SELECT id, state, reason FROM outbox WHERE kind = 'reply-unlocked' ORDER BY created_at");
const late = 'final-round';

async function delivered(): Promise<string[]> {
  const way = watched();
  await sweep(sender(way.adapter));
  return way.sent.map(({ mail }) => mail.text);
}

test('tells once when the hold of an expected reply is over, not before (HOLD-2)', async () => {
  await rejected(await someone(), late);
  await passed(48 * HOUR - 10);
  expect(await tellOfReplies()).toBe(0);
  await passed(48 * HOUR + 10);
  expect(await tellOfReplies()).toBe(1);
  expect(await tellOfReplies()).toBe(0);
  expect(await notes()).toHaveLength(1);
});

test('a letter through the service is told of when the service sends it, and not before (TRUST-1)', async () => {
  const me = await someone();
  const since = await act(me, async (tx) => tx.now.subtract({ hours: 30 }));
  // Written down thirty hours after it came: the hold ends in eighteen, and the service waits its whole length.
  for (const via of ['program', 'service'] as const)
    await drafted(me, await rejected(me, late, { receivedAt: since }), { via });
  await asAdmin('UPDATE rejections SET created_at = rebound.now() WHERE user_id = $1', [me.userId]);
  await asAdmin("UPDATE users SET created_at = '2020-01-01' WHERE id = $1", [me.userId]);
  await passed(24 * HOUR);
  expect(await tellOfReplies()).toBe(1);
  expect((await delivered())[0]).toContain('You can send your draft now.');
  await passed(47.9 * HOUR);
  expect(await tellOfReplies()).toBe(0);
  await passed(48.1 * HOUR);
  expect(await tellOfReplies()).toBe(1);
  expect((await delivered())[0]).toContain('You can send your draft now.');
});

test('two workers at once tell once', async () => {
  await rejected(await someone(), late);
  await passed(48 * HOUR + 10);
  const told = await Promise.all([tellOfReplies(), tellOfReplies(), tellOfReplies()]);
  expect(told.reduce((sum, one) => sum + one)).toBe(1);
  expect(await notes()).toHaveLength(1);
});

test('tells of four holds of a morning in one mail, with one of the afternoon, and of the next day’s in another (NUDGE-2)', async () => {
  const me = await someone();
  for (const hours of [-9.5, -8, -2, -1, 4]) {
    await passed(hours * HOUR);
    await rejected(me, late);
  }
  // In the night nothing is mailed.
  await passed(39 * HOUR);
  expect(await tellOfReplies()).toBe(0);
  await passed(47.5 * HOUR);
  expect(await tellOfReplies()).toBe(1);
  for (const hours of [48, 50, 52.5, 60]) {
    await passed(hours * HOUR);
    expect(await tellOfReplies(), `${hours} hours on`).toBe(0);
  }
  const [text, ...more] = await delivered();
  expect(more).toEqual([]);
  expect(text).toContain('You can send 4 replies now.');
  expect(text).toContain('One more can be sent later the same day.');
  expect(text).toContain('/replies');

  await passed(61 * HOUR);
  await rejected(me, 'phone-screen');
  await passed(86 * HOUR);
  expect(await tellOfReplies()).toBe(0);
  await passed(96 * HOUR);
  expect(await tellOfReplies()).toBe(1);
});

test('has nothing to tell where no answer is advised and none was begun, where it is old news, or set aside', async () => {
  await rejected(await someone(), 'applied');
  const aside = await someone();
  const { id } = await rejected(aside, late);
  await asAdmin('UPDATE rejections SET dismissed_at = now() WHERE id = $1', [id]);
  await passed(48 * HOUR + 10);
  expect(await tellOfReplies()).toBe(0);
  await passed(0);
  await rejected(await someone(), late);
  await passed(97 * HOUR);
  expect(await tellOfReplies()).toBe(0);
  await passed(48 * HOUR + 10);
  expect(await tellOfReplies()).toBe(0);
});

test('a hold that grew is waited for, also where its end was told (HOLD-5)', async () => {
  const me = await someone();
  const { id } = await rejected(me, late);
  const longer = "UPDATE rejections SET hold_until = hold_until + interval '24 hours' WHERE id = $1";
  await asAdmin(longer, [id]);
  await passed(48 * HOUR + 10);
  expect(await tellOfReplies()).toBe(0);
  await passed(72 * HOUR + 10);
  expect(await tellOfReplies()).toBe(1);
  await asAdmin(longer, [id]);
  await passed(96 * HOUR + 10);
  expect(await tellOfReplies()).toBe(1);
});

test('does not leave where the reply has gone on meanwhile', async () => {
  const me = await someone();
  const { id } = await rejected(me, late);
  await passed(48 * HOUR + 10);
  await tellOfReplies();
  await asAdmin('UPDATE rejections SET dismissed_at = now() WHERE id = $1', [id]);
  expect(await delivered()).toEqual([]);
  expect(await notes()).toMatchObject([{ state: 'cancelled', reason: 'settled' }]);
});

test('speaks of a draft where there is one, whatever the tier', async () => {
  const me = await someone();
  const verdict = await rejected(me, 'applied');
  await passed(23 * HOUR);
  await drafted(me, verdict);
  await passed(24 * HOUR + 10);
  expect(await tellOfReplies()).toBe(1);
  expect((await delivered())[0]).toContain('Read the draft');
});

// With one's own email app.

const at = async (hours: number) =>
  Temporal.Instant.fromEpochMilliseconds(Date.now() + (ten + hours * HOUR) * 1000);

test('reminds at the hour that was chosen, once, with a link to the composed letter, and not by the day’s mail too', async () => {
  const me = await someone();
  const verdict = await rejected(me, 'phone-screen');
  const { id } = await drafted(me, verdict, { kind: 'full' });
  const chosen = await at(28);
  const planned = allowed(await act(me, (tx) => remindToSend(tx, { id, at: chosen })));
  expect(planned).toMatchObject({ state: 'draft', via: 'program', remindAt: chosen });
  await passed(27 * HOUR);
  expect(await tellOfReplies()).toBe(0);
  await passed(28 * HOUR + 10);
  const told = await Promise.all([tellOfReplies(), tellOfReplies()]);
  expect(told.reduce((sum, one) => sum + one)).toBe(1);
  expect((await delivered())[0]).toContain(`/rejections/${verdict.id}/reply?kind=full`);
  expect(await asAdmin('SELECT kind, subject_id FROM notices')).toEqual([
    { kind: 'reply-ready', subject_id: verdict.id },
  ]);
});

test('reminds of several letters at one hour in one mail', async () => {
  const me = await someone();
  for (let letters = 0; letters < 3; letters++) {
    const { id } = await drafted(me, await rejected(me, 'phone-screen'));
    await act(me, (tx) => remindToSend(tx, { id }));
  }
  await passed(25 * HOUR);
  expect(await tellOfReplies()).toBe(1);
  expect((await delivered())[0]).toContain('Your replies are ready to send.');
});

test('reminds of the others where the first of them is sent before the mail goes', async () => {
  const me = await someone();
  const letters: string[] = [];
  for (let at = 0; at < 2; at++) {
    const { id } = await drafted(me, await rejected(me, 'phone-screen'));
    letters.push(id);
    await act(me, (tx) => remindToSend(tx, { id }));
  }
  await passed(25 * HOUR);
  expect(await tellOfReplies()).toBe(1);
  const [first, second] = letters;
  await act(me, async (tx) => allowed(await markAsSent(tx, first ?? '')));
  expect(await delivered()).toHaveLength(1);
  await asAdmin('DELETE FROM outbox');
  await asAdmin('UPDATE replies SET reminded_at = NULL WHERE id = $1', [second]);
  expect(await tellOfReplies()).toBe(1);
  await act(me, async (tx) => allowed(await markAsSent(tx, second ?? '')));
  expect(await delivered()).toEqual([]);
});

test('HOLD-6: takes an hour that passed while the form was filled in for now', async () => {
  const me = await someone();
  const { id } = await drafted(me, await rejected(me, 'phone-screen'));
  await passed(25 * HOUR);
  const now = await act(me, async (tx) => tx.now);
  const [kept, gone] = [59, 61].map((seconds) => now.subtract({ seconds }));
  const planned = allowed(await act(me, (tx) => remindToSend(tx, { id, at: kept })));
  expect(isBefore(planned.remindAt ?? now, now)).toBe(false);
  await expect(act(me, (tx) => remindToSend(tx, { id, at: gone }))).rejects.toThrow('That time has passed.');
});

test('HOLD-6: plans no letter for an hour inside its hold, in the night or gone by', async () => {
  const me = await someone();
  const { id } = await drafted(me, await rejected(me, 'phone-screen'));
  const early = await at(23);
  expect(refusalOf(await act(me, (tx) => remindToSend(tx, { id, at: early }))).code).toBe('HOLD-1');
  const night = await at(38);
  await expect(act(me, (tx) => remindToSend(tx, { id, at: night }))).rejects.toThrow(
    'Choose an hour between 09:00 and 18:00.',
  );
  const gone = await at(-1);
  await expect(act(me, (tx) => remindToSend(tx, { id, at: gone }))).rejects.toThrow('That time has passed.');
});

test('NOREPLY: plans no letter to an address that nobody reads', async () => {
  const me = await someone();
  const to = 'no-reply@northwind.example';
  const { id } = await drafted(me, await rejected(me, 'phone-screen'), { to });
  expect(refusalOf(await act(me, (tx) => remindToSend(tx, { id }))).code).toBe('NOREPLY');
});

test('forgets a reminder where it is taken back, the letter is sent by hand, or leaves another way', async () => {
  const me = await someone();
  const { id } = await drafted(me, await rejected(me, 'phone-screen'));
  await act(me, (tx) => remindToSend(tx, { id }));
  expect(allowed(await act(me, (tx) => forgetReminder(tx, id))).remindAt).toBeNull();
  await act(me, (tx) => remindToSend(tx, { id }));
  const scheduled = allowed(await act(me, (tx) => scheduleReply(tx, { id, via: 'service' })));
  expect(scheduled).toMatchObject({ state: 'scheduled', remindAt: null });
  expect(allowed(await act(me, (tx) => remindToSend(tx, { id })))).toMatchObject({
    state: 'draft',
    leaveAt: null,
  });
  await passed(25 * HOUR);
  expect(allowed(await act(me, (tx) => markAsSent(tx, id)))).toMatchObject({ state: 'sent', remindAt: null });
  expect(await tellOfReplies()).toBe(0);
});

test('HOLD-5: a reminder waits where the hold grew past it', async () => {
  const me = await someone();
  const verdict = await rejected(me, 'phone-screen');
  const { id } = await drafted(me, verdict);
  await act(me, (tx) => remindToSend(tx, { id }));
  await asAdmin("UPDATE rejections SET hold_until = hold_until + interval '24 hours' WHERE id = $1", [
    verdict.id,
  ]);
  await passed(25 * HOUR);
  expect(await tellOfReplies()).toBe(0);
  await passed(49 * HOUR);
  expect(await tellOfReplies()).toBe(1);
});
