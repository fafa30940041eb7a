import type { ClientTx } from '@/lib/access/transaction';
import { writeEvents } from '@/lib/features/applications/mutations/ledger';
import { companyNamed } from '@/lib/features/companies';
import { dateOf } from '@/lib/platform/clock';
import { isSameRole } from '@/lib/rules/role';
import type { LaterLabel, Stage } from '@/lib/rules/stages';

/** More open applications than anybody has with one company. */
const LOOKED_AT = 50;

type Said = { newId: string; company: string; role: string; stage: Stage; laterLabel?: LaterLabel };

/**
 * The application that a rejection is about, where the person names company and role: the one of that name that is open,
 * saved, or had ended in silence; the one that this very form has added (`newId`), so that a double tap makes one;
 * otherwise a new one. BACK-GUARD stops none of it: it was applied for already. On which day was not said, so it has none.
 */
export async function applicationRejected(tx: ClientTx, said: Said): Promise<string> {
  const { userId } = tx.scope;
  const company = await companyNamed(tx, said.company);
  const added = await addedBefore(tx, { id: said.newId, companyId: company.id, role: said.role });
  if (added === 'same') return said.newId;
  const open = await openOne(tx, company.id, said.role);
  if (open) return open;
  const { stage } = said;
  const laterLabel = stage === 'later-interview' ? (said.laterLabel ?? null) : null;
  const at = dateOf(tx.now);
  const row = {
    ...{ userId, companyId: company.id, role: said.role, stage, laterLabel, furthestStage: stage },
    ...{ stageChangedAt: at, createdAt: at },
    ...(added === 'free' ? { id: said.newId } : {}),
  };
  // Two at once: the second insert waits for the first, then makes no row.
  const [made] = await tx.db.application.createManyAndReturn({
    data: [row],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!made) return said.newId;
  await writeEvents(tx, made.id, [{ stage, laterLabel, ending: null, on: null }]);
  return made.id;
}

/** Whether `id` names no application yet, the one that is meant, or another: a form gone back to may bring it again. */
async function addedBefore(
  tx: ClientTx,
  { id, companyId, role }: { id: string; companyId: string; role: string },
): Promise<'free' | 'same' | 'other'> {
  const row = await tx.db.application.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id } },
    select: { companyId: true, role: true },
  });
  if (!row) return 'free';
  return row.companyId === companyId && isSameRole(row.role, role) ? 'same' : 'other';
}

async function openOne(tx: ClientTx, companyId: string, role: string): Promise<string | null> {
  const rows = await tx.db.application.findMany({
    where: { userId: tx.scope.userId, companyId, OR: [{ ending: null }, { ending: 'ghosted' }] },
    select: { id: true, role: true },
    orderBy: [{ movedOn: 'desc' }, { stageChangedAt: 'desc' }, { id: 'desc' }],
    take: LOOKED_AT,
  });
  return rows.find((row) => isSameRole(row.role, role))?.id ?? null;
}
