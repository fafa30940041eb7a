import { VERBS, type Verb } from '@/test/access/tables';
import { partsOf, without } from '@/test/attacks/guards';
import { asAdmin } from '@/test/database';

/** One condition of a policy, and the statement that takes it away. */
export type PolicyPart = {
  table: string;
  /** The policy and its clause, as `table.policy USING`. */
  clause: string;
  name: string;
  part: string;
  /** Whether the clause has no other part. */
  whole: boolean;
  verbs: readonly Verb[];
  lift: string;
};

const READS: Record<string, readonly Verb[]> = {
  SELECT: ['read'],
  INSERT: ['insert'],
  UPDATE: ['update'],
  DELETE: ['delete'],
  ALL: VERBS,
};

/** Every condition of every policy but those that let the owner of the tables do its work. */
export async function policyParts(): Promise<PolicyPart[]> {
  const policies: {
    table: string;
    policy: string;
    cmd: string;
    qual: string | null;
    check: string | null;
  }[] = await asAdmin(
    `SELECT tablename AS table, policyname AS policy, cmd, qual, with_check AS check FROM pg_policies
       WHERE schemaname = 'public' AND policyname <> 'guard' ORDER BY 1, 2`,
  );
  return policies.flatMap(({ table, policy, cmd, qual, check }) =>
    [['USING', qual] as const, ['WITH CHECK', check] as const].flatMap(([word, condition]) => {
      const parts = condition ? partsOf(condition) : [];
      return parts.map((part) => ({
        table,
        clause: `${table}.${policy} ${word}`,
        name: `${table}.${policy}`,
        part,
        whole: parts.length === 1,
        verbs: READS[cmd] ?? VERBS,
        lift: `ALTER POLICY ${policy} ON ${table} ${word} (${without(condition ?? '', part)})`,
      }));
    }),
  );
}
