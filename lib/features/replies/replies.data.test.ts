import { beforeEach, describe, expect, test } from 'vitest';
import type { RejectionVerdict } from '@/lib/features/rejections/types';
import { getReply, repliesOf, repliesToWrite } from '@/lib/features/replies/data';
import {
  cancelSchedule,
  deleteDraft,
  saveDraft,
  scheduleReply,
  sendReply,
} from '@/lib/features/replies/mutations';
import { sweep } from '@/lib/outbox/sweep';
import { NotFound } from '@/lib/platform/errors';
import { SEND_UNDO_SECONDS } from '@/lib/rules/policy';
import { asAdmin, shiftClock } from '@/test/database';
import { sender, watched } from '@/test/queued';
import { act, allowed, drafted, draftFor, outboxOf, person, refusalOf, rejected } from '@/test/rejected';

beforeEach(() => shiftClock(0));

/** Puts the clock `seconds` past the end of a hold. */
const pastHold = ({ holdUntil }: RejectionVerdict, seconds: number) =>
  shiftClock(Math.round((holdUntil.epochMilliseconds - Date.now()) / 1000) + seconds);

describe('a draft', () => {
  test('waits for Day 1 where a plan runs, and not otherwise (DRAFT-0)', async () => {
    const me = await person();
    const finalist = await rejected(me, 'final-round');
    const refusal = refusalOf(await act(me, (tx) => saveDraft(tx, draftFor(finalist.id))));
    expect(refusal.code).toBe('DRAFT-0');
    expect(refusal.until?.equals(finalist.draftFrom)).toBe(true);
    await shiftClock(24 * 3600);
    expect((await drafted(me, finalist, { kind: 'full' })).state).toBe('draft');
    expect((await drafted(me, await rejected(me, 'phone-screen'))).state).toBe('draft');
  });

  test('is one for each rejection and kind, sealed, and may be unfinished', async () => {
    const me = await person();
    const verdict = await rejected(me, 'phone-screen');
    const first = await drafted(me, verdict, { to: '' });
    const second = await drafted(me, verdict, { body: 'Better words.' });
    expect(second.id).toBe(first.id);
    expect(await act(me, (tx) => repliesOf(tx, verdict.id))).toHaveLength(1);
    const [row] = await asAdmin('SELECT body_sealed, to_sealed FROM replies WHERE id = $1', [first.id]);
    expect(row.body_sealed.includes('Better')).toBe(false);
    expect(row.to_sealed.includes('northwind')).toBe(false);
  });

  test('that came back is known as that while it is changed, and leaves anew', async () => {
    const me = await person();
    const verdict = await rejected(me, 'phone-screen');
    const { id } = await drafted(me, verdict);
    await asAdmin("UPDATE replies SET state = 'failed' WHERE id = $1", [id]);
    const changed = await drafted(me, verdict, { to: 'other@northwind.example' });
    expect(changed).toMatchObject({ id, state: 'failed', to: 'other@northwind.example' });
    await pastHold(verdict, 1);
    expect(allowed(await act(me, (tx) => sendReply(tx, id))).state).toBe('scheduled');
  });

  test('can be thrown away', async () => {
    const me = await person();
    const { id } = await drafted(me, await rejected(me, 'phone-screen'));
    await act(me, (tx) => deleteDraft(tx, id));
    await expect(act(me, (tx) => getReply(tx, id))).rejects.toThrow(NotFound);
  });
});

