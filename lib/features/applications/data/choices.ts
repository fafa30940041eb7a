import type { ClientTx } from '@/lib/access/transaction';
import type { ApplicationChoice } from '@/lib/features/applications/types';
import { type Alike, toldApart } from '@/lib/rules/told-apart';

const MOST = 200;

/** What can be chosen where something has to do with an application: those that moved last. */
export async function applicationChoices(tx: ClientTx): Promise<ApplicationChoice[]> {
  const { userId } = tx.scope;
  // Which they are first: the client joins thousands with their companies, to sort them and take the first.
  const rows = await tx.db.$queryRaw<(Alike & { id: string; ending: string | null })[]>`
    SELECT a.id, a.role, a.ending, a.applied_on::text AS "appliedOn", a.location, c.name AS company
    FROM (
      SELECT id, role, ending, applied_on, location, company_id, moved_on, stage_changed_at FROM applications WHERE user_id = ${userId}::uuid
      ORDER BY moved_on DESC, stage_changed_at DESC, id DESC LIMIT ${MOST}) a
    JOIN companies c ON c.user_id = ${userId}::uuid AND c.id = a.company_id
    ORDER BY a.moved_on DESC, a.stage_changed_at DESC, a.id DESC`;
  const apart = toldApart(rows, tx.viewer.locale);
  return rows.map(({ id, role, ending, company }, at) => ({
    ...{ id, role, company },
    open: ending === null,
    apart: apart[at] ?? null,
  }));
}
