import { notFound } from 'next/navigation';
import type { Temporal } from 'temporal-polyfill';
import { requireClient } from '@/lib/access/session';
import { type ClientTx, inScope } from '@/lib/access/transaction';
import { readerOf } from '@/lib/features/account/data';
import { getApplication } from '@/lib/features/applications/data';
import type { ApplicationDetail } from '@/lib/features/applications/types';
import { getRejection, getVent } from '@/lib/features/rejections/data';
import { theirMailOf } from '@/lib/features/rejections/email/data';
import type { TheirMail } from '@/lib/features/rejections/email/types';
import type { RejectionView, VentView } from '@/lib/features/rejections/types';
import { repliesOf } from '@/lib/features/replies/data';
import type { ReplyView } from '@/lib/features/replies/types';
import { NotFound } from '@/lib/platform/errors';
import type { Reader } from '@/lib/rules/messages';

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
