import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { mintCoachScope } from '@/lib/access/mint';
import type { ClientScope, CoachScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { addComment, openEntry, revokeCoaching } from '@/lib/features/coaching/mutations';
import { COACHING_STATES } from '@/lib/features/coaching/types';
import { COACHING_SCOPES } from '@/lib/rules/coaching';
import { coached, person, turnedDown } from '@/test/coaching';
import { asAdmin, databaseUrls } from '@/test/database';
import { byHand } from '@/test/rejected';

// Hand-written SQL of the runtime role in somebody's context: row-level security and the triggers alone, with
// no filter of ours in front of them. What they refuse is in test/attacks/coaching.ts and sharing.ts.

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

async function aClientAndTheirCoach() {
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
    const { scope } = await aClientAndTheirCoach();
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
    const { client, scope, shown } = await aClientAndTheirCoach();
    await inScope(client, (tx) => revokeCoaching(tx, scope.coachingId));
    expect(await visibleTo(scope)).toEqual({ coachings: 1, users: 1 });
    expect(await ask(scope, `SELECT * FROM rebound.shown_heading('${scope.userId}', '${shown}')`)).toEqual(
      [],
    );
    expect(await ask(scope, `SELECT * FROM rebound.person('${scope.userId}')`)).toEqual([]);
    expect(
      await ask(
        scope,
        `SELECT kept::int AS n FROM rebound.entries_counted('${scope.userId}', '${scope.coachingId}')`,
      ),
    ).toEqual([{ n: 0 }]);
  });

  test('nothing to a stranger who claims the coaching', async () => {
    const { client, stranger, scope, shown } = await aClientAndTheirCoach();
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
    const { scope, shown, kept } = await aClientAndTheirCoach();
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
    const { scope, shown } = await aClientAndTheirCoach();
    const read = 'SELECT id FROM journal_entries';
    expect(await ask(scope, read)).toEqual([]);
    const rows = await inScope(scope, async (tx) => {
      await tx.db.$executeRawUnsafe(opening(scope, shown));
      return tx.db.$queryRawUnsafe(read);
    });
    expect(rows).toEqual([{ id: shown }]);
    expect(await ask(scope, read)).toEqual([]);
  });

  test('stays as it is for the owner of the tables, and goes with the account alone', async () => {
    const { client } = await aClientAndTheirCoach();
    const lines = () => asAdmin('SELECT id FROM access_log WHERE user_id = $1', [client.userId]);
    const owner = new pg.Client({ connectionString: databaseUrls.owner });
    await owner.connect();
    for (const sql of ['UPDATE access_log SET at = now()', 'DELETE FROM access_log'])
      expect((await owner.query(sql)).rowCount).toBe(0);
    await owner.end();
    expect(await lines()).toHaveLength(1);
    await change(client, `DELETE FROM users WHERE id = '${client.userId}'`);
    expect(await lines()).toHaveLength(0);
  });
});

test('COACH-1: a client learns nothing of somebody who does not coach them', async () => {
  const { client, stranger } = await aClientAndTheirCoach();
  expect(await ask(client, `SELECT * FROM rebound.person('${stranger.userId}')`)).toEqual([]);
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
