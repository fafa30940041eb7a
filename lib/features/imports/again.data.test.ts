import { describe, expect, test } from 'vitest';
import { forgetImportFiles, runDueImports } from '@/lib/features/imports/jobs';
import { asAdmin, shiftClock } from '@/test/database';
import { type Ask, aPerson, brought, LIST, sent, shown, there, through } from '@/test/importing';

// What was tried before, and by whom, brings nothing in twice: after an undo, after a failure, and whoever dies at it.

const MANY = [
  'Company,Role,Status,Applied',
  ...Array.from({ length: 1_200 }, (_, n) => `Firm ${n},Role ${n},applied,2026-0${1 + (n % 9)}-11`),
].join('\n');

/** Its first line has a tag that its last has as well, besides two that nothing before has. */
const MANY_TAGGED = MANY.split('\n')
  .map(
    (line, at, { length }) =>
      `${line},${at === 0 ? 'Tags' : at === 1 ? 'first' : at === length - 1 ? 'first;last;both' : ''}`,
  )
  .join('\n');

const run = (ask: Ask, id: string) => ask({ method: 'POST', path: `/imports/${id}/run`, body: {} });
const undo = (ask: Ask, id: string) => ask({ method: 'POST', path: `/imports/${id}/undo` });
const touchOne = async (ask: Ask): Promise<string> => {
  const { body } = await ask({ method: 'GET', path: '/applications?limit=1' });
  const [one] = body.items as unknown as { id: string }[];
  await ask({ method: 'PATCH', path: `/applications/${one?.id}`, body: { location: 'Lisbon' } });
  return String(one?.id);
};
/** Lines of the file by what is there of them: each at most once. */
const companies = async (userId: string): Promise<number[]> => {
  const rows = await asAdmin(
    `SELECT count(*)::int AS count FROM applications a JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
     WHERE a.user_id = $1 GROUP BY c.id, a.role`,
    [userId],
  );
  return [...new Set(rows.map(({ count }) => count))];
};

describe('an import that was undone', () => {
  test('comes in again without another upload, and leaves alone what was kept', async () => {
    const { me, ask } = await aPerson();
    const id = await brought(ask);
    const kept = await touchOne(ask);
    expect((await undo(ask, id)).body).toMatchObject({ state: 'undone', kept: 1, imported: 1 });
    expect((await run(ask, id)).status).toBe(202);
    expect(await through(ask, id)).toMatchObject({ state: 'done', total: 2, done: 2, imported: 3, kept: 0 });
    expect([await there(me), await companies(me.userId)]).toEqual([3, [1]]);
    const { body } = await ask({ method: 'GET', path: `/applications/${kept}` });
    expect(body).toMatchObject({ location: 'Lisbon' });
    expect((await undo(ask, id)).body).toMatchObject({ kept: 1, imported: 1 });
    expect(await there(me)).toBe(1);
  });

  test('is read with another mapping before it comes in again', async () => {
    const { ask } = await aPerson();
    const id = await brought(ask);
    await undo(ask, id);
    const changed = await ask({
      ...{ method: 'PATCH', path: `/imports/${id}` },
      body: { mapping: { Notes: null } },
    });
    expect(changed.body).toMatchObject({ state: 'undone' });
    await run(ask, id);
    expect(await through(ask, id)).toMatchObject({ state: 'done', imported: 3 });
    const { body } = await ask({ method: 'GET', path: '/applications?limit=50' });
    const birch = (body.items as unknown as { id: string; company: string }[]).find(
      ({ company }) => company === 'Birch',
    );
    expect((await ask({ method: 'GET', path: `/applications/${birch?.id}` })).body.note).toBe(null);
  });

  test('counts what the person deleted since as gone, not as kept', async () => {
    const { me, ask } = await aPerson();
    const id = await brought(ask);
    const one = await touchOne(ask);
    await ask({ method: 'DELETE', path: `/applications/${one}` });
    expect((await undo(ask, id)).body).toMatchObject({ state: 'undone', kept: 0, imported: 0 });
    expect(await there(me)).toBe(0);
  });

  test('takes no tag along that the person made before it came in', async () => {
    const { me, ask } = await aPerson();
    const id = await sent(ask);
    await ask({ method: 'POST', path: '/tags', body: { name: 'mine' } });
    await run(ask, id);
    await through(ask, id);
    await undo(ask, id);
    expect(await asAdmin('SELECT name FROM tags WHERE user_id = $1', [me.userId])).toEqual([
      { name: 'mine' },
    ]);
  });

  test('takes no tag along that the person made while it came in, and its own with the last that has them', async () => {
    const { me, ask } = await aPerson();
    const id = await sent(ask, MANY_TAGGED);
    await run(ask, id);
    await asAdmin(
      `CREATE FUNCTION not_yet() RETURNS trigger LANGUAGE plpgsql AS $$
         BEGIN IF NEW.line > 600 THEN RAISE EXCEPTION 'not yet'; END IF; RETURN NEW; END $$`,
    );
    await asAdmin(
      'CREATE TRIGGER not_yet BEFORE INSERT ON imported_applications FOR EACH ROW EXECUTE FUNCTION not_yet()',
    );
    try {
      await runDueImports();
    } finally {
      await asAdmin('DROP TRIGGER not_yet ON imported_applications');
    }
    expect(await there(me)).toBe(500);
    await ask({ method: 'POST', path: '/tags', body: { name: 'mine' } });
    await ask({ method: 'POST', path: '/tags', body: { name: 'both' } });
    await through(ask, id);
    const names = async () => {
      const rows = await asAdmin('SELECT name FROM tags WHERE user_id = $1 ORDER BY name', [me.userId]);
      return rows.map(({ name }) => name);
    };
    expect(await names()).toEqual(['both', 'first', 'last', 'mine']);
    await undo(ask, id);
    await through(ask, id);
    expect(await there(me)).toBe(0);
    expect(await names()).toEqual(['both', 'mine']);
  });
});

