import type { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, test } from 'vitest';
import { getApplication } from '@/lib/features/applications/data';
import { endApplication } from '@/lib/features/applications/mutations';
import { getPlan } from '@/lib/features/recovery/data';
import { finishPlan, pausePlan } from '@/lib/features/recovery/mutations';
import { getRejection } from '@/lib/features/rejections/data';
import { correctRejection, deleteRejection, markEmotional } from '@/lib/features/rejections/mutations';
import { getReply, repliesToWrite } from '@/lib/features/replies/data';
import { dismissReply, scheduleReply, undismissReply } from '@/lib/features/replies/mutations';
import { NotFound } from '@/lib/platform/errors';
import { isBefore } from '@/lib/rules/time';
import { asAdmin, shiftClock } from '@/test/database';
import {
  act,
  allowed,
  applied,
  drafted,
  logged,
  outboxOf,
  person,
  refusalOf,
  rejected,
} from '@/test/rejected';

const MINUTE = 60;
beforeEach(() => shiftClock(0));

/** Puts the clock so that `minutes` have passed since a rejection was logged, to within a second. */
const minutesLater = async (minutes: number, seconds = 0) =>
  void (await shiftClock(minutes * MINUTE + seconds));

describe('the ten minutes for slips (HOLD-5)', () => {
  test('within them a hold may come out shorter, and the plan that began by itself goes', async () => {
    const me = await person();
    const slip = await rejected(me, 'final-round');
    await minutesLater(9, 50);
    const right = allowed(
      await act(me, (tx) => correctRejection(tx, { rejectionId: slip.id, furthestStage: 'phone-screen' })),
    );
    expect(right).toMatchObject({ tier: 2, holdCode: 'HOLD-1', planId: null });
    expect(isBefore(right.holdUntil, slip.holdUntil)).toBe(true);
    expect(right.draftFrom.equals(right.receivedAt)).toBe(true);
  });

  test('after them it is refused, with the end of the hold, and nothing changes', async () => {
    const me = await person();
    const before = await rejected(me, 'final-round');
    await minutesLater(10, 1);
    const correction = { rejectionId: before.id, furthestStage: 'phone-screen' } as const;
    const refusal = refusalOf(await act(me, (tx) => correctRejection(tx, correction)));
    expect(refusal.code).toBe('HOLD-5');
    expect(refusal.until?.equals(before.holdUntil)).toBe(true);
    expect((await act(me, (tx) => getRejection(tx, before.id))).tier).toBe(3);
  });

  test('after them an earlier receipt is put right and shortens nothing; the stage may still go up', async () => {
    const me = await person();
    const before = await rejected(me, 'phone-screen');
    await minutesLater(60);
    const receive = (receivedAt: typeof before.receivedAt) =>
      act(me, (tx) => correctRejection(tx, { rejectionId: before.id, receivedAt }));
    // What was logged was heard before that.
    const later = await receive(before.receivedAt.add({ minutes: 30 }));
    expect(refusalOf(later)).toMatchObject({ code: 'HOLD-5', until: null });
    const earlier = allowed(await receive(before.receivedAt.subtract({ hours: 3 })));
    expect(earlier.holdUntil.equals(before.holdUntil)).toBe(true);
    const raised = allowed(
      await act(me, (tx) => correctRejection(tx, { rejectionId: before.id, furthestStage: 'offer' })),
    );
    expect(raised).toMatchObject({ tier: 3, holdCode: 'HOLD-2' });
    expect(raised.planId).not.toBeNull();
    expect(await act(me, (tx) => getApplication(tx, before.applicationId))).toMatchObject({
      furthestStage: 'offer',
      ending: 'rejected',
    });
  });

  test('once the hold is over the facts may say what they like, and the hold stays', async () => {
    const me = await person();
    const before = await rejected(me, 'final-round');
    await minutesLater(49 * 60);
    const right = allowed(
      await act(me, (tx) => correctRejection(tx, { rejectionId: before.id, furthestStage: 'phone-screen' })),
    );
    expect(right.tier).toBe(2);
    expect(right.holdUntil.equals(before.holdUntil)).toBe(true);
  });

  test('their words can be kept at any time, and touch no hold (READ-1)', async () => {
    const me = await person();
    const before = await rejected(me, 'final-round');
    for (const [minutes, feedback] of [
      [11, 'It was close.'],
      [72 * 60, ''],
    ] as const) {
      await minutesLater(minutes);
      const after = allowed(
        await act(me, (tx) => correctRejection(tx, { rejectionId: before.id, feedback })),
      );
      expect(after).toMatchObject({ tier: 3, planId: before.planId, holdCode: before.holdCode });
      expect(after.holdUntil.equals(before.holdUntil)).toBe(true);
      expect((await act(me, (tx) => getRejection(tx, before.id))).feedback ?? '').toBe(feedback);
    }
  });

  test('a corrected day moves the plan with it', async () => {
    const me = await person();
    const before = await rejected(me, 'final-round');
    const receivedAt = before.receivedAt.subtract({ hours: 24 });
    const right = allowed(
      await act(me, (tx) => correctRejection(tx, { rejectionId: before.id, receivedAt })),
    );
    const plan = await act(me, (tx) => getPlan(tx, right.planId ?? ''));
    expect(plan.day).toBe(1);
  });
});

