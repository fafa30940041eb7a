import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ClientScope } from '@/lib/access/scope';
import { keepMailbox, removeMailbox } from '@/lib/features/mailboxes/mutations';
import { getPlan } from '@/lib/features/recovery/data';
import { finishPlan } from '@/lib/features/recovery/mutations';
import type { RejectionVerdict } from '@/lib/features/rejections/types';
import { surfacedAction } from '@/lib/features/replies/actions';
import {
  cancelSchedule,
  dismissReply,
  markAsSent,
  replyArrived,
  scheduleReply,
  sendReply,
} from '@/lib/features/replies/mutations';
import { today } from '@/lib/features/today/data';
import { loadToday } from '@/lib/features/today/loaders';
import { sweep } from '@/lib/outbox/sweep';
import { post, visiting } from '@/test/access/browser';
import { type Member, member } from '@/test/access/person';
import { asAdmin, shiftClock } from '@/test/database';
import { loginAt } from '@/test/mail-server';
import { sender, watched } from '@/test/queued';
import { act, allowed, drafted, rejected } from '@/test/rejected';

const HOUR = 3600;
/** Each begins in the morning: hours later it is the day that is meant, whenever the tests run. */
const MORNING = 10;
let untilMorning = 0;
const hours = (count: number) => shiftClock(untilMorning + count * HOUR);
beforeEach(async () => {
  const { hour } = Temporal.Now.zonedDateTimeISO('UTC');
  untilMorning = ((MORNING + 24 - hour) % 24) * HOUR;
  await hours(0);
  await asAdmin('DELETE FROM outbox');
});

/** A finalist on Day 1, the reply drafted. */
async function finalist() {
  const who = await member('Ana');
  const verdict = await rejected(who.me, 'final-round');
  await hours(26);
  return { who, me: who.me, verdict, reply: await drafted(who.me, verdict, { kind: 'full' }) };
}

const isTicked = (me: ClientScope, { planId }: RejectionVerdict) =>
  act(me, async (tx) => {
    const plan = await getPlan(tx, planId ?? '');
    return plan.steps.find(({ key }) => key === 'send-reply')?.done;
  });
const aboutTheReply = (me: ClientScope) =>
  act(me, async (tx) => {
    const { next, later } = await today(tx);
    return [next, ...later].flatMap((thing) =>
      thing?.kind === 'reply' || thing?.plan?.step === 'send-reply' ? [thing.title] : [],
    );
  });

describe('the step of sending (72H-2)', () => {
  test('is done when the reply has left, and not when it is scheduled', async () => {
    const { me, verdict, reply } = await finalist();
    await act(me, async (tx) => allowed(await scheduleReply(tx, { id: reply.id, at: verdict.holdUntil })));
    expect(await isTicked(me, verdict)).toBe(false);
    await hours(49);
    await sweep(sender(watched().adapter));
    expect(await isTicked(me, verdict)).toBe(true);
  });

  test('is open again for Day 2 after a schedule was cancelled', async () => {
    const { me, verdict, reply } = await finalist();
    await act(me, async (tx) => allowed(await scheduleReply(tx, { id: reply.id })));
    await act(me, (tx) => cancelSchedule(tx, reply.id));
    expect(await isTicked(me, verdict)).toBe(false);
    await hours(49);
    expect(await aboutTheReply(me)).toEqual(['Send the reply']);
  });

  test('stays done where a note is kept back because its mailbox is gone', async () => {
    const { me, verdict, reply } = await finalist();
    await act(me, async (tx) => allowed(await keepMailbox(tx, { login: loginAt(25), problem: null })));
    await hours(49);
    await act(me, async (tx) => allowed(await markAsSent(tx, reply.id)));
    const note = await drafted(me, verdict, { kind: 'note' });
    await act(me, async (tx) => allowed(await scheduleReply(tx, { id: note.id, via: 'mailbox' })));
    expect(allowed(await act(me, removeMailbox))).toEqual({ cancelled: 1 });
    expect(await isTicked(me, verdict)).toBe(true);
  });

  test('is not asked for while the reply is set aside', async () => {
    const { me, verdict, reply } = await finalist();
    await act(me, async (tx) => allowed(await scheduleReply(tx, { id: reply.id })));
    await act(me, (tx) => dismissReply(tx, { rejectionId: verdict.id, reason: 'rather-not' }));
    await hours(49);
    expect(await isTicked(me, verdict)).toBe(false);
    expect(await aboutTheReply(me)).toEqual([]);
  });

  test.each([
    { outcome: 'failed', says: /was not delivered$/ },
    { outcome: 'unknown', says: /arrive\?$/ },
  ] as const)('gives way to the news of the reply: $outcome', async ({ outcome, says }) => {
    const { me, verdict, reply } = await finalist();
    await hours(49);
    await act(me, async (tx) => allowed(await sendReply(tx, reply.id)));
    await hours(50);
    await sweep(sender(watched({ outcome, reason: 'smtp-550' }, false).adapter));
    expect(await isTicked(me, verdict)).toBe(false);
    expect(await aboutTheReply(me)).toEqual([expect.stringMatching(says)]);
    if (outcome !== 'unknown') return;
    await act(me, async (tx) => allowed(await replyArrived(tx, reply.id)));
    expect(await isTicked(me, verdict)).toBe(true);
    expect(await aboutTheReply(me)).toEqual([]);
  });
});