describe('a run', () => {
  test('that fails now and then, but brings rows in between, is not given up', async () => {
    const { me, ask } = await aPerson();
    const id = await sent(ask, MANY);
    await run(ask, id);
    const failing = async (from: number) => {
      await asAdmin(
        `CREATE OR REPLACE FUNCTION not_from() RETURNS trigger LANGUAGE plpgsql AS $$
           BEGIN IF NEW.line > ${from} THEN RAISE EXCEPTION 'not yet'; END IF; RETURN NEW; END $$`,
      );
      await runDueImports();
    };
    await asAdmin(
      'CREATE FUNCTION not_from() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$',
    );
    await asAdmin(
      'CREATE TRIGGER not_from BEFORE INSERT ON imported_applications FOR EACH ROW EXECUTE FUNCTION not_from()',
    );
    try {
      for (const from of [300, 600, 1_100, 1_100]) await failing(from);
      expect(await there(me)).toBe(1_000);
    } finally {
      await asAdmin('DROP TRIGGER not_from ON imported_applications');
    }
    expect(await through(ask, id)).toMatchObject({ state: 'done', imported: 1_200 });
  });

  test('that failed for good and kept what was touched brings the others in the next time', async () => {
    const { me, ask } = await aPerson();
    const id = await sent(ask, MANY);
    await run(ask, id);
    await asAdmin(
      `CREATE FUNCTION not_past_a_page() RETURNS trigger LANGUAGE plpgsql AS $$
         BEGIN IF NEW.line > 600 THEN RAISE EXCEPTION 'the disk is full'; END IF; RETURN NEW; END $$`,
    );
    await asAdmin(
      `CREATE TRIGGER not_past_a_page BEFORE INSERT ON imported_applications FOR EACH ROW EXECUTE FUNCTION not_past_a_page()`,
    );
    try {
      await runDueImports();
      expect(await there(me)).toBe(500);
      await touchOne(ask);
      expect(await through(ask, id)).toMatchObject({ state: 'failed', imported: 1, kept: 1 });
      expect(await there(me)).toBe(1);
    } finally {
      await asAdmin('DROP TRIGGER not_past_a_page ON imported_applications');
    }
    expect((await run(ask, id)).status).toBe(202);
    expect(await through(ask, id)).toMatchObject({
      state: 'done',
      total: 1_199,
      done: 1_199,
      imported: 1_200,
    });
    expect(await companies(me.userId)).toEqual([1]);
  });

  test('whose connections are killed in the middle of a batch loses and doubles nothing', async () => {
    const { me, ask } = await aPerson();
    const id = await sent(ask, MANY);
    await run(ask, id);
    // Ends its own connection with the last row of a batch, once for each line of this list.
    await asAdmin('CREATE TABLE deaths (line integer PRIMARY KEY)');
    await asAdmin('INSERT INTO deaths VALUES (501), (1101)');
    await asAdmin(
      `CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
         BEGIN
           IF EXISTS (SELECT 1 FROM deaths d WHERE d.line = NEW.line) THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF;
           RETURN NEW;
         END $$`,
    );
    await asAdmin(
      'CREATE TRIGGER die AFTER INSERT ON imported_applications FOR EACH ROW EXECUTE FUNCTION die()',
    );
    try {
      await runDueImports();
      expect([await there(me), await shown(ask, id)]).toMatchObject([0, { state: 'running', done: 0 }]);
      await asAdmin('DELETE FROM deaths WHERE line = 501');
      await runDueImports();
      expect([await there(me), await shown(ask, id)]).toMatchObject([
        1_000,
        { state: 'running', done: 1_000 },
      ]);
      await asAdmin('DELETE FROM deaths');
      expect(await through(ask, id)).toMatchObject({ state: 'done', done: 1_200, imported: 1_200 });
    } finally {
      await asAdmin('DROP TRIGGER die ON imported_applications');
    }
    expect([await there(me), await companies(me.userId)]).toEqual([1_200, [1]]);
  });

  test('that stands still for longer than its lease is gone on with by another, and writes nothing more', async () => {
    const { me, ask } = await aPerson();
    const id = await sent(ask, MANY);
    await run(ask, id);
    // The first one waits in its first batch until the second is through.
    await asAdmin('CREATE TABLE gate ()');
    await asAdmin(
      `CREATE FUNCTION wait_once() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
         BEGIN
           IF (SELECT attempts FROM imports i WHERE i.user_id = NEW.user_id AND i.id = NEW.import_id) = 0 THEN
             PERFORM pg_advisory_xact_lock(4711);
           END IF;
           RETURN NEW;
         END $$`,
    );
    await asAdmin(
      'CREATE TRIGGER wait_once AFTER INSERT ON imported_applications FOR EACH ROW WHEN (NEW.line = 2) EXECUTE FUNCTION wait_once()',
    );
    const held = asAdmin('SELECT pg_advisory_lock(4711), pg_sleep(3), pg_advisory_unlock(4711)');
    try {
      const first = runDueImports();
      await expect
        .poll(() => asAdmin('SELECT 1 AS waits FROM pg_locks WHERE NOT granted AND objid = 4711'), {
          timeout: 10_000,
        })
        .toHaveLength(1);
      await asAdmin(`UPDATE imports SET claimed_until = rebound.now() - interval '1 second' WHERE id = $1`, [
        id,
      ]);
      await Promise.all([first, held, runDueImports()]);
      expect(await through(ask, id)).toMatchObject({ state: 'done', done: 1_200, imported: 1_200 });
    } finally {
      await held;
      await asAdmin('DROP TRIGGER wait_once ON imported_applications');
    }
    expect([await there(me), await companies(me.userId)]).toEqual([1_200, [1]]);
  });

  test('that several workers are at brings each row in once', async () => {
    const { me, ask } = await aPerson();
    const id = await sent(ask, MANY);
    await Promise.all([run(ask, id), run(ask, id)]);
    await Promise.all([runDueImports(), runDueImports(), runDueImports()]);
    expect(await through(ask, id)).toMatchObject({ state: 'done', done: 1_200, imported: 1_200 });
    await run(ask, id);
    await runDueImports();
    expect([await there(me), await companies(me.userId)]).toEqual([1_200, [1]]);
  });
});

test('after its time the file is gone, and the report and what came in stay', async () => {
  const { me, ask } = await aPerson();
  const [done, undone] = [await brought(ask), await brought(ask, LIST.replaceAll('Acme', 'Elm'))];
  await undo(ask, undone);
  await shiftClock(31 * 24 * 3_600);
  try {
    await forgetImportFiles();
    expect(await shown(ask, done)).toMatchObject({ state: 'done', imported: 3, keptUntil: null });
    const preview = await ask({ method: 'GET', path: `/imports/${done}/preview` });
    expect(preview.body).toEqual({ items: [], nextCursor: null });
    const refused = await run(ask, undone);
    expect([refused.status, refused.body.detail]).toEqual([
      422,
      expect.stringContaining('We don’t have this file any more. Bring it again to import it.'),
    ]);
    expect((await undo(ask, done)).body).toMatchObject({ state: 'undone', kept: 0 });
    expect(await there(me)).toBe(0);
  } finally {
    await shiftClock(0);
  }
});
