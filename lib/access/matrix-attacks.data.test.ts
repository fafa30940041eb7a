import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACTORS, type Actor } from '@/test/access/actors';
import { matrixFixtures } from '@/test/access/fixtures';
import { DEFINERS } from '@/test/access/functions';
import { openBench } from '@/test/access/reach';
import { type Bench, become } from '@/test/access/statements';
import { PRIVATE } from '@/test/access/tables';
import { asAdmin, asRuntimeRole } from '@/test/database';

// What somebody who can write SQL as the runtime role might try beyond plain statements.

let bench: Bench;
beforeAll(async () => {
  bench = await openBench(await matrixFixtures());
});
afterAll(() => bench.db.end());

/** Where a right or a trigger refuses before the policies do, its words; elsewhere those of the table's policy. */
const PUSHED: Record<string, string> = {
  users: 'COACH-1: a person keeps their address',
  coachings: 'COACH-1: the parties of a coaching do not change',
  client_invitations: 'COACH-1: the parties of an invitation do not change',
  grants: 'permission denied for table grants',
  rejections: 'HOLD-5: a rejection keeps its application and the moment it was logged',
  replies: 'HOLD-6: a reply keeps its rejection',
  outbox: 'outbox: a frozen mail does not change',
};

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
        const [sql, ...values] = call(bench.fixtures);
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
      const { owner, stranger } = bench.fixtures;
      const targets = { stranger: owner, intruder: owner, coach: stranger, revoked: stranger };
      for (const actor of Object.keys(targets) as (keyof typeof targets)[]) {
        const pushed = await as(actor, push, [targets[actor].me[of]]).then(
          ({ rowCount }) => rowCount,
          (error: Error) => error.message,
        );
        const refusal = PUSHED[name] ?? `row-level security policy for table "${name}"`;
        if (pushed !== 0) expect(pushed, actor).toContain(refusal);
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
       VALUES ($1, gen_random_uuid(), $2, 'short', 'scheduled', '\\x02', '\\x02', '\\x02', now(), now(), now())`,
    ],
    [
      'mail',
      'heldReply',
      `INSERT INTO outbox (user_id, id, reply_id, kind, mail_sealed, due_at, idempotency_key, created_at)
       VALUES ($1, gen_random_uuid(), $2, 'coach-comment', '\\x02', now(), gen_random_uuid()::text, now())`,
    ],
  ] as const)('learn from a refused %s what another person has', async (_, id, sql) => {
    const { owner } = bench.fixtures;
    await asAdmin(
      `INSERT INTO floors (user_id, id, company_id, kind, until)
       SELECT user_id, gen_random_uuid(), company_id, 'hold', now() + interval '40 hours' FROM applications WHERE id = $1`,
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

  test('learn anything from the queue but which rows wait', async () => {
    const rows = await asRuntimeRole('SELECT DISTINCT jsonb_object_keys(data) AS key FROM pgboss.job');
    expect(rows).toEqual([{ key: 'outboxId' }]);
  });

  // What the runtime role may not do to the house itself is in test/attacks/house.ts; these are Postgres' own to refuse.
  test.each([
    ['SET SESSION AUTHORIZATION rebound_owner', 'permission denied to set session authorization'],
    ['ALTER ROLE rebound_app BYPASSRLS', 'permission denied to alter role'],
    ['SET row_security = off; SELECT * FROM vents', 'query would be affected by row-level security policy'],
  ])('become another role or look past the policies: %s', async (sql, reason) => {
    await expect(asRuntimeRole(sql)).rejects.toThrow(reason);
  });
});
