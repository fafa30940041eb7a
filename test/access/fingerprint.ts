import { PRIVATE } from '@/test/access/tables';
import { asAdmin } from '@/test/database';

/**
 * Every row a person has, over all private tables, as one line a table: equal before and after means that
 * nothing of theirs was added, changed or removed, but for when a session was last seen, which every few minutes any request
 * of theirs says anew. Parameters: the person's id and address.
 */
export const fingerprintSql = Object.entries(PRIVATE)
  .map(
    ([
      name,
      {
        whose: [column, of],
      },
    ]) => {
      const mine = of === 'userId' ? '$1::uuid' : '$2::text';
      return `SELECT '${name}' AS name, count(*)::int AS count, md5(string_agg(row, ',' ORDER BY row)) AS digest
      FROM (SELECT (to_jsonb(t) - 'last_seen_at')::text AS row FROM "${name}" t WHERE t."${column}" = ${mine}) mine`;
    },
  )
  .join('\nUNION ALL\n');

/**
 * The lines by table, so that a difference names its table. By its name, as Postgres takes longer to plan it than to
 * answer.
 */
export async function fingerprintsOf({ userId, email }: { userId: string; email: string }) {
  const rows = await asAdmin({ name: 'fingerprint', text: fingerprintSql }, [userId, email]);
  return Object.fromEntries(rows.map(({ name, count, digest }) => [name, `${count} rows, ${digest}`]));
}
