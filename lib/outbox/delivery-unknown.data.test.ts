import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { workerScope } from '@/lib/access/job';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { unseen } from '@/lib/features/notices/data';
import { deleteRejection, markEmotional } from '@/lib/features/rejections/mutations';
import { getReply } from '@/lib/features/replies/data';
import {
  cancelSchedule,
  deleteDraft,
  replyArrived,
  saveDraft,
  sendReply,
  writeReplyAgain,
} from '@/lib/features/replies/mutations';
import type { SendResult } from '@/lib/mail/port';
import { claim } from '@/lib/outbox/claim';
import { sweep } from '@/lib/outbox/sweep';
import { NotFound } from '@/lib/platform/errors';
import { asAdmin, shiftClock } from '@/test/database';
import { heldReply, queued, queuedReply, rowOf, sender, someone, watched } from '@/test/queued';
import { allowed, draftFor, refusalOf } from '@/test/rejected';

// What may have left and may not have: never twice, never silently lost.

afterEach(async () => {
  await shiftClock(0);
  await asAdmin('DELETE FROM outbox');
});

const HOUR = 3600;
const BROKEN: SendResult = { outcome: 'unknown', reason: 'smtp-econnection' };

/** A reply of `me` whose line broke after the text was handed over. */
async function inDoubt(me: ClientScope) {
  const reply = await heldReply(me, 0);
  const outboxId = await queuedReply(me, reply);
  await sweep(sender(watched(BROKEN, false).adapter));
  return { ...reply, outboxId };
}

const viewOf = (me: ClientScope, { replyId }: { replyId: string }) =>
  inScope(me, (tx) => getReply(tx, replyId));
const again = (reply: { rejectionId: string }) => draftFor(reply.rejectionId);

describe('a reply that may have left', () => {
  test('is said to be so, once, and is not leaving any more', async () => {
    const me = await someone();
    const reply = await inDoubt(me);
    await shiftClock(3 * 24 * HOUR);
    await sweep(sender(watched().adapter));
    expect(await rowOf(reply.outboxId)).toMatchObject({ state: 'unknown', reason: 'smtp-econnection' });
    expect(await viewOf(me, reply)).toMatchObject({ state: 'unknown', leaving: false, sentAt: null });
    expect(await inScope(me, unseen)).toMatchObject([
      { kind: 'reply-unknown', subjectId: reply.rejectionId },
    ]);
  });

  test('does not keep a hold from growing or a rejection from going (HOLD-5)', async () => {
    const me = await someone();
    const reply = await inDoubt(me);
    expect((await inScope(me, (tx) => markEmotional(tx, reply.rejectionId))).ok).toBe(true);
    await inScope(me, (tx) => deleteRejection(tx, reply.rejectionId));
    await expect(viewOf(me, reply)).rejects.toThrow(NotFound);
  });

  test('goes again by no road but the person’s own word', async () => {
    const me = await someone();
    const reply = await inDoubt(me);
    const way = watched();
    expect(refusalOf(await inScope(me, (tx) => saveDraft(tx, again(reply)))).code).toBe('REPLY-1');
    expect(allowed(await inScope(me, (tx) => sendReply(tx, reply.replyId))).state).toBe('unknown');
    expect(allowed(await inScope(me, (tx) => cancelSchedule(tx, reply.replyId))).state).toBe('unknown');
    await expect(inScope(me, (tx) => deleteDraft(tx, reply.replyId))).rejects.toThrow('was sent');
    await expect(
      inScope(me, (tx) => tx.db.outbox.update({ where: { id: reply.outboxId }, data: { state: 'due' } })),
    ).rejects.toThrow('outbox: what may have left does not leave again');
    await sweep(sender(way.adapter));
    expect(way.sent).toEqual([]);
  });

  test('is sent where the person says that it arrived', async () => {
    const me = await someone();
    const reply = await inDoubt(me);
    await shiftClock(HOUR);
    const view = allowed(await inScope(me, (tx) => replyArrived(tx, reply.replyId)));
    expect(view.state).toBe('sent');
    const { handed_at: handedAt } = await rowOf(reply.outboxId);
    expect(view.sentAt?.epochMilliseconds).toBe(handedAt.getTime());
    expect(await rowOf(reply.outboxId)).toMatchObject({ state: 'sent' });
    expect(allowed(await inScope(me, (tx) => writeReplyAgain(tx, reply.replyId))).state).toBe('sent');
  });

  test('is a draft where they want it again, and leaves under another key', async () => {
    const me = await someone();
    const reply = await inDoubt(me);
    const draft = allowed(await inScope(me, (tx) => writeReplyAgain(tx, reply.replyId)));
    expect(draft).toMatchObject({ state: 'draft', leaveAt: null, delivery: 'none', deliveryReason: null });
    await inScope(me, async (tx) => {
      allowed(await saveDraft(tx, again(reply)));
      allowed(await sendReply(tx, reply.replyId));
    });
    await shiftClock(2 * HOUR);
    const way = watched();
    await sweep(sender(way.adapter));
    const { idempotency_key: first } = await rowOf(reply.outboxId);
    expect(way.sent[0]?.idempotencyKey).not.toBe(first);
    expect((await viewOf(me, reply)).state).toBe('sent');
  });

  test('is nobody else’s to decide about', async () => {
    const [me, other] = [await someone(), await someone()];
    const { replyId } = await inDoubt(me);
    await expect(inScope(other, (tx) => replyArrived(tx, replyId))).rejects.toThrow(NotFound);
    await expect(inScope(other, (tx) => writeReplyAgain(tx, replyId))).rejects.toThrow(NotFound);
  });
});

