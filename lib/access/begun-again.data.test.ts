import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { guardedWrite } from '@/lib/access/guarded-write';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { enqueue } from '@/lib/outbox/enqueue';
import { databaseProblemOf } from '@/lib/platform/db/problem';
import { ok } from '@/lib/platform/result';
import { asAdmin, databaseUrls } from '@/test/database';
import { applied, person } from '@/test/rejected';
import { takeBack } from '@/test/undone';

// A transaction that the database ended for another's sake has changed nothing, and is begun again, twice at most.

const roleOf = async (id: string) =>
  (await asAdmin('SELECT role FROM applications WHERE id = $1', [id]))[0]?.role;

/** The jobs of the queue, in their order. */
const jobs = () => asAdmin("SELECT data->>'outboxId' AS outbox FROM pgboss.job ORDER BY created_on, id");

const rename = (tx: ClientTx, id: string, role: string) =>
  tx.db.application.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: { role, version: { increment: 1 } },
  });

/** A transaction of somebody else's that waits for a row for as long as it takes, and is never the one that is ended. */
async function another() {
  const client = new pg.Client({ connectionString: databaseUrls.admin });
  await client.connect();
  await client.query("SET deadlock_timeout = '1h'");
  const hold = (id: string) => client.query('SELECT FROM applications WHERE id = $1 FOR UPDATE', [id]);
  return {
    begin: () => client.query('BEGIN'),
    hold,
    /** Once `hold` waits for somebody else's row. */
    async waits() {
      for (;;) {
        const [row] = await asAdmin(
          "SELECT 1 FROM pg_stat_activity WHERE pid = $1 AND wait_event_type = 'Lock'",
          [(client as unknown as { processID: number }).processID],
        );
        if (row) return;
      }
    },
    rollback: () => client.query('ROLLBACK'),
    end: () => client.end(),
  };
}

/** Works on one row and then on another, while somebody else does so the other way round, for the first `times` tries. */
async function crossed(times: number, { first, second }: { first: string; second: string }) {
  const them = await another();
  let tries = 0;
  let theirs: Promise<unknown> = Promise.resolve();
  const work = async (tx: ClientTx, onFirst: () => Promise<unknown>, onSecond: () => Promise<unknown>) => {
    tries += 1;
    if (tries <= times) {
      await theirs;
      await them.begin();
      await them.hold(second);
    }
    await onFirst();
    if (tries <= times) {
      theirs = them.hold(first).then(them.rollback);
      await them.waits();
    }
    await onSecond();
    return tx.viewer;
  };
  return { work, tries: () => tries, end: () => theirs.then(them.end) };
}

describe('a deadlock', () => {
  test.each([1, 2])('that ends it %i times: it is done once', async (times) => {
    const me = await person();
    const [first, second] = [await applied(me), await applied(me)];
    const cross = await crossed(times, { first, second });
    const key = randomUUID();
    const before = await jobs();
    const settled = await guardedWrite(me, async (tx) => {
      const mail = { to: 'ana@example.test', subject: 'Hello', html: '<p>Hello</p>', text: 'Hello' };
      await enqueue(tx, { kind: 'come-back', mail, dueAt: tx.now, idempotencyKey: key });
      await cross.work(
        tx,
        () => undoable(tx, { kind: 'application' }, () => rename(tx, first, 'Baker')),
        () => rename(tx, second, 'Waiter'),
      );
      return ok(cross.tries());
    });
    await cross.end();

    expect(settled).toMatchObject({ ok: true, value: times + 1, undo: { kind: 'application' } });
    expect([await roleOf(first), await roleOf(second)]).toEqual(['Baker', 'Waiter']);
    const versions = await asAdmin('SELECT version FROM applications WHERE user_id = $1', [me.userId]);
    expect(versions).toEqual([{ version: 2 }, { version: 2 }]);
    const mails = await asAdmin('SELECT id FROM outbox WHERE idempotency_key = $1', [key]);
    expect(mails).toHaveLength(1);
    expect(await jobs()).toEqual([...before, { outbox: mails[0]?.id }]);
    const offers = await asAdmin('SELECT id FROM undos WHERE user_id = $1', [me.userId]);
    expect(offers).toEqual([{ id: settled.ok && settled.undo?.id }]);
    await takeBack(me, { id: offers[0]?.id });
    expect([await roleOf(first), await roleOf(second)]).toEqual(['Platform Engineer', 'Waiter']);
  });

  test('that comes back a third time fails it, by its name, and nothing is left', async () => {
    const me = await person();
    const [first, second] = [await applied(me), await applied(me)];
    const cross = await crossed(3, { first, second });
    const failed = await inScope(me, (tx) =>
      cross.work(
        tx,
        () => rename(tx, first, 'Baker'),
        () => rename(tx, second, 'Waiter'),
      ),
    ).catch((error: unknown) => error);
    await cross.end();
    expect(databaseProblemOf(failed)).toMatchObject({ name: 'deadlock', code: '40P01' });
    expect(cross.tries()).toBe(3);
    expect([await roleOf(first), await roleOf(second)]).toEqual(['Platform Engineer', 'Platform Engineer']);
  });
});

describe('a snapshot that another write has overtaken', () => {
  const WAYS: Record<string, (tx: ClientTx, id: string, role: string) => Promise<unknown>> = {
    'of a statement of the client’s': rename,
    'of a statement by hand': (tx, id, role) =>
      tx.db.$executeRaw`UPDATE applications SET role = ${role} WHERE id = ${id}::uuid`,
  };
  test.each(Object.entries(WAYS))('%s is taken anew', async (_whose, write) => {
    const me = await person();
    const id = await applied(me);
    const seen: string[] = [];
    await inScope(
      me,
      async (tx) => {
        const { role } = await tx.db.application.findFirstOrThrow({ where: { userId: me.userId, id } });
        if (seen.push(role) === 1)
          await asAdmin("UPDATE applications SET role = 'Baker' WHERE id = $1", [id]);
        await write(tx, id, `${role}, at night`);
      },
      { snapshot: true },
    );
    expect(seen).toEqual(['Platform Engineer', 'Baker']);
    expect(await roleOf(id)).toBe('Baker, at night');
  });
});

describe('what the database ended for another reason', () => {
  afterEach(() => asAdmin('DROP TRIGGER IF EXISTS ended ON applications'));
  test.each([
    ['57014', 'cancelled'],
    ['57P01', 'connection-lost'],
    ['53300', 'too-many-connections'],
  ])('(%s) is not begun again', async (code, name) => {
    await asAdmin(
      `CREATE OR REPLACE FUNCTION ended() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN RAISE EXCEPTION 'ended' USING ERRCODE = '${code}'; END $$`,
    );
    const me = await person();
    const id = await applied(me);
    await asAdmin('CREATE TRIGGER ended BEFORE UPDATE ON applications FOR EACH ROW EXECUTE FUNCTION ended()');
    let tries = 0;
    const failed = await inScope(me, (tx) => {
      tries += 1;
      return rename(tx, id, 'Baker');
    }).catch((error: unknown) => error);
    expect(databaseProblemOf(failed)).toMatchObject({ name, code });
    expect(tries).toBe(1);
  });
});
