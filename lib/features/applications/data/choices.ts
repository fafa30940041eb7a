import type { ClientTx } from '@/lib/access/transaction';
import type { ApplicationChoice } from '@/lib/features/applications/types';

const MOST = 200;

/** What can be chosen where something has to do with an application: those that moved last. */
export async function applicationChoices(tx: ClientTx): Promise<ApplicationChoice[]> {
  const rows = await tx.db.application.findMany({
    where: { userId: tx.scope.userId },
    select: { id: true, role: true, ending: true, company: { select: { name: true } } },
    orderBy: [{ movedOn: 'desc' }, { stageChangedAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  });
  return rows.map(({ id, role, ending, company }) => ({
    ...{ id, role },
    company: company.name,
    open: ending === null,
  }));
}
