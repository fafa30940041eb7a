import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { type ToldEvent, toldIn } from '@/lib/features/applications/data/events';
import { detailOf, FOR_PAGE } from '@/lib/features/applications/data/one';
import { type BeenHere, beenHereOf } from '@/lib/features/applications/data/returning';
import { staleDaysOf } from '@/lib/features/applications/data/stale';
import type { ApplicationDetail } from '@/lib/features/applications/types';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { asTold } from '@/lib/rules/ledger';

/** `quiet`: for how many local days nothing was heard, where that is to be asked about. */
export type ApplicationPageView = {
  application: ApplicationDetail;
  /** By their days; those that were taken back stand among them. */
  events: ToldEvent[];
  earlier: BeenHere;
  quiet: number | null;
};

/** What an application's page says of itself, in two statements. Throws NotFound for an id that is missing or foreign. */
export async function applicationPage(tx: ClientTx, id: string): Promise<ApplicationPageView> {
  const row = await tx.db.application.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
    include: { ...FOR_PAGE, events: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } },
  });
  if (!row) throw new NotFound('application');
  return {
    application: detailOf(row, await openVault(tx)),
    events: asTold(toldIn(row.events)),
    earlier: await beenHereOf(tx, row),
    quiet: staleDaysOf(tx, row),
  };
}