describe('sending (HOLD-1 to HOLD-6)', () => {
  test('a second before the hold ends is refused with the rule and its end, and queues nothing', async () => {
    const me = await person();
    const verdict = await rejected(me, 'phone-screen');
    const reply = await drafted(me, verdict);
    await pastHold(verdict, -2);
    const refusal = refusalOf(await act(me, (tx) => sendReply(tx, reply.id)));
    expect(refusal.code).toBe('HOLD-1');
    expect(refusal.until?.equals(verdict.holdUntil)).toBe(true);
    expect(await outboxOf(reply)).toEqual([]);
  });

  test('is refused by the hold as it is now, not by the moment of leaving (HOLD-6)', async () => {
    const me = await person();
    const verdict = await rejected(me, 'phone-screen');
    const reply = await drafted(me, verdict);
    await pastHold(verdict, -SEND_UNDO_SECONDS + 5);
    expect(refusalOf(await act(me, (tx) => sendReply(tx, reply.id))).code).toBe('HOLD-1');
    expect(await outboxOf(reply)).toEqual([]);
  });

  test('at its end queues one mail that leaves after half a minute', async () => {
    const me = await person();
    const verdict = await rejected(me, 'phone-screen');
    const reply = await drafted(me, verdict);
    await pastHold(verdict, 1);
    const { sent, now } = await act(me, async (tx) => ({
      sent: allowed(await sendReply(tx, reply.id)),
      now: tx.now,
    }));
    expect(sent.state).toBe('scheduled');
    expect(sent.leaveAt && now.until(sent.leaveAt).total('seconds')).toBe(SEND_UNDO_SECONDS);
    const [mail, ...more] = await outboxOf(reply);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ state: 'due', idempotency_key: `reply:${reply.id}` });
    expect(mail.due_at.getTime()).toBe(sent.leaveAt?.epochMilliseconds);
  });

  test('two tabs at once queue one mail', async () => {
    const me = await person();
    const verdict = await rejected(me, 'phone-screen');
    const reply = await drafted(me, verdict);
    await pastHold(verdict, 1);
    const send = () => act(me, (tx) => sendReply(tx, reply.id));
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await outboxOf(reply)).toHaveLength(1);
  });

  test('can be taken back in its last second, and leaves nothing to send', async () => {
    const me = await person();
    const verdict = await rejected(me, 'phone-screen');
    const reply = await drafted(me, verdict);
    await pastHold(verdict, 1);
    allowed(await act(me, (tx) => sendReply(tx, reply.id)));
    await pastHold(verdict, SEND_UNDO_SECONDS - 1);
    const way = watched();
    await sweep(sender(way.adapter));
    expect(allowed(await act(me, (tx) => cancelSchedule(tx, reply.id))).state).toBe('draft');
    await pastHold(verdict, 3 * SEND_UNDO_SECONDS);
    await sweep(sender(way.adapter));
    expect(way.sent.map(({ idempotencyKey }) => idempotencyKey)).not.toContain(`reply:${reply.id}`);
  });

  test('asked again while it can be taken back, it keeps its moment', async () => {
    const me = await person();
    const verdict = await rejected(me, 'phone-screen');
    const reply = await drafted(me, verdict);
    await pastHold(verdict, 1);
    const first = allowed(await act(me, (tx) => sendReply(tx, reply.id)));
    await pastHold(verdict, 20);
    const second = allowed(await act(me, (tx) => sendReply(tx, reply.id)));
    expect(second.leaveAt?.toString()).toBe(first.leaveAt?.toString());
  });

  test('an unfinished reply stays', async () => {
    const me = await person();
    const verdict = await rejected(me, 'phone-screen');
    const reply = await drafted(me, verdict, { to: '' });
    await pastHold(verdict, 1);
    await expect(act(me, (tx) => sendReply(tx, reply.id))).rejects.toThrow('email address');
    expect((await act(me, (tx) => getReply(tx, reply.id))).state).toBe('draft');
  });
});

