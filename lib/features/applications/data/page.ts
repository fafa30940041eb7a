import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { applicationRow, detailOf, stageHistory } from '@/lib/features/applications/data/one';
import { type BeenHere, beenHereOf } from '@/lib/features/applications/data/returning';
import { staleDaysOf } from '@/lib/features/applications/data/stale';
import type { ApplicationDetail, StageEventView } from '@/lib/features/applications/types';

/** `quiet`: for how many local days nothing was heard, where that is to be asked about. */
export type ApplicationPageView = {
  application: ApplicationDetail;
  events: StageEventView[];
  earlier: BeenHere;
  quiet: number | null;
};

/** All that an application's page shows, in three statements. Throws NotFound for an id that is missing or foreign. */
export async function applicationPage(tx: ClientTx, id: string): Promise<ApplicationPageView> {
  const row = await applicationRow(tx, id);
  return {
    application: detailOf(row, await openVault(tx)),
    events: await stageHistory(tx, id),
    earlier: await beenHereOf(tx, row),
    quiet: staleDaysOf(tx, row),
  };
}
