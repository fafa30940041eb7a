import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACTORS, type Actor } from '@/test/access/actors';
import { castMatrix } from '@/test/access/cast';
import { DEFINERS } from '@/test/access/functions';
import { openBench } from '@/test/access/reach';
import { type Bench, become } from '@/test/access/statements';
import { PRIVATE } from '@/test/access/tables';
import { asAdmin, asRuntimeRole } from '@/test/database';

// What somebody who can write SQL as the runtime role might try beyond plain statements.

let bench: Bench;
beforeAll(async () => {
  bench = await openBench(await castMatrix());
});
afterAll(() => bench.db.end());

/** The words of the policies, of the rights by column and of the guarding triggers. */
const GUARDED = /row-level security|permission denied|COACH-1|HOLD-\d|does not change/;

async function as(actor: Actor, sql: string, values: unknown[] = []) {
  await bench.db.query('BEGIN');
  try {
    await become(bench, actor);
    return await bench.db.query(sql, values);
  } finally {
    await bench.db.query('ROLLBACK');
  }
}

describe('a function that looks past row-level security', () => {
  test('is in the matrix of functions', async () => {
    const rows = await asAdmin(
      `SELECT proname FROM pg_proc
       WHERE pronamespace = 'rebound'::regnamespace AND prosecdef AND prorettype <> 'trigger'::regtype`,
    );
    const hint = 'Add a new SECURITY DEFINER function to test/access/functions.ts.';
    expect(rows.map(({ proname }) => proname).sort(), hint).toEqual(Object.keys(DEFINERS).sort());
  });

  test.each(Object.entries(DEFINERS))(
    '%s tells nothing but to whom it may',
    async (_name, { call, tells }) => {
      const told: Actor[] = [];
      for (const actor of ACTORS) {
        const [sql, ...values] = call(bench.cast);
        const { rows } = await as(actor, sql, values);
        if (rows.some((row) => Object.values(row).some(Boolean))) told.push(actor);
      }
      expect(told).toEqual(tells);
    },
  );
});

