import type { ClientTx } from '@/lib/access/transaction';
import type { ApplicationChoice } from '@/lib/features/applications/types';

const MOST = 200;

/** What can be chosen where something has to do with an application: those that moved last. */
export async function applicationChoices(tx: ClientTx): Promise<ApplicationChoice[]> {
  const { userId } = tx.scope;
  // Which they are first: the client joins thousands with their companies, to sort them and take the first.
  const rows = await tx.db.$queryRaw<{ id: string; role: string; ending: string | null; company: string }[]>`
    SELECT a.id, a.role, a.ending, c.name AS company
    FROM (
      SELECT id, role, ending, company_id, moved_on, stage_changed_at FROM applications WHERE user_id = ${userId}::uuid
      ORDER BY moved_on DESC, stage_changed_at DESC, id DESC LIMIT ${MOST}) a
    JOIN companies c ON c.user_id = ${userId}::uuid AND c.id = a.company_id
    ORDER BY a.moved_on DESC, a.stage_changed_at DESC, a.id DESC`;
  return rows.map(({ id, role, ending, company }) => ({
    ...{ id, role },
    company,
    open: ending === null,
  }));
}
