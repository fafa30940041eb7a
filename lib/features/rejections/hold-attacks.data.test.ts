import { beforeAll, describe, expect, test } from 'vitest';
import { scheduleReply } from '@/lib/features/replies/mutations';
import { asAdmin, shiftClock } from '@/test/database';
import { act, allowed, byHand, drafted, person, rejected } from '@/test/rejected';

// HOLD-6: what somebody might type who has the runtime role, a person's own scope and all ids. Whether a statement is
// refused or does nothing, the hold is no shorter and the mail no earlier afterwards.

async function scheduled() {
  const me = await person();
  const verdict = await rejected(me, 'final-round');
  // DRAFT-0 and HOLD-5: the editor is open and the ten minutes are over, while the hold still runs.
  await shiftClock(25 * 3600);
  const reply = await drafted(me, verdict);
  await act(me, async (tx) => allowed(await scheduleReply(tx, { id: reply.id })));
  return { me, rejectionId: verdict.id, replyId: reply.id };
}

let one: Awaited<ReturnType<typeof scheduled>>;
beforeAll(async () => {
  await shiftClock(0);
  one = await scheduled();
});

async function standing() {
  const [row] = await asAdmin(
    `SELECT r.hold_until, r.received_at, r.logged_at, o.state, o.due_at, o.claimed_by, p.state AS reply
     FROM rejections r JOIN replies p ON p.rejection_id = r.id JOIN outbox o ON o.reply_id = p.id WHERE r.id = $1`,
    [one.rejectionId],
  );
  return row;
}

const CLAIM = "state = 'claimed', claimed_by = gen_random_uuid(), claimed_until = 'infinity'";

