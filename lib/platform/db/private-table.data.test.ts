import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { grantRuntimeRole } from '@/lib/platform/db/grants';
import { person } from '@/test/coaching';
import { asAdmin, databaseUrls } from '@/test/database';

// rebound.private_table (prisma/migrations), called on planted tables the way a migration calls it.

async function asOwner(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: databaseUrls.owner });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const OWNED = 'user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE, id uuid NOT NULL';

/** Plants a table and makes it private; answers its name. */
async function planted(columns: string, andThen = ''): Promise<string> {
  const name = `planted_${randomUUID().slice(0, 8)}`;
  await asOwner(
    `CREATE TABLE ${name} (${columns}); ${andThen.replaceAll('$name', name)}; CALL rebound.private_table('${name}')`,
  );
  await grantRuntimeRole(databaseUrls.owner, 'rebound_app');
  return name;
}

describe('a table made private', () => {
  test('gives its owner their rows, and nobody else any', async () => {
    const table = await planted(`${OWNED}, title text, PRIMARY KEY (user_id, id)`);
    const [ana, sam] = [await person('Ana Ruiz'), await person('Sam Okafor')];
    const write = (userId: string) =>
      `INSERT INTO ${table} (user_id, id, title) VALUES ('${userId}', gen_random_uuid(), 'First round')`;
    await inScope(ana, (tx) => tx.db.$executeRawUnsafe(write(ana.userId)));

    const read = (who: typeof ana) =>
      inScope(who, (tx) => tx.db.$queryRawUnsafe<{ title: string }[]>(`SELECT title FROM ${table}`));
    expect(await read(ana)).toEqual([{ title: 'First round' }]);
    expect(await read(sam)).toEqual([]);
    for (const sql of [`UPDATE ${table} SET title = 'Mine'`, `DELETE FROM ${table}`])
      expect(await inScope(sam, (tx) => tx.db.$executeRawUnsafe(sql)), sql).toBe(0);
    await expect(inScope(sam, (tx) => tx.db.$executeRawUnsafe(write(ana.userId)))).rejects.toThrow(
      `row-level security policy for table "${table}"`,
    );
    expect(await read(ana)).toEqual([{ title: 'First round' }]);
  });

  test('shows nothing to whoever owns the tables', async () => {
    const table = await planted(`${OWNED}, PRIMARY KEY (user_id, id)`);
    const { userId } = await person();
    await asAdmin(`INSERT INTO ${table} VALUES ($1, gen_random_uuid())`, [userId]);
    expect(await asAdmin(`SELECT * FROM ${table}`)).toHaveLength(1);
    expect(await asOwner(`SELECT * FROM ${table}`)).toEqual([]);
  });
});

describe('a table is refused', () => {
  test.each([
    ['without an owner', 'id uuid PRIMARY KEY', '', 'user_id has to lead its primary key'],
    [
      'whose owner comes second in the primary key',
      `${OWNED}, PRIMARY KEY (id, user_id)`,
      '',
      'user_id has to lead its primary key',
    ],
    [
      'with an index across people',
      `${OWNED}, title text, PRIMARY KEY (user_id, id)`,
      'CREATE INDEX ON $name (title)',
      'user_id has to lead the index public.',
    ],
    [
      'whose rows an erased account leaves behind',
      'user_id uuid REFERENCES users (id), id uuid, PRIMARY KEY (user_id, id)',
      '',
      'user_id needs a foreign key that cascades',
    ],
    [
      'with a foreign key that leaves the owner out',
      `${OWNED}, session_hash bytea REFERENCES sessions (token_hash), PRIMARY KEY (user_id, id)`,
      '',
      'session_hash_fkey has to carry user_id',
    ],
    [
      'with a foreign key that takes the owner from another column',
      `${OWNED}, other_id uuid, FOREIGN KEY (other_id, id) REFERENCES rejections (user_id, id), PRIMARY KEY (user_id, id)`,
      '',
      'has to carry user_id',
    ],
  ])('%s', async (_what, columns, andThen, reason) => {
    await expect(planted(columns, andThen)).rejects.toThrow(reason);
  });

  test('that the runtime role would make private itself', async () => {
    const client = new pg.Client({ connectionString: databaseUrls.app });
    await client.connect();
    try {
      await expect(client.query("CALL rebound.private_table('vents')")).rejects.toThrow(
        'permission denied for procedure private_table',
      );
    } finally {
      await client.end();
    }
  });
});