test('keeps an unsent reply in sight on a day that does not speak of it (REPLY-3)', async () => {
  const { me } = await finalist();
  await hours(73);
  expect(await aboutTheReply(me)).toEqual([expect.stringMatching(/^Reply to/)]);
});

describe('after three days (HOLD-7)', () => {
  /** What Today shows; its script then writes down what it showed, as `Seen` does. */
  const surfacedOn = async (who: Member) => {
    let shown: boolean | undefined;
    let rejectionId = '';
    await visiting(who, async () => {
      const [reply] = (await loadToday()).today.replies;
      shown = reply?.surfaced;
      rejectionId = reply?.rejectionId ?? '';
    });
    if (shown) await post(surfacedAction, { rejectionId }, who);
    return shown;
  };

  test('the reply is brought up for the day on which Today first showed it, and not the next', async () => {
    const { who, verdict } = await finalist();
    await act(who.me, (tx) => finishPlan(tx, verdict.planId ?? ''));
    await asAdmin("UPDATE users SET time_zone = 'UTC' WHERE id = $1", [who.me.userId]);
    expect(await surfacedOn(who)).toBe(false);
    const now = Temporal.Now.instant();
    const midnight = now.add({ seconds: untilMorning }).toZonedDateTimeISO('UTC').startOfDay();
    const toMidnight = Math.floor(now.until(midnight.toInstant().add({ hours: 4 * 24 })).total('seconds'));
    // Four midnights on, and an hour of the day at a time.
    for (const [hour, surfaced] of [
      [1, true],
      [1, true],
      [22, true],
      [25, false],
      [49, false],
    ] as const) {
      await shiftClock(toMidnight + hour * HOUR);
      expect([hour, await surfacedOn(who)]).toEqual([hour, surfaced]);
    }
  });

  test('reading it by the API does not use the day up', async () => {
    const { me } = await finalist();
    await hours(80);
    const surfaced = () => act(me, async (tx) => (await today(tx)).replies[0]?.surfaced);
    expect(await surfaced()).toBe(true);
    await hours(120);
    expect(await surfaced()).toBe(true);
  });
});

test('names the replies to the five latest, and says how many older ones there are (REPLY-3)', async () => {
  const { me } = await member('Ana');
  const received = [9, 3, 8, 5, 7, 4, 6];
  const verdicts = new Map<number, RejectionVerdict>();
  for (const day of received) {
    const receivedAt = Temporal.Now.instant().subtract({ hours: day * 24 });
    verdicts.set(day, await rejected(me, 'final-round', { receivedAt }));
  }
  const idOf = (day: number) => verdicts.get(day)?.id ?? '';
  const shown = await act(me, today);
  expect(shown.replies.map(({ rejectionId }) => rejectionId)).toEqual([7, 6, 5, 4, 3].map(idOf));
  expect(shown.moreReplies).toBe(2);
  await act(me, (tx) => dismissReply(tx, { rejectionId: idOf(3), reason: 'rather-not' }));
  const after = await act(me, today);
  expect(after.replies.map(({ rejectionId }) => rejectionId)).toEqual([8, 7, 6, 5, 4].map(idOf));
  expect(after.moreReplies).toBe(1);
});
