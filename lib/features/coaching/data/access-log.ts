import type { ClientTx } from '@/lib/access/transaction';
import type { Visit } from '@/lib/features/coaching/types';
import { readAccessLog } from '@/lib/sharing/access-log';
import type { LogLine } from '@/lib/sharing/types';

/**
 * What is left of a thing that was opened: of a template that it is there, of an entry its heading as well, of a month
 * which.
 */
type Found = { id: string; company: string | null; role: string | null; month: string | null };

/**
 * COACH-3: what coaches opened, the latest first, a line for each of the reader's local days and things. `cursor` is the
 * `nextCursor` of the page before.
 */
export async function accessLog(
  tx: ClientTx,
  { cursor }: { cursor?: string } = {},
): Promise<{ visits: Visit[]; nextCursor: string | null }> {
  const { zone } = tx.viewer;
  const { lines, nextCursor } = await readAccessLog(tx, { cursor, zone });
  const found = await findAgain(tx, lines);
  return { visits: lines.map((line) => visitOf(line, found.get(line.subjectId ?? ''))), nextCursor };
}

async function findAgain(tx: ClientTx, lines: LogLine[]): Promise<Map<string, Found>> {
  const { userId } = tx.scope;
  const ids = lines.flatMap(({ subjectId }) => subjectId ?? []);
  if (ids.length === 0) return new Map();
  const rows = await tx.db.$queryRaw<Found[]>`
    SELECT e.id, co.name AS company, ap.role, NULL AS month
    FROM journal_entries e
    JOIN rejections r ON r.user_id = e.user_id AND r.id = e.rejection_id
    JOIN applications ap ON ap.user_id = r.user_id AND ap.id = r.application_id
    JOIN companies co ON co.user_id = ap.user_id AND co.id = ap.company_id
    WHERE e.user_id = ${userId}::uuid AND e.id = ANY (${ids}::uuid[])
    UNION ALL
    SELECT t.id, NULL, NULL, NULL FROM templates t WHERE t.user_id = ${userId}::uuid AND t.id = ANY (${ids}::uuid[])
    UNION ALL
    SELECT v.id, NULL, NULL, to_char(v.month, 'YYYY-MM') FROM reviews v
    WHERE v.user_id = ${userId}::uuid AND v.id = ANY (${ids}::uuid[])`;
  return new Map(rows.map((row) => [row.id, row]));
}

function visitOf({ id, at, firstAt, by, kind, times }: LogLine, found: Found | undefined): Visit {
  const { company, role } = found ?? {};
  const entry = found && company && role ? { id: found.id, company, role } : null;
  return {
    ...{ id, at, firstAt, by, times, entry },
    what: kind === 'journal-entry' ? 'entry' : kind,
    templateId: kind === 'template' ? (found?.id ?? null) : null,
    month: found?.month ?? null,
  };
}