describe('scheduling', () => {
  test('takes the first hour between nine and six after the hold, and asking twice changes nothing', async () => {
    const me = await person();
    const verdict = await rejected(me, 'phone-screen');
    const reply = await drafted(me, verdict);
    const first = allowed(await act(me, (tx) => scheduleReply(tx, { id: reply.id })));
    const hour = first.leaveAt?.toZonedDateTimeISO('Asia/Tokyo').hour ?? 0;
    expect(hour >= 9 && hour < 18).toBe(true);
    const second = allowed(await act(me, (tx) => scheduleReply(tx, { id: reply.id })));
    expect(second.leaveAt?.equals(first.leaveAt ?? verdict.holdUntil)).toBe(true);
    expect(await outboxOf(reply)).toHaveLength(1);
  });

  test('a millisecond inside the hold is refused, at its end it is not', async () => {
    const me = await person();
    const verdict = await rejected(me, 'phone-screen', { emotional: true });
    const { id } = await drafted(me, verdict);
    const at = verdict.holdUntil.subtract({ milliseconds: 1 });
    const refusal = refusalOf(await act(me, (tx) => scheduleReply(tx, { id, at })));
    expect(refusal.code).toBe('HOLD-3');
    const scheduled = await act(me, (tx) => scheduleReply(tx, { id, at: verdict.holdUntil }));
    expect(allowed(scheduled).leaveAt?.equals(verdict.holdUntil)).toBe(true);
  });

  test('can be cancelled until a worker has it, and made again', async () => {
    const me = await person();
    const verdict = await rejected(me, 'phone-screen');
    const { id } = await drafted(me, verdict);
    await act(me, async (tx) => allowed(await scheduleReply(tx, { id })));
    expect(allowed(await act(me, (tx) => cancelSchedule(tx, id))).state).toBe('draft');
    await act(me, async (tx) => allowed(await scheduleReply(tx, { id })));
    expect((await outboxOf({ id })).map(({ state }) => state)).toEqual(['cancelled', 'due']);
  });

  test('a mail in a worker’s hands is neither cancelled nor rewritten', async () => {
    const me = await person();
    const verdict = await rejected(me, 'phone-screen');
    const { id } = await drafted(me, verdict);
    await pastHold(verdict, 1);
    await act(me, async (tx) => allowed(await sendReply(tx, id)));
    await pastHold(verdict, SEND_UNDO_SECONDS + 60);
    await asAdmin(
      "UPDATE outbox SET state = 'claimed', claimed_by = gen_random_uuid(), claimed_until = rebound.now() + interval '1 minute' WHERE reply_id = $1",
      [id],
    );
    expect(allowed(await act(me, (tx) => cancelSchedule(tx, id)))).toMatchObject({
      state: 'scheduled',
      leaving: true,
    });
    await expect(drafted(me, verdict, { body: 'Too late.' })).rejects.toThrow('already being sent');
    await expect(act(me, (tx) => deleteDraft(tx, id))).rejects.toThrow('was sent');
  });

  test('editing freezes the new words at the same moment', async () => {
    const me = await person();
    const verdict = await rejected(me, 'phone-screen');
    const { id } = await drafted(me, verdict);
    const before = allowed(await act(me, (tx) => scheduleReply(tx, { id })));
    const after = await drafted(me, verdict, { body: 'Better words.' });
    expect(after).toMatchObject({ id, state: 'scheduled', body: 'Better words.' });
    expect(after.leaveAt?.equals(before.leaveAt ?? verdict.holdUntil)).toBe(true);
    expect((await outboxOf({ id })).map(({ state }) => state)).toEqual(['cancelled', 'due']);
  });
});

describe('the question (ASK-1, ASK-2)', () => {
  test('is not asked without an interview', async () => {
    const me = await person();
    const { id } = await rejected(me, 'applied');
    const ask = await act(me, (tx) => saveDraft(tx, { ...draftFor(id), kind: 'feedback-ask' }));
    expect(refusalOf(ask).code).toBe('ASK-1');
  });

  test('is asked once for each rejection; a full reply carries it', async () => {
    const me = await person();
    const verdict = await rejected(me, 'phone-screen');
    const ask = await drafted(me, verdict, { kind: 'feedback-ask' });
    const full = await drafted(me, verdict, { kind: 'full' });
    await act(me, async (tx) => allowed(await scheduleReply(tx, { id: full.id })));
    expect(refusalOf(await act(me, (tx) => scheduleReply(tx, { id: ask.id }))).code).toBe('ASK-2');
    expect(
      refusalOf(await act(me, (tx) => saveDraft(tx, { ...draftFor(verdict.id), kind: 'feedback-ask' }))).code,
    ).toBe('ASK-2');
  });
});

test('Today knows how far an expected reply has come (REPLY-3, HOLD-7)', async () => {
  const me = await person();
  const verdict = await rejected(me, 'final-round');
  const onToday = () => act(me, async (tx) => (await repliesToWrite(tx))[0]);
  expect(await onToday()).toMatchObject({ state: 'none', surfaced: false });
  await shiftClock(73 * 3600);
  expect(await onToday()).toMatchObject({ state: 'none', surfaced: true });
  const { id } = await drafted(me, verdict, { kind: 'full' });
  await act(me, async (tx) => allowed(await sendReply(tx, id)));
  expect(await onToday()).toMatchObject({ state: 'scheduled', surfaced: false });
  await asAdmin("UPDATE replies SET state = 'sent', sent_at = rebound.now() WHERE id = $1", [id]);
  expect(await onToday()).toBeUndefined();
});

test('somebody else’s reply is not there, for any verb', async () => {
  const [me, other] = [await person(), await person()];
  const verdict = await rejected(other, 'phone-screen');
  const { id } = await drafted(other, verdict);
  for (const verb of [
    () => act(me, (tx) => getReply(tx, id)),
    () => act(me, (tx) => sendReply(tx, id)),
    () => act(me, (tx) => scheduleReply(tx, { id })),
    () => act(me, (tx) => cancelSchedule(tx, id)),
    () => act(me, (tx) => deleteDraft(tx, id)),
    () => act(me, (tx) => saveDraft(tx, draftFor(verdict.id))),
  ]) {
    await expect(verb()).rejects.toThrow(NotFound);
  }
  expect(await act(me, (tx) => repliesOf(tx, verdict.id))).toEqual([]);
});