describe('HOLD-6: by hand-written SQL', () => {
  test.each([
    ['ends the hold at minus infinity', "UPDATE rejections SET hold_until = '-infinity'"],
    ['ends the hold at nothing', 'UPDATE rejections SET hold_until = NULL'],
    [
      'receives it at minus infinity',
      "UPDATE rejections SET received_at = '-infinity', hold_until = rebound.now()",
    ],
    [
      'calls it early-stage',
      "UPDATE rejections SET furthest_stage = 'applied', tier = 1, hold_until = received_at + interval '24 hours'",
    ],
    [
      'moves it across the date line',
      "UPDATE rejections SET time_zone = 'Pacific/Kiritimati', hold_until = received_at + interval '24 hours'",
    ],
    [
      'logs it anew',
      "UPDATE rejections SET logged_at = rebound.now(), hold_until = received_at + interval '48 hours'",
    ],
    [
      'shortens it in a merge',
      'MERGE INTO rejections r USING (SELECT 1) s ON true WHEN MATCHED THEN UPDATE SET hold_until = rebound.now()',
    ],
    [
      'shortens it in a CTE that also claims',
      `WITH r AS (UPDATE rejections SET hold_until = rebound.now() RETURNING id) UPDATE outbox SET ${CLAIM} WHERE EXISTS (SELECT 1 FROM r)`,
    ],
    ['makes the mail due', 'UPDATE outbox SET due_at = rebound.now()'],
    ['makes the mail due at minus infinity', "UPDATE outbox SET due_at = '-infinity'"],
    ['claims it', `UPDATE outbox SET ${CLAIM}`],
    ['claims and makes it due at once', `UPDATE outbox SET due_at = '-infinity', ${CLAIM}`],
    ['calls it sent', "UPDATE outbox SET state = 'sent'"],
    ['calls it unknown, which may have left', "UPDATE outbox SET state = 'unknown'"],
    ['turns it into another kind', "UPDATE outbox SET kind = 'reply-sent', reply_id = NULL"],
    ['gives it to another reply', 'UPDATE outbox SET reply_id = gen_random_uuid()'],
    [
      'copies it under another kind',
      "INSERT INTO outbox (user_id, kind, mail_sealed, due_at, idempotency_key, created_at, state, claimed_by, claimed_until) SELECT user_id, 'reply-sent', mail_sealed, rebound.now(), 'copy', rebound.now(), 'claimed', gen_random_uuid(), 'infinity' FROM outbox",
    ],
    [
      'writes a second mail for now',
      "INSERT INTO outbox (user_id, kind, reply_id, mail_sealed, due_at, idempotency_key, created_at) SELECT user_id, kind, reply_id, mail_sealed, rebound.now(), 'second', rebound.now() FROM outbox",
    ],
    [
      'brings it forward on a conflict',
      'INSERT INTO outbox (user_id, kind, reply_id, mail_sealed, due_at, idempotency_key, created_at) SELECT user_id, kind, reply_id, mail_sealed, due_at, idempotency_key, rebound.now() FROM outbox ON CONFLICT (idempotency_key) DO UPDATE SET due_at = rebound.now()',
    ],
    ['calls the reply sent', "UPDATE replies SET state = 'sent', sent_at = rebound.now()"],
    ['lets the reply leave now', 'UPDATE replies SET leave_at = rebound.now()'],
    ['hangs the reply on another rejection', 'UPDATE replies SET rejection_id = gen_random_uuid()'],
    ['removes the mail', 'DELETE FROM outbox'],
    ['forgets the floor', 'DELETE FROM hold_floors'],
    ['lowers the floor', "UPDATE hold_floors SET hold_until = '-infinity'"],
    ['moves the clock', 'UPDATE time_shift SET seconds = 999999'],
    ['adds a clock', 'INSERT INTO time_shift (only, seconds) VALUES (true, 999999)'],
    ['turns triggers off', 'SET session_replication_role = replica'],
    ['turns one trigger off', 'ALTER TABLE outbox DISABLE TRIGGER guard_outbox'],
    ['drops the guard', 'DROP TRIGGER guard_rejection ON rejections'],
    [
      'replaces the clock',
      "CREATE OR REPLACE FUNCTION rebound.now() RETURNS timestamptz LANGUAGE sql AS $$ SELECT 'infinity'::timestamptz $$",
    ],
    ['becomes the owner', 'SET ROLE postgres'],
    ['takes row-level security off', 'ALTER TABLE outbox DISABLE ROW LEVEL SECURITY'],
    ['empties the rejections', 'TRUNCATE rejections CASCADE'],
  ])('%s: in vain', async (_title, sql) => {
    const before = await standing();
    await expect(byHand(one.me, sql), sql).rejects.toThrow();
    expect(await standing()).toEqual(before);
  });

  test.each([
    ['as the worker', "SELECT set_config('rebound.purpose', 'worker', true)"],
    ['with a clock of the session’s own', "SELECT set_config('rebound.now', '2100-01-01', true)"],
    [
      'with a function of the same name in front',
      "CREATE FUNCTION pg_temp.now() RETURNS timestamptz LANGUAGE sql AS $$ SELECT 'infinity'::timestamptz $$; SET search_path = pg_temp, public",
    ],
    ['with a zone of the session’s own', "SET TIME ZONE 'Pacific/Kiritimati'"],
    ['in a transaction whose checks come late', 'SET CONSTRAINTS ALL DEFERRED'],
  ])('claims or shortens %s: in vain', async (_title, first) => {
    const before = await standing();
    for (const then of [`UPDATE outbox SET ${CLAIM}`, 'UPDATE rejections SET hold_until = rebound.now()']) {
      await expect(byHand(one.me, `${first}; ${then}`)).rejects.toThrow();
    }
    expect(await standing()).toEqual(before);
  });

  test('of three that claim at once inside the hold none gets it', async () => {
    const before = await standing();
    const claims = await Promise.allSettled(
      [1, 2, 3].map(() => byHand(one.me, `UPDATE outbox SET ${CLAIM}`)),
    );
    expect(claims.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await standing()).toEqual(before);
  });
});