describe('the plan of a rejection that is corrected (72H)', () => {
  const planOf = async (rejectionId: string) => {
    const [row] = await asAdmin(
      'SELECT id, state, began_late, day0::text FROM plans WHERE rejection_id = $1',
      [rejectionId],
    );
    return row;
  };
  const earlierDay = (before: { receivedAt: Temporal.Instant }) => before.receivedAt.subtract({ hours: 24 });

  test.each([
    ['paused', pausePlan],
    ['done', finishPlan],
  ] as const)('stays %s, with what was ticked, and its days move', async (state, decide) => {
    const me = await person();
    const before = await rejected(me, 'final-round');
    const was = await planOf(before.id);
    await asAdmin(
      "INSERT INTO plan_steps (user_id, plan_id, step, done_at) VALUES ($1, $2, 'dinner', now())",
      [me.userId, was?.id],
    );
    await act(me, (tx) => decide(tx, was?.id));
    allowed(
      await act(me, (tx) => correctRejection(tx, { rejectionId: before.id, receivedAt: earlierDay(before) })),
    );
    const now = await planOf(before.id);
    expect(now).toMatchObject({ id: was?.id, state });
    expect(now?.day0 < was?.day0).toBe(true);
    expect(await asAdmin('SELECT step FROM plan_steps WHERE plan_id = $1', [was?.id])).toEqual([
      { step: 'dinner' },
    ]);
    const mornings = await asAdmin("SELECT 1 FROM nudges WHERE plan_id = $1 AND state = 'pending'", [
      was?.id,
    ]);
    expect(mornings.length > 0).toBe(state === 'paused');
  });

  test('is not late in hindsight where an earlier day is told once the ten minutes are over', async () => {
    const me = await person();
    const before = await rejected(me, 'final-round');
    await minutesLater(11);
    allowed(
      await act(me, (tx) => correctRejection(tx, { rejectionId: before.id, receivedAt: earlierDay(before) })),
    );
    const { id } = (await planOf(before.id)) ?? {};
    expect(await act(me, (tx) => getPlan(tx, id))).toMatchObject({ late: false });
  });

  test('does not begin once an offer was accepted (NUDGE-3)', async () => {
    const me = await person();
    const before = await rejected(me, 'phone-screen');
    const offer = await applied(me, 'offer');
    await act(me, (tx) => endApplication(tx, { id: offer, ending: 'accepted' }));
    allowed(
      await act(me, (tx) => correctRejection(tx, { rejectionId: before.id, furthestStage: 'final-round' })),
    );
    expect(await planOf(before.id)).toBeUndefined();
  });
});

describe('a hold that gets longer (HOLD-3, HOLD-5)', () => {
  test('takes the scheduled reply and its mail with it', async () => {
    const me = await person();
    const before = await rejected(me, 'phone-screen');
    const draft = await drafted(me, before);
    const reply = allowed(await act(me, (tx) => scheduleReply(tx, { id: draft.id })));
    await minutesLater(30);
    const hurt = allowed(await act(me, (tx) => markEmotional(tx, before.id)));
    expect(hurt.holdCode).toBe('HOLD-3');
    expect(isBefore(before.holdUntil, hurt.holdUntil)).toBe(true);
    const moved = await act(me, (tx) => getReply(tx, reply.id));
    if (!moved.leaveAt) throw new Error('it is not scheduled any more');
    expect(isBefore(moved.leaveAt, hurt.holdUntil)).toBe(false);
    const [mail] = await outboxOf(reply);
    expect(mail.due_at.getTime()).toBe(moved.leaveAt.epochMilliseconds);
  });

  test('leaves a reply alone that was scheduled past its new end', async () => {
    const me = await person();
    const before = await rejected(me, 'phone-screen');
    const draft = await drafted(me, before);
    const at = before.receivedAt.add({ hours: 90 });
    await act(me, async (tx) => allowed(await scheduleReply(tx, { id: draft.id, at })));
    await act(me, (tx) => markEmotional(tx, before.id));
    expect((await act(me, (tx) => getReply(tx, draft.id))).leaveAt?.equals(at)).toBe(true);
  });

  test('waits while the mail is in a worker’s hands', async () => {
    const me = await person();
    const before = await rejected(me, 'phone-screen');
    const draft = await drafted(me, before);
    const { leaveAt } = allowed(await act(me, (tx) => scheduleReply(tx, { id: draft.id })));
    await shiftClock(Math.ceil(((leaveAt?.epochMilliseconds ?? 0) - Date.now()) / 1000) + 5);
    await asAdmin(
      "UPDATE outbox SET state = 'claimed', claimed_by = gen_random_uuid(), claimed_until = rebound.now() + interval '1 minute' WHERE reply_id = $1",
      [draft.id],
    );
    await expect(act(me, (tx) => markEmotional(tx, before.id))).rejects.toThrow('being sent');
    await expect(act(me, (tx) => deleteRejection(tx, before.id))).rejects.toThrow('being sent');
  });
});