describe('a mail that was never handed over', () => {
  test('is tried again when its preflight failed, also where no key is known', async () => {
    const me = await someone();
    const reply = await heldReply(me, 0);
    const id = await queuedReply(me, reply);
    const way = watched(undefined, false);
    await asAdmin('REVOKE SELECT ON replies FROM rebound_app');
    await sweep(sender(way.adapter));
    await asAdmin('GRANT SELECT ON replies TO rebound_app');
    expect(await rowOf(id)).toMatchObject({ state: 'due', attempts: 1, handed_at: null });
    await shiftClock(60);
    await sweep(sender(way.adapter));
    expect(way.sent.map(({ mail }) => mail.to)).toContain('them@example.test');
    expect((await viewOf(me, reply)).state).toBe('sent');
  });

  test.each([
    { handed: false, state: 'sent', sends: 1 },
    { handed: true, state: 'unknown', sends: 0 },
  ])(
    'is told apart from one that was, when its worker is gone ($handed)',
    async ({ handed, state, sends }) => {
      const id = await queued(await someone());
      await inScope(workerScope(), (tx) => claim(tx, { id, workerId: randomUUID() }));
      if (handed) await asAdmin('UPDATE outbox SET handed_at = rebound.now() WHERE id = $1', [id]);
      await shiftClock(121);
      const way = watched(undefined, false);
      await sweep(sender(way.adapter));
      expect([(await rowOf(id)).state, way.sent.length]).toEqual([state, sends]);
    },
  );

  test('is marked as handed over before the other side has it', async () => {
    const id = await queued(await someone());
    const way = watched(async () => {
      expect((await rowOf(id)).handed_at).toBeInstanceOf(Date);
      return { outcome: 'retry', reason: 'smtp-451' };
    }, false);
    await sweep(sender(way.adapter));
    expect(way.sent).toHaveLength(1);
    expect(await rowOf(id)).toMatchObject({ state: 'due', handed_at: null });
  });
});

test('writes down that a mail was taken, also where the database fails just then', async () => {
  const me = await someone();
  const reply = await heldReply(me, 0);
  const id = await queuedReply(me, reply);
  await asAdmin(`CREATE SEQUENCE public.falls;
    GRANT USAGE ON SEQUENCE public.falls TO PUBLIC;
    CREATE FUNCTION public.fall() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.state = 'sent' AND nextval('public.falls') <= 2 THEN RAISE EXCEPTION 'the line is down'; END IF;
        RETURN NEW;
      END $$;
    CREATE TRIGGER fall BEFORE UPDATE ON outbox FOR EACH ROW EXECUTE FUNCTION public.fall()`);
  try {
    await sweep(sender(watched(undefined, false).adapter));
  } finally {
    await asAdmin('DROP TRIGGER fall ON outbox; DROP FUNCTION public.fall(); DROP SEQUENCE public.falls');
  }
  expect((await rowOf(id)).state).toBe('sent');
  expect((await viewOf(me, reply)).state).toBe('sent');
});

describe('a key that the other side knows for a day only', () => {
  const silent: SendResult = { outcome: 'unknown', reason: 'resend-no-answer' };

  test.each([
    { after: 22 * HOUR - 60, sends: 2, state: 'sent' },
    { after: 22 * HOUR + 60, sends: 1, state: 'unknown' },
  ])('is used again $after seconds later or not at all', async ({ after, sends, state }) => {
    const me = await someone();
    const reply = await heldReply(me, 0);
    const id = await queuedReply(me, reply);
    const way = watched(silent);
    await sweep(sender(way.adapter));
    await shiftClock(after);
    const later = watched();
    await sweep(sender(later.adapter));
    const toThem = [...way.sent, ...later.sent].filter(({ mail }) => mail.to === 'them@example.test');
    expect([toThem.length, (await rowOf(id)).state]).toEqual([sends, state]);
    expect((await viewOf(me, reply)).state).toBe(state);
  });

  test('is not used again by a worker that comes back after an outage', async () => {
    const id = await queued(await someone());
    await inScope(workerScope(), (tx) => claim(tx, { id, workerId: randomUUID() }));
    await asAdmin('UPDATE outbox SET handed_at = rebound.now() WHERE id = $1', [id]);
    await shiftClock(30 * HOUR);
    const way = watched();
    await sweep(sender(way.adapter));
    expect([(await rowOf(id)).state, way.sent.length]).toEqual(['unknown', 0]);
  });

  test('is not tried by a way that knows no keys', async () => {
    const id = await queued(await someone());
    await sweep(sender(watched(silent).adapter));
    await shiftClock(60);
    const smtp = watched(undefined, false);
    await sweep(sender(smtp.adapter));
    expect([(await rowOf(id)).state, smtp.sent.length]).toEqual(['unknown', 0]);
  });

  test('does not turn a doubt into a failure that invites a second letter', async () => {
    const me = await someone();
    const reply = await heldReply(me, 0);
    const id = await queuedReply(me, reply);
    await sweep(sender(watched(silent).adapter));
    await shiftClock(60);
    await sweep(sender(watched({ outcome: 'failed', reason: 'resend-422' }).adapter));
    expect(await rowOf(id)).toMatchObject({ state: 'unknown', reason: 'resend-422' });
    expect((await viewOf(me, reply)).state).toBe('unknown');
  });
});
