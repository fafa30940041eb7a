import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { type ToldEvent, toldIn } from '@/lib/features/applications/data/events';
import { detailOf, FOR_PAGE } from '@/lib/features/applications/data/one';
import type { ApplicationDetail } from '@/lib/features/applications/types';
import { asTold } from '@/lib/rules/ledger';
import { ownStages } from '@/lib/rules/own-stages';

/**
 * An application with its note opened and what happened to it, in the order in which it counts; each with what the person
 * calls their own round of its stage.
 */
export type WholeApplication = {
  application: ApplicationDetail;
  events: (ToldEvent & { round: string | null })[];
};

/** The whole of these, in their order; one that is gone by now is left out. */
export async function wholeApplications(tx: ClientTx, ids: readonly string[]): Promise<WholeApplication[]> {
  const rows = await tx.db.application.findMany({
    where: { userId: tx.scope.userId, id: { in: [...ids] } },
    include: { ...FOR_PAGE, events: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } },
  });
  const vault = await openVault(tx);
  const rounds = new Map(ownStages(tx.viewer).map(({ round, name }) => [round, name]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const events = toldIn(row.events).filter(({ takenBack }) => !takenBack);
    const named = asTold(events).map((event) => ({
      ...event,
      round: event.roundId ? (rounds.get(event.roundId) ?? null) : null,
    }));
    return [{ application: detailOf(row, vault), events: named }];
  });
}
