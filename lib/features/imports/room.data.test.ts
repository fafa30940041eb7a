import { describe, expect, test } from 'vitest';
import { inScope } from '@/lib/access/transaction';
import { forgetImportFiles, runDueImports } from '@/lib/features/imports/jobs';
import { undo } from '@/lib/features/undo/mutations';
import { IMPORTS, ROW_LIMITS } from '@/lib/rules/limits';
import { asAdmin, shiftClock } from '@/test/database';
import { aPerson, brought, LIST, sent, shown } from '@/test/importing';

// How much of files is kept of one person, and for how long.

const rowsOf = async (table: string, userId: string): Promise<number> =>
  (await asAdmin(`SELECT count(*)::int AS count FROM ${table} WHERE user_id = $1`, [userId]))[0]?.count;

describe('what a file would bring', () => {
  const run = (ask: Awaited<ReturnType<typeof aPerson>>['ask'], id: string) =>
    ask({ method: 'POST', path: `/imports/${id}/run`, body: {} });

  test('is counted against what there is room for before anything comes in', async () => {
    const { me, ask } = await aPerson();
    const id = await sent(ask);
    await asAdmin(
      `INSERT INTO tags (user_id, id, name, name_key, created_at)
       SELECT $1, gen_random_uuid(), 'tag ' || n, 'tag ' || n, now() FROM generate_series(2, $2::int) n`,
      [me.userId, ROW_LIMITS.tags],
    );
    const refused = await run(ask, id);
    expect(refused.status).toBe(422);
    expect(JSON.stringify(refused.body)).toContain(
      'There is room for 2,000 tags. You have 1,999, and this file would bring 2 more, so nothing was imported.',
    );
    await asAdmin(
      "UPDATE tags SET name = 'remote', name_key = 'remote' WHERE user_id = $1 AND name = 'tag 2'",
      [me.userId],
    );
    expect((await run(ask, id)).status).toBe(202);
  });

  test('and that no longer fits while it comes in is given up at once', async () => {
    const { me, ask } = await aPerson();
    const id = await sent(ask);
    expect((await run(ask, id)).status).toBe(202);
    await asAdmin(
      `INSERT INTO tags (user_id, id, name, name_key, created_at)
       SELECT $1, gen_random_uuid(), 'tag ' || n, 'tag ' || n, now() FROM generate_series(1, $2::int) n`,
      [me.userId, ROW_LIMITS.tags],
    );
    await runDueImports();
    await runDueImports();
    expect(await shown(ask, id)).toMatchObject({ state: 'failed', imported: 0 });
  });
});

