import type { Temporal } from 'temporal-polyfill';
import { readPage } from '@/lib/access/page';
import type { ClientTx } from '@/lib/access/transaction';
import { type ApplicationDetail, getApplication } from '@/lib/features/applications';
import { oneSaidInDanger } from '@/lib/features/pauses';
import { getRejection, getVent } from '@/lib/features/rejections/data';
import type { VentView } from '@/lib/features/rejections/types';
import type { Viewer } from '@/lib/rules/messages';

type Moment = { now: Temporal.Instant; viewer: Viewer };

/** What /applications/[id]/rejection shows. */
export function loadRejectionForm(
  applicationId: string,
): Promise<Moment & { application: ApplicationDetail; own: string }> {
  return readMoment(async (tx) => ({
    own: tx.viewer.email,
    application: await getApplication(tx, applicationId),
  }));
}

/** What /rejections/[id]/vent shows. */
export async function loadVent(
  id: string,
): Promise<Moment & { company: string; vent: VentView | null; inDanger: boolean }> {
  const page = await readMoment(async (tx) => ({
    company: (await getRejection(tx, id)).company,
    vent: await getVent(tx, id),
  }));
  return { ...page, inDanger: await oneSaidInDanger([page.vent?.body]) };
}

/** What a page shows, with the moment and the zone it is shown in. */
const readMoment = <T>(work: (tx: ClientTx) => Promise<T>): Promise<T & Moment> =>
  readPage(async (tx) => ({ ...(await work(tx)), now: tx.now, viewer: tx.viewer }));
