import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprintsOf } from '@/test/access/fingerprint';
import { type Attack, attempt, DONE, guardsOf, type Stage } from '@/test/attacks/attack';
import { type Guard, lift } from '@/test/attacks/guards';
import { asAdmin, databaseUrls } from '@/test/database';

/**
 * Both proofs of each attack. It is refused for the reason it names; and in this file's own clone of the template,
 * with all of its guards dropped, it succeeds, while all but any one of them still stop it: so a refusal is never
 * that of a mistake in the attack, and no guard is named that does nothing. Answers where the stage is, once it stands.
 */
export function proveAttacks(attacks: readonly Attack[], prepare: () => Promise<Stage>): () => Stage {
  let stage: Stage;
  let before: unknown;
  const runtime = new pg.Client({ connectionString: databaseUrls.app });
  const admin = new pg.Client({ connectionString: databaseUrls.admin });
  beforeAll(async () => {
    stage = await prepare();
    before = await everybody();
    await Promise.all([runtime.connect(), admin.connect()]);
  });
  afterAll(() => Promise.all([runtime.end(), admin.end()]));

  test.each(attacks)('$title: refused ($reason)', async (attack) => {
    await runtime.query('BEGIN');
    const outcome = await attempt(runtime, attack, stage);
    await runtime.query(outcome === DONE ? 'ROLLBACK' : 'COMMIT');
    expect(outcome).toContain(attack.reason);
  });

  test('and everybody’s rows are what they were', async () => {
    expect(await everybody()).toEqual(before);
  });

  test.each(attacks)('$title: succeeds without $stoppedBy', async (attack) => {
    const guards = guardsOf(attack);
    expect(await without(guards, attack)).toBe(DONE);
    for (const kept of guards)
      expect(
        await without(
          guards.filter((guard) => guard !== kept),
          attack,
        ),
        kept,
      ).not.toBe(DONE);
  });

  return () => stage;

  async function without(guards: readonly Guard[], attack: Attack): Promise<string> {
    await admin.query('BEGIN');
    try {
      await lift(admin, guards);
      await admin.query('SET LOCAL SESSION AUTHORIZATION rebound_app');
      return await attempt(admin, attack, stage);
    } finally {
      await admin.query('ROLLBACK');
    }
  }
}

/** Everybody's rows but for the record of what was opened (COACH-3), which an opening leaves behind as it should. */
async function everybody() {
  const people = await asAdmin('SELECT id, email FROM users ORDER BY id');
  const all = people.map(({ id, email }) => fingerprintsOf({ userId: id, email }));
  return (await Promise.all(all)).map(({ access_log, ...rest }) => rest);
}
