import type { Temporal } from 'temporal-polyfill';
import { readPage } from '@/lib/access/page';
import type { ClientTx } from '@/lib/access/transaction';
import { getApplication } from '@/lib/features/applications/data';
import type { ApplicationDetail } from '@/lib/features/applications/types';
import { getRejection, getVent } from '@/lib/features/rejections/data';
import { theirMailOf } from '@/lib/features/rejections/email/data';
import type { TheirMail } from '@/lib/features/rejections/email/types';
import type { RejectionView, VentView } from '@/lib/features/rejections/types';
import { repliesOf } from '@/lib/features/replies/data';
import type { ReplyView } from '@/lib/features/replies/types';
import type { Reader } from '@/lib/rules/messages';

type Moment = { now: Temporal.Instant; reader: Reader };

/** What /applications/[id]/rejection shows. */
export function loadRejectionForm(
  applicationId: string,
): Promise<Moment & { application: ApplicationDetail }> {
  return readMoment(async (tx) => ({
    application: await getApplication(tx, applicationId),
  }));
}

/** What /rejections/[id] shows; of the vent only until when it is kept. */
export function loadRejection(id: string): Promise<
  Moment & {
    rejection: RejectionView;
    replies: ReplyView[];
    ventUntil: Temporal.Instant | null;
    theirMail: TheirMail | null;
  }
> {
  return readMoment(async (tx) => ({
    rejection: await getRejection(tx, id),
    replies: await repliesOf(tx, id),
    ventUntil: (await getVent(tx, id))?.burnAt ?? null,
    theirMail: await theirMailOf(tx, id),
  }));
}

/** What /rejections/[id]/vent shows. */
export function loadVent(id: string): Promise<Moment & { company: string; vent: VentView | null }> {
  return readMoment(async (tx) => ({
    company: (await getRejection(tx, id)).company,
    vent: await getVent(tx, id),
  }));
}

/** What a page shows, with the moment and the zone it is shown in. */
const readMoment = <T>(work: (tx: ClientTx) => Promise<T>): Promise<T & Moment> =>
  readPage(async (tx) => ({ ...(await work(tx)), now: tx.now, reader: tx.viewer }));
