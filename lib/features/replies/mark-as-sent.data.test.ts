import { afterEach, expect, test } from 'vitest';
import { markAsSent, notSentAfterAll, scheduleReply, sendReply } from '@/lib/features/replies/mutations';
import { addWebhook } from '@/lib/features/webhooks/mutations';
import { NotFound } from '@/lib/platform/errors';
import { asAdmin, shiftClock } from '@/test/database';
import { act, allowed, drafted, outboxOf, person, refusalOf, rejected } from '@/test/rejected';

afterEach(() => shiftClock(0));

const HOUR = 3600;

/** A draft of a reply to a no of an early stage, an hour before its hold ends. */
async function almost() {
  const me = await person();
  const verdict = await rejected(me, 'applied');
  await shiftClock(23 * HOUR);
  return { me, verdict, reply: await drafted(me, verdict) };
}

test('is refused inside the hold and changes nothing, and is taken down after it (HOLD-6)', async () => {
  const { me, reply } = await almost();
  expect(refusalOf(await act(me, (tx) => markAsSent(tx, reply.id))).code).toMatch(/^HOLD-/);
  expect(await asAdmin('SELECT state FROM replies WHERE id = $1', [reply.id])).toEqual([{ state: 'draft' }]);
  await shiftClock(25 * HOUR);
  const sent = allowed(await act(me, (tx) => markAsSent(tx, reply.id)));
  expect(sent).toMatchObject({ state: 'sent', leaveAt: null });
  expect(sent.sentAt).not.toBeNull();
  expect(await outboxOf(reply)).toEqual([]);
});

test('nothing leaves here afterwards, also where it was scheduled', async () => {
  const { me, reply } = await almost();
  allowed(await act(me, (tx) => scheduleReply(tx, { id: reply.id })));
  // The hold is over, and its hour has not come.
  await shiftClock(24 * HOUR + 1);
  allowed(await act(me, (tx) => markAsSent(tx, reply.id)));
  allowed(await act(me, (tx) => sendReply(tx, reply.id)));
  expect((await outboxOf(reply)).map(({ state }) => state)).not.toContain('due');
});

test('said twice, or at once, it is sent once', async () => {
  const { me, reply } = await almost();
  await shiftClock(25 * HOUR);
  const say = () => act(me, (tx) => markAsSent(tx, reply.id));
  const outcomes = await Promise.all([say(), say(), act(me, (tx) => sendReply(tx, reply.id))]);
  for (const outcome of outcomes) expect(outcome.ok).toBe(true);
  const [row] = await asAdmin('SELECT state FROM replies WHERE id = $1', [reply.id]);
  const waiting = (await outboxOf(reply)).filter(({ state }) => state === 'due').length;
  expect(row?.state === 'sent' ? waiting : 1 - waiting).toBe(0);
});

test('taken back within its seconds it is told to no program, and told once when it is said again', async () => {
  const { me, reply } = await almost();
  await act(me, (tx) =>
    addWebhook(tx, { name: 'mine', url: 'https://hooks.example/in', events: ['reply.sent'] }),
  );
  await shiftClock(25 * HOUR);
  const deliveries = async () =>
    (
      await asAdmin("SELECT state FROM outbox WHERE user_id = $1 AND kind = 'webhook' ORDER BY created_at", [
        me.userId,
      ])
    ).map(({ state }) => state);
  allowed(await act(me, (tx) => markAsSent(tx, reply.id)));
  expect(await deliveries()).toEqual(['due']);
  allowed(await act(me, (tx) => notSentAfterAll(tx, reply.id)));
  expect(await deliveries()).toEqual(['cancelled']);
  allowed(await act(me, (tx) => markAsSent(tx, reply.id)));
  expect(await deliveries()).toEqual(['cancelled', 'due']);
});

test('is nobody else’s to say', async () => {
  const { reply } = await almost();
  await shiftClock(25 * HOUR);
  await expect(act(await person(), (tx) => markAsSent(tx, reply.id))).rejects.toThrow(NotFound);
});

test('can be called not sent for half a minute, a question and a pushback too, and then no more (ASK-2)', async () => {
  for (const kind of ['short', 'feedback-ask'] as const) {
    const me = await person();
    const { id } = await drafted(me, await rejected(me, 'phone-screen'), { kind });
    await shiftClock(25 * 3600);
    allowed(await act(me, (tx) => markAsSent(tx, id)));
    await shiftClock(25 * 3600 + 20);
    expect(allowed(await act(me, (tx) => notSentAfterAll(tx, id)))).toMatchObject({
      state: 'draft',
      sentAt: null,
    });
    allowed(await act(me, (tx) => markAsSent(tx, id)));
    await shiftClock(25 * 3600 + 60);
    expect(allowed(await act(me, (tx) => notSentAfterAll(tx, id))).state).toBe('sent');
    await shiftClock(0);
  }
});
