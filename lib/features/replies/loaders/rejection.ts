import type { Temporal } from 'temporal-polyfill';
import { readPage } from '@/lib/access/page';
import { getVent, type RejectionEmail, type RejectionView } from '@/lib/features/rejections';
import { readDesk } from '@/lib/features/replies/desk';
import { type FeedbackOffered, offerIn } from '@/lib/features/replies/offer';
import type { ReplyView } from '@/lib/features/replies/types';
import { senderOf } from '@/lib/outbox/trust';
import type { Viewer } from '@/lib/rules/messages';
import type { RunningBreak } from '@/lib/rules/pause';
import { trustedFrom } from '@/lib/rules/trust';

/** What /rejections/[id] shows; of the vent only until when it is kept. */
export async function loadRejection(id: string): Promise<{
  rejection: RejectionView;
  replies: ReplyView[];
  ventUntil: Temporal.Instant | null;
  rejectionEmail: RejectionEmail | null;
  /** CHANNEL, ASK-1: the feedback that they offer in what is kept of their words. */
  offer: FeedbackOffered | null;
  /** TRUST-1: from when on the service sends a reply to this rejection. */
  serviceFrom: Temporal.Instant;
  /** The break from everything that is running (NUDGE-3). */
  paused: RunningBreak | null;
  /** When the account was made, and the address that signs in to it. */
  account: { madeAt: string; email: string };
  now: Temporal.Instant;
  viewer: Viewer;
}> {
  const page = await readPage(async (tx) => {
    const { rejection, replies, rejectionEmail, recordedAt } = await readDesk(tx, id);
    return {
      ...{ rejection, replies, rejectionEmail },
      serviceFrom: trustedFrom({ ...senderOf(tx), rejection: { ...rejection, recordedAt } }),
      ventUntil: (await getVent(tx, id))?.burnAt ?? null,
      paused: tx.viewer.paused,
      account: { madeAt: tx.viewer.madeAt, email: tx.viewer.email },
      now: tx.now,
      viewer: tx.viewer,
    };
  });
  return { ...page, offer: await offerIn(page.rejection) };
}
