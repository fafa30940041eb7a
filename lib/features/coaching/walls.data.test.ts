import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { mintCoachScope } from '@/lib/access/mint';
import type { ClientScope, CoachScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { addComment, openEntry, revokeCoaching } from '@/lib/features/coaching/mutations';
import { COACHING_STATES } from '@/lib/features/coaching/types';
import { COACHING_SCOPES } from '@/lib/rules/coaching';
import { coached, invited, person, turnedDown } from '@/test/coaching';
import { asAdmin, databaseUrls } from '@/test/database';
import { byHand } from '@/test/rejected';
import { grantingSql } from '@/test/sharing';

// Hand-written SQL of the runtime role in somebody's context: row-level security and the triggers alone, with
// no filter of ours in front of them.

type Acting = ClientScope | CoachScope;
const ask = async <T extends object>(scope: Acting, sql: string): Promise<T[]> =>
  (await byHand(scope, sql)).rows;
const change = async (scope: Acting, sql: string) => (await byHand(scope, sql)).rowCount;

/** Every table with row-level security that has rows at all, with how many of them `scope` sees. */
async function visibleTo(scope: Acting): Promise<Record<string, number>> {
  const tables = await asAdmin(
    "SELECT relname FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace ORDER BY relname",
  );
  expect(tables.length).toBeGreaterThanOrEqual(25);
  const seen: Record<string, number> = {};
  for (const { relname } of tables) {
    const [row] = await ask<{ count: number }>(scope, `SELECT count(*)::int AS count FROM "${relname}"`);
    if (row && row.count > 0) seen[relname] = row.count;
  }
  return seen;
}

async function cast() {
  const [client, coach, stranger] = [await person('Ana Ruiz'), await person('Priya Raman'), await person()];
  const shown = await turnedDown(client, 'Northwind');
  const kept = await turnedDown(client, 'Contoso');
  await turnedDown(stranger, 'Fabrikam');
  const scope = await coached(client, coach, [shown]);
  await inScope(scope, (tx) => openEntry(tx, shown));
  await inScope(scope, (tx) => addComment(tx, { entryId: shown, body: 'Well told' }));
  return { client, coach, stranger, shown, kept, scope };
}

describe('COACH-1, COACH-2: in a coach’s context the database shows', () => {
  test('the consent, what is shared by its id, the key, their own account and comments, and no other row', async () => {
    const { scope } = await cast();
    expect(await visibleTo(scope)).toEqual({
      coachings: 1,
      comments: 1,
      grants: 1,
      user_keys: 1,
      users: 1,
    });
    expect(await ask(scope, 'SELECT id FROM users')).toEqual([{ id: scope.coachId }]);
  });

  test('their own account and the ended coaching, once the consent is gone', async () => {
    const { client, scope, shown } = await cast();
    await inScope(client, (tx) => revokeCoaching(tx, scope.coachingId));
    expect(await visibleTo(scope)).toEqual({ coachings: 1, users: 1 });
    expect(await ask(scope, `SELECT * FROM rebound.shown_heading('${scope.userId}', '${shown}')`)).toEqual(
      [],
    );
    expect(await ask(scope, `SELECT * FROM rebound.person('${scope.userId}')`)).toEqual([]);
    expect(
      await ask(
        scope,
        `SELECT rebound.entries_not_shown('${scope.userId}', '${scope.coachingId}')::int AS n`,
      ),
    ).toEqual([{ n: 0 }]);
  });

  test('nothing to a stranger who claims the coaching', async () => {
    const { client, stranger, scope, shown } = await cast();
    const claimed = mintCoachScope({
      coachId: stranger.userId,
      userId: client.userId,
      coachingId: scope.coachingId,
    });
    expect(await visibleTo(claimed)).toEqual({ users: 1 });
    expect(await ask(claimed, `SELECT * FROM rebound.shown_heading('${client.userId}', '${shown}')`)).toEqual(
      [],
    );
    expect(await ask(claimed, `SELECT * FROM rebound.person('${client.userId}')`)).toEqual([]);
    expect(await ask(stranger, `SELECT id FROM coachings`)).toEqual([]);
  });

  test('the heading of a shown entry and not of a kept one', async () => {
    const { scope, shown, kept } = await cast();
    const heading = (id: string) =>
      ask(scope, `SELECT company FROM rebound.shown_heading('${scope.userId}', '${id}')`);
    expect(await heading(shown)).toEqual([{ company: 'Northwind' }]);
    expect(await heading(kept)).toEqual([]);
  });
});

describe('COACH-3: the record of what was opened', () => {
  const opening = (scope: { userId: string; coachingId: string; coachId: string }, entryId: string) =>
    `INSERT INTO access_log (user_id, id, coaching_id, reader_id, subject_kind, subject_id, at)
     VALUES ('${scope.userId}', '${randomUUID()}', '${scope.coachingId}', '${scope.coachId}', 'journal-entry', '${entryId}', now())`;

  test('comes before the entry: an entry is readable only in the transaction that wrote it down', async () => {
    const { scope, shown } = await cast();
    const read = 'SELECT id FROM journal_entries';
    expect(await ask(scope, read)).toEqual([]);
    const rows = await inScope(scope, async (tx) => {
      await tx.db.$executeRawUnsafe(opening(scope, shown));
      return tx.db.$queryRawUnsafe(read);
    });
    expect(rows).toEqual([{ id: shown }]);
    expect(await ask(scope, read)).toEqual([]);
  });

  test('takes no line for an entry that is not shown', async () => {
    const { scope, kept } = await cast();
    await expect(change(scope, opening(scope, kept))).rejects.toThrow('row-level security');
  });

  test('is altered and deleted by nobody, and goes with the account alone', async () => {
    const { client, scope } = await cast();
    const lines = () => asAdmin('SELECT id FROM access_log WHERE user_id = $1', [client.userId]);
    const attempts = ['UPDATE access_log SET at = now()', 'DELETE FROM access_log'];
    for (const sql of attempts) {
      for (const who of [client, scope]) await expect(change(who, sql)).rejects.toThrow('permission denied');
      const owner = new pg.Client({ connectionString: databaseUrls.owner });
      await owner.connect();
      expect((await owner.query(sql)).rowCount).toBe(0);
      await owner.end();
    }
    // Its coaching cannot be removed to take the record along.
    for (const who of [client, scope]) expect(await change(who, 'DELETE FROM coachings')).toBe(0);
    expect(await lines()).toHaveLength(1);
    await change(client, `DELETE FROM users WHERE id = '${client.userId}'`);
    expect(await lines()).toHaveLength(0);
  });
});

describe('COACH-1: hand-written SQL does not', () => {
  test('let a coach widen the consent, share an entry or touch what is shown', async () => {
    const { scope, kept } = await cast();
    const refused = [
      "UPDATE coachings SET scopes = ARRAY['journal','replies']",
      "UPDATE coachings SET state = 'invited'",
      `UPDATE coachings SET user_id = '${scope.coachId}'`,
      grantingSql(scope, { id: kept }),
      `INSERT INTO comments (user_id, id, coaching_id, entry_id, author_id, body_sealed, created_at)
       VALUES ('${scope.userId}', '${randomUUID()}', '${scope.coachingId}', '${kept}', '${scope.coachId}', ''::bytea, now())`,
      `INSERT INTO notices (user_id, id, kind, subject_id, created_at)
       VALUES ('${scope.userId}', '${randomUUID()}', 'reply-sent', '${kept}', now())`,
    ];
    for (const sql of refused)
      await expect(change(scope, sql), sql).rejects.toThrow(/row-level security|COACH-1/);
    for (const table of ['journal_entries', 'comments', 'user_keys', 'notices'])
      expect(await change(scope, `DELETE FROM ${table}`), table).toBe(0);
    expect(await change(scope, "UPDATE users SET locale = 'de-DE'")).toBe(0);
    expect(await change(scope, 'UPDATE comments SET seen_at = now()')).toBe(0);
  });

  test('let a coach take up an ended coaching again', async () => {
    const { client, coach, scope } = await cast();
    await inScope(client, (tx) => revokeCoaching(tx, scope.coachingId));
    expect(await change(scope, "UPDATE coachings SET state = 'active'")).toBe(0);
    expect(await change(coach, "UPDATE coachings SET state = 'active', revoked_at = NULL")).toBe(0);
    await expect(change(client, "UPDATE coachings SET state = 'active'")).rejects.toThrow('COACH-1');
  });

  test('let a client start a coaching for somebody, or learn who they are', async () => {
    const { client, stranger, scope } = await cast();
    const insert = (state: string, coachId: string) =>
      `INSERT INTO coachings (user_id, id, coach_email, coach_id, state, scopes, invited_at)
       VALUES ('${client.userId}', '${randomUUID()}', 'a@example.test', ${coachId}, '${state}', '{}', now())`;
    const refused = [
      insert('active', `'${stranger.userId}'`),
      insert('invited', `'${stranger.userId}'`),
      insert('revoked', 'NULL'),
      `UPDATE coachings SET coach_id = '${stranger.userId}' WHERE id = '${scope.coachingId}'`,
      `UPDATE coachings SET state = 'invited' WHERE id = '${scope.coachingId}'`,
    ];
    for (const sql of refused)
      await expect(change(client, sql), sql).rejects.toThrow(/row-level security|COACH-1/);
    expect(await ask(client, `SELECT * FROM rebound.person('${stranger.userId}')`)).toEqual([]);
  });

  test('let an invitation be accepted for somebody else, or by the one who sent it', async () => {
    const { client, coach, stranger } = await cast();
    const id = await invited(stranger, client);
    const accept = (coachId: string) =>
      `UPDATE coachings SET state = 'active', coach_id = '${coachId}' WHERE id = '${id}'`;
    expect(await change(coach, accept(coach.userId))).toBe(0);
    await expect(change(client, accept(coach.userId))).rejects.toThrow('row-level security');
    await expect(change(stranger, accept(stranger.userId))).rejects.toThrow('COACH-1');
    expect(await change(client, accept(client.userId))).toBe(1);
  });
});

test('COACH-1: the database knows the same states and scopes', async () => {
  const words = async (constraint: string) => {
    const [row] = await asAdmin(
      'SELECT pg_get_constraintdef(oid) AS sql FROM pg_constraint WHERE conname = $1',
      [constraint],
    );
    return [...row.sql.matchAll(/'([a-z]+)'/g)].map(([, word]) => word);
  };
  expect(await words('coachings_state')).toEqual([...COACHING_STATES]);
  expect(await words('coachings_scopes')).toEqual([...COACHING_SCOPES]);
});