describe('hand-written SQL does not', () => {
  test.each(Object.keys(PRIVATE).filter((name) => PRIVATE[name]?.granted.includes('update')))(
    'push rows of %s into somebody else’s account',
    async (name) => {
      const [column = '', of = 'userId'] = PRIVATE[name]?.whose ?? [];
      const push = `UPDATE "${name}" SET "${column}" = $1`;
      const { owner, stranger } = bench.cast;
      const targets = { stranger: owner, intruder: owner, coach: stranger, revoked: stranger };
      for (const actor of Object.keys(targets) as (keyof typeof targets)[]) {
        const pushed = await as(actor, push, [targets[actor].me[of]]).then(
          ({ rowCount }) => rowCount,
          (error: Error) => error.message,
        );
        expect(pushed, actor).toSatisfy((answer) => answer === 0 || GUARDED.test(String(answer)));
      }
    },
  );

  // The guards of holds run before the policies and look past them (HOLD-6).
  test.each([
    [
      'rejection',
      'rejectedApplication',
      `INSERT INTO rejections (user_id, id, application_id, received_at, time_zone, received_on, furthest_stage, tier,
         hold_until, hold_code, in_flight_before, logged_at, updated_at)
       VALUES ($1, gen_random_uuid(), $2, now() - interval '1 hour', 'UTC', now()::date, 'applied', 1,
         now() + interval '30 hours', 'HOLD-1', 1, now(), now())`,
    ],
    [
      'reply',
      'rejection',
      `INSERT INTO replies (user_id, id, rejection_id, kind, state, to_sealed, subject_sealed, body_sealed, leave_at,
         created_at, updated_at)
       VALUES ($1, gen_random_uuid(), $2, 'short', 'scheduled', '', '', '', now(), now(), now())`,
    ],
    [
      'mail',
      'heldReply',
      `INSERT INTO outbox (user_id, id, reply_id, kind, mail_sealed, due_at, idempotency_key, created_at)
       VALUES ($1, gen_random_uuid(), $2, 'coach-comment', '', now(), gen_random_uuid()::text, now())`,
    ],
  ] as const)('learn from a refused %s what another person has', async (_, id, sql) => {
    const { owner } = bench.cast;
    await asAdmin(
      `INSERT INTO hold_floors (user_id, id, company_id, hold_until)
       SELECT user_id, gen_random_uuid(), company_id, now() + interval '40 hours' FROM applications WHERE id = $1`,
      [owner.ids.rejectedApplication],
    );
    for (const actor of ['stranger', 'intruder', 'coach', 'revoked', 'identity'] as const) {
      const answers = [];
      for (const named of [owner.ids[id], randomUUID()]) {
        answers.push(
          await as(actor, sql, [owner.me.userId, named]).then(
            () => 'written',
            ({ code, message }: Error & { code: string }) => `${code} ${message}`,
          ),
        );
      }
      expect(answers[0], actor).toMatch(/^42501 /);
      expect(answers[0], actor).toBe(answers[1]);
    }
  });

  test('take over the address that an invitation went to (COACH-1)', async () => {
    const email = `${randomUUID()}@example.test`;
    const { userId } = bench.cast.owner.me;
    await asAdmin(
      `INSERT INTO coachings (user_id, id, coach_email, state, scopes, invited_at)
       VALUES ($1, $2, $3, 'invited', '{journal}', now())`,
      [userId, randomUUID(), email],
    );
    for (const actor of ['stranger', 'identity'] as const) {
      const take = as(actor, 'UPDATE users SET email = $1 WHERE id = $2', [
        email,
        bench.cast.stranger.me.userId,
      ]);
      await expect(take, actor).rejects.toThrow('COACH-1');
    }
  });

  test('queue anything but an ownerless sign-in mail while finding out who somebody is', async () => {
    const queue = (kind: string, userId: string | null) =>
      as(
        'identity',
        `INSERT INTO outbox (id, user_id, kind, mail_sealed, due_at, idempotency_key, created_at)
         VALUES (gen_random_uuid(), $1, $2, '', now(), gen_random_uuid()::text, now())`,
        [userId, kind],
      );
    expect((await queue('sign-in', null)).rowCount).toBe(1);
    await expect(queue('sign-in', bench.cast.owner.me.userId)).rejects.toThrow('row-level security');
    await expect(queue('nudge', bench.cast.owner.me.userId)).rejects.toThrow('row-level security');
  });

  test('let a client leave a notice or a mail with their coach', async () => {
    const { userId } = bench.cast.coach.me;
    const notice = `INSERT INTO notices (user_id, id, kind, subject_id, created_at)
      VALUES ($1, gen_random_uuid(), 'coach-comment', gen_random_uuid(), now())`;
    const mail = `INSERT INTO outbox (id, user_id, kind, mail_sealed, due_at, idempotency_key, created_at)
      VALUES (gen_random_uuid(), $1, 'coach-comment', '', now(), gen_random_uuid()::text, now())`;
    for (const sql of [notice, mail])
      await expect(as('owner', sql, [userId]), sql).rejects.toThrow('row-level security');
  });

  test('learn anything from the queue but which rows wait', async () => {
    const rows = await asRuntimeRole('SELECT DISTINCT jsonb_object_keys(data) AS key FROM pgboss.job');
    expect(rows).toEqual([{ key: 'outboxId' }]);
  });

  test('turn the policies off, become another role or write a new way round them', async () => {
    const attempts = [
      'SET ROLE rebound_owner',
      'SET SESSION AUTHORIZATION rebound_owner',
      'ALTER TABLE vents DISABLE ROW LEVEL SECURITY',
      'ALTER TABLE vents NO FORCE ROW LEVEL SECURITY',
      'CREATE POLICY mine ON vents USING (true)',
      'DROP POLICY owner ON vents',
      'ALTER ROLE rebound_app BYPASSRLS',
      'CREATE FUNCTION rebound.mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
      'CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
      'CREATE TABLE public.mine (id int)',
      'ALTER TABLE outbox DISABLE TRIGGER ALL',
      "SET session_replication_role = 'replica'",
      'TRUNCATE vents',
      'UPDATE time_shift SET seconds = 1000000',
    ];
    for (const sql of attempts)
      await expect(asRuntimeRole(sql), sql).rejects.toThrow(/permission denied|must be owner/);
    await expect(asRuntimeRole('SET row_security = off; SELECT * FROM vents')).rejects.toThrow(
      'row-level security',
    );
  });
});