describe('a person’s files', () => {
  test('take no more than a person may have, by their bytes', async () => {
    const { me, ask } = await aPerson();
    const id = await brought(ask);
    // As if the file had been as large as all may be together; all of one letter, which a database may pack.
    await asAdmin('ALTER TABLE import_parts ALTER COLUMN bytes_sealed SET STORAGE EXTENDED');
    await asAdmin(
      `INSERT INTO import_parts (user_id, import_id, n, last, bytes_sealed)
       SELECT $1, $2, n, false, '\\x02'::bytea || convert_to(repeat('0', $3::int), 'UTF8') FROM generate_series(1, 4) n`,
      [me.userId, id, IMPORTS.perPersonBytes / 4],
    );
    const refused = await ask({ method: 'POST', path: '/imports', body: LIST });
    expect([refused.status, refused.body.code, refused.body.detail]).toEqual([
      ...[409, 'file-full'],
      'The files you brought here may take 200 MB together, and with this one they would take more. Forget one that you don’t need any more, then bring this one again. What came in by it stays.',
    ]);
    expect(await rowsOf('import_files', me.userId)).toBe(1);
    await ask({ method: 'DELETE', path: `/imports/${id}` });
    await sent(ask);
  });

  test('are no more than a person may have', async () => {
    const { me, ask } = await aPerson();
    const id = await brought(ask);
    await asAdmin(
      `INSERT INTO imports (user_id, id, state, format, rows, bad, reading_sealed, created_at)
       SELECT user_id, gen_random_uuid(), 'done', format, 0, 0, '\\x02', created_at
       FROM imports, generate_series(2, $2::int) WHERE user_id = $1 AND id = $3`,
      [me.userId, ROW_LIMITS.imports, id],
    );
    const refused = await ask({ method: 'POST', path: '/imports', body: LIST });
    expect([refused.status, refused.body.code, refused.body.detail]).toEqual([
      ...[409, 'file-full'],
      expect.stringContaining('You have 500 files here, which is as many as we keep.'),
    ]);
  });

  test('that never came in go after a while, those that somebody was at later', async () => {
    const { me, ask } = await aPerson();
    const [left, used] = [await sent(ask), await sent(ask)];
    try {
      await shiftClock(20 * 24 * 3_600);
      await ask({ method: 'PATCH', path: `/imports/${used}`, body: { skip: [2] } });
      await shiftClock(31 * 24 * 3_600);
      expect(await forgetImportFiles()).toBeGreaterThan(0);
      expect((await ask({ method: 'GET', path: `/imports/${left}` })).status).toBe(404);
      expect(await shown(ask, used)).toMatchObject({ state: 'read', skip: [2] });
      expect(await rowsOf('import_pages', me.userId)).toBe(1);
    } finally {
      await shiftClock(0);
    }
  });

  test('stay while a run is at them', async () => {
    const { ask } = await aPerson();
    const id = await sent(ask);
    await ask({ method: 'POST', path: `/imports/${id}/run` });
    try {
      await shiftClock(31 * 24 * 3_600);
      await forgetImportFiles();
      await runDueImports();
      expect(await shown(ask, id)).toMatchObject({ state: 'done', imported: 3 });
    } finally {
      await shiftClock(0);
    }
  });
});

describe('a file that is forgotten', () => {
  test('UNDO-1: comes back whole, and undo remembers none of its bytes', async () => {
    const { me, ask } = await aPerson();
    const id = await sent(ask, [LIST, `Big,Role,applied,,,${'a long note '.repeat(4_000)},`].join('\n'));
    const before = await asAdmin('SELECT * FROM import_parts WHERE user_id = $1', [me.userId]);
    await ask({ method: 'DELETE', path: `/imports/${id}` });
    expect((await ask({ method: 'GET', path: `/imports/${id}` })).status).toBe(404);
    const remembered = await asAdmin(
      `SELECT "table", length(before::text) AS length FROM undo_rows WHERE user_id = $1 ORDER BY 1`,
      [me.userId],
    );
    expect(remembered.map(({ table }) => table)).toEqual(['import_files', 'imports']);
    const [{ id: undoId }] = (await asAdmin('SELECT id FROM undos WHERE user_id = $1', [me.userId])) as [
      { id: string },
    ];
    await inScope(me, (tx) => undo(tx, undoId));
    expect(await shown(ask, id)).toMatchObject({ state: 'read', rows: 4 });
    expect(await asAdmin('SELECT * FROM import_parts WHERE user_id = $1', [me.userId])).toEqual(before);
    expect((await ask({ method: 'POST', path: `/imports/${id}/run` })).status).toBe(202);
  });

  test('is removed once that can’t be taken back any more', async () => {
    const { me, ask } = await aPerson();
    const id = await sent(ask);
    await ask({ method: 'DELETE', path: `/imports/${id}` });
    await forgetImportFiles();
    expect(await rowsOf('import_parts', me.userId)).toBe(1);
    try {
      await shiftClock(120);
      await forgetImportFiles();
      expect(await rowsOf('import_parts', me.userId)).toBe(0);
      expect(await rowsOf('import_files', me.userId)).toBe(0);
    } finally {
      await shiftClock(0);
    }
  });
});
