import type { FullPerson } from '@/test/access/person';
import { PRIVATE } from '@/test/access/tables';
import { asAdmin } from '@/test/database';

/**
 * What only `owner` has: every value in their rows that stands in no row of anybody else's, and `phrases`, which are
 * sealed there. In somebody else's answer each of them is a leak.
 */
export async function secretsOf({ me }: FullPerson, phrases: readonly string[]): Promise<string[]> {
  const [own, others] = [new Set<string>(phrases), new Set<string>()];
  for (const [
    table,
    {
      whose: [column, of],
    },
  ] of Object.entries(PRIVATE)) {
    const rows = await asAdmin(`SELECT "${column}"::text AS whose, to_jsonb(t) AS row FROM "${table}" t`);
    for (const { whose, row } of rows) {
      const into = whose === me[of] ? own : others;
      for (const value of Object.values(row as Record<string, unknown>))
        if (typeof value === 'string' && isTelling(value)) into.add(value);
    }
  }
  return [...own].filter((value) => !others.has(value));
}

/** An id, or something with one in it, as the fixtures' addresses and companies have: nobody's by chance. */
const isTelling = (value: string) => /[0-9a-f]{8}-[0-9a-f]{4}-/.test(value);
