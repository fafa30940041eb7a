import { afterEach, beforeEach, expect, test } from 'vitest';
import { asAdmin } from '@/test/database';
import { aPerson, LIST } from '@/test/importing';

// A database that does not get to it is no mistake of ours: whoever asks may come back, and is told when.

beforeEach(async () => {
  await asAdmin(
    `CREATE OR REPLACE FUNCTION fail_once_busy() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN RAISE EXCEPTION 'cancelled' USING ERRCODE = TG_ARGV[0]; END $$`,
  );
});
afterEach(() => asAdmin('DROP TRIGGER IF EXISTS fail_once_busy ON imports'));

test.each([
  ['a statement that took too long', '57014', 503, 'busy', '5'],
  ['two that waited for each other', '40P01', 503, 'busy', '5'],
  ['a database that takes no more connections', '53300', 503, 'busy', '5'],
  ['a mistake of ours', '23502', 500, 'internal', null],
])('%s (%s) is answered with %i', async (_what, code, status, word, wait) => {
  const { ask } = await aPerson();
  await asAdmin(
    `CREATE TRIGGER fail_once_busy BEFORE INSERT ON imports FOR EACH ROW EXECUTE FUNCTION fail_once_busy('${code}')`,
  );
  const answer = await ask({ method: 'POST', path: '/imports', body: LIST });
  expect([answer.status, answer.body.code, answer.retryAfter]).toEqual([status, word, wait]);
});
