import { notFound } from 'next/navigation';
import type { Temporal } from 'temporal-polyfill';
import { requireClient } from '@/lib/access/session';
import { readerOf } from '@/lib/account/data';
import { getApplication } from '@/lib/applications/data';
import type { ApplicationDetail } from '@/lib/applications/types';
import { type ClientTx, inScope } from '@/lib/db/transaction';
import { NotFound } from '@/lib/errors';
import { getRejection, getVent } from '@/lib/rejections/data';
import type { RejectionView, VentView } from '@/lib/rejections/types';
import { repliesOf } from '@/lib/replies/data';
import type { ReplyView } from '@/lib/replies/types';
import type { Reader } from '@/lib/rules/messages';
import { theirMailOf } from '@/lib/their-mail/data';
import type { TheirMail } from '@/lib/their-mail/types';

type Moment = { now: Temporal.Instant; reader: Reader };

/** What /applications/[id]/rejection shows. */
export function loadRejectionForm(
  applicationId: string,
): Promise<Moment & { application: ApplicationDetail }> {
  return read(`/applications/${applicationId}/rejection`, async (tx) => ({
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
  return read(`/rejections/${id}`, async (tx) => ({
    rejection: await getRejection(tx, id),
    replies: await repliesOf(tx, id),
    ventUntil: (await getVent(tx, id))?.burnAt ?? null,
    theirMail: await theirMailOf(tx, id),
  }));
}

/** What /rejections/[id]/vent shows. */
export function loadVent(id: string): Promise<Moment & { company: string; vent: VentView | null }> {
  return read(`/rejections/${id}/vent`, async (tx) => ({
    company: (await getRejection(tx, id)).company,
    vent: await getVent(tx, id),
  }));
}

/** The signed-in person's own, in one transaction; the not-found page where there is none. */
async function read<T>(path: string, work: (tx: ClientTx) => Promise<T>): Promise<T & Moment> {
  const scope = await requireClient(path);
  try {
    return await inScope(scope, async (tx) => ({
      ...(await work(tx)),
      now: tx.now,
      reader: await readerOf(tx),
    }));
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}
