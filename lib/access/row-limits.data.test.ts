import { describe, expect, test } from 'vitest';
import { guardedWrite } from '@/lib/access/guarded-write';
import { addApplication, deleteApplication } from '@/lib/features/applications/mutations';
import { TooMany } from '@/lib/platform/errors';
import { ok } from '@/lib/platform/result';
import { ROW_LIMITS } from '@/lib/rules/limits';
import { LIMIT_ATTACKS } from '@/test/attacks/limits';
import { limitsStage, limitTo } from '@/test/attacks/limits-stage';
import { proveAttacks } from '@/test/attacks/prove';
import { asAdmin } from '@/test/database';
import { person } from '@/test/rejected';

test('the database holds to the numbers of the policy', async () => {
  const rows = await asAdmin(
    `SELECT tgrelid::regclass::text AS name, split_part(encode(tgargs, 'escape'), '\\000', 1)::int AS most
     FROM pg_trigger WHERE tgname = 'cap_rows' ORDER BY 1`,
  );
  expect(Object.fromEntries(rows.map(({ name, most }) => [name, most]))).toEqual(ROW_LIMITS);
});

test('says what to do past them, and deleting makes room', async () => {
  await limitTo('applications', 2);
  const [me, other] = [await person(), await person()];
  const add = (who = me) =>
    guardedWrite(who, async (tx) => ok(await addApplication(tx, { company: 'Acme', role: 'Engineer' })));
  const first = await add();
  await add();
  const error = await add().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TooMany);
  expect(error).toMatchObject({
    message: expect.stringContaining('Delete some that you no longer need'),
    wait: 3600,
  });
  expect(await add(other), 'somebody else').toMatchObject({ ok: true });
  if (!first.ok) throw new Error('nothing was added');
  await guardedWrite(me, async (tx) => ok(await deleteApplication(tx, { id: first.value.id })));
  expect(await add()).toMatchObject({ ok: true });
  await limitTo('applications', ROW_LIMITS.applications);
});

describe('hand-written SQL past what an account may have', () => {
  proveAttacks(LIMIT_ATTACKS, limitsStage);
});
