import { ROW_LIMITS } from '@/lib/rules/limits';
import type { Stage } from '@/test/attacks/attack';
import { fixtureStage } from '@/test/attacks/fixture-stage';
import { asAdmin } from '@/test/database';

/** The people of the access matrix, where no account may have one row more. */
export async function limitsStage(): Promise<Stage> {
  const stage = await fixtureStage();
  // Somebody who is at no interview yet.
  await asAdmin(`INSERT INTO people (user_id, id, name, created_at, updated_at)
    SELECT user_id, gen_random_uuid(), 'Somebody else', created_at, updated_at FROM people`);
  for (const table of Object.keys(ROW_LIMITS)) await limitTo(table, 0);
  return stage;
}

/** Gives the rows of a table another limit, in this file's database. */
export const limitTo = (table: string, most: number) =>
  asAdmin(
    `CREATE OR REPLACE TRIGGER cap_rows AFTER INSERT ON ${table} REFERENCING NEW TABLE AS added
     FOR EACH STATEMENT EXECUTE FUNCTION rebound.cap_rows('${most}')`,
  );