describe('deleting a rejection', () => {
  test('puts the application back in flight, where it was', async () => {
    const me = await person();
    const application = await applied(me, 'phone-screen');
    const { id } = await logged(me, application, { furthestStage: 'final-round' });
    await act(me, (tx) => deleteRejection(tx, id));
    expect(await act(me, (tx) => getApplication(tx, application))).toMatchObject({
      ending: null,
      stage: 'phone-screen',
      rejectionId: null,
    });
    const events = await asAdmin(
      'SELECT ending, taken_back FROM stage_events WHERE application_id = $1 ORDER BY at, said_at NULLS FIRST',
      [application],
    );
    expect(events.map(({ ending, taken_back }) => [ending, taken_back])).toEqual([
      [null, false],
      ['rejected', false],
      ['rejected', true],
    ]);
  });

  test('takes scheduled mails along', async () => {
    const me = await person();
    const before = await rejected(me, 'phone-screen');
    const draft = await drafted(me, before);
    await act(me, async (tx) => allowed(await scheduleReply(tx, { id: draft.id })));
    await act(me, (tx) => deleteRejection(tx, before.id));
    expect(await outboxOf(draft)).toEqual([]);
  });

  test('and logging it again keeps the hold (HOLD-5)', async () => {
    const me = await person();
    const application = await applied(me, 'final-round');
    const first = await logged(me, application);
    await minutesLater(11);
    await act(me, (tx) => deleteRejection(tx, first.id));
    const again = await logged(me, application, { furthestStage: 'applied', receivedAt: first.receivedAt });
    expect(again.holdUntil.equals(first.holdUntil)).toBe(true);
    // Nor do the ten minutes of the second logging.
    const slip = await act(me, (tx) =>
      correctRejection(tx, { rejectionId: again.id, receivedAt: first.receivedAt.subtract({ hours: 72 }) }),
    );
    expect(allowed(slip).holdUntil.equals(first.holdUntil)).toBe(true);
  });

  test('within the ten minutes for slips leaves nothing behind', async () => {
    const me = await person();
    const application = await applied(me, 'final-round');
    const first = await logged(me, application);
    await act(me, (tx) => deleteRejection(tx, first.id));
    expect((await logged(me, application, { furthestStage: 'applied' })).holdCode).toBe('HOLD-1');
  });
});

test('an expected reply stays on Today until it is set aside with a reason, and can be taken up again (REPLY-3)', async () => {
  const me = await person();
  const { id } = await rejected(me, 'final-round');
  await rejected(me, 'phone-screen');
  const waiting = () =>
    act(me, async (tx) => (await repliesToWrite(tx)).map(({ rejectionId }) => rejectionId));
  expect(await waiting()).toEqual([id]);
  await act(me, (tx) => dismissReply(tx, { rejectionId: id, reason: 'treated-badly' }));
  expect(await waiting()).toEqual([]);
  expect((await act(me, (tx) => getRejection(tx, id))).dismissed?.reason).toBe('treated-badly');
  await act(me, (tx) => undismissReply(tx, id));
  expect(await waiting()).toEqual([id]);
});

test('somebody else’s rejection is not there, for any verb', async () => {
  const [me, other] = [await person(), await person()];
  const { id } = await rejected(other, 'final-round');
  for (const verb of [
    () => act(me, (tx) => correctRejection(tx, { rejectionId: id, emotional: true })),
    () => act(me, (tx) => deleteRejection(tx, id)),
    () => act(me, (tx) => dismissReply(tx, { rejectionId: id, reason: 'rather-not' })),
    () => act(me, (tx) => undismissReply(tx, id)),
    () => act(me, (tx) => getRejection(tx, id)),
  ]) {
    await expect(verb()).rejects.toThrow(NotFound);
  }
});
