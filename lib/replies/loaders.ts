import { notFound } from 'next/navigation';
import type { Temporal } from 'temporal-polyfill';
import { requireClient } from '@/lib/access/session';
import { me, readerOf } from '@/lib/account/data';
import { inScope } from '@/lib/db/transaction';
import { NotFound } from '@/lib/errors';
import { dismissAbout } from '@/lib/notices/mutations';
import { getRejection } from '@/lib/rejections/data';
import type { RejectionView } from '@/lib/rejections/types';
import { repliesOf } from '@/lib/replies/data';
import type { ReplyState, ReplyView } from '@/lib/replies/types';
import { firstDecentMoment } from '@/lib/rules/leave-at';
import type { Reader } from '@/lib/rules/messages';
import { laterOf } from '@/lib/rules/time';

export type ReplyPage = {
  rejection: RejectionView;
  replies: ReplyView[];
  /** Whom the mail says to answer to. */
  person: { email: string; name: string | null };
  /** When "send when it is time" would send, as of now. */
  leavesAt: Temporal.Instant;
  now: Temporal.Instant;
  reader: Reader;
};

/** What this page says of a reply is what its notice says. */
const TOLD_HERE: readonly ReplyState[] = ['sent', 'failed', 'unknown'];

/** What /rejections/[id]/reply shows; the not-found page where there is none. Seeing it is being told that it left. */
export async function loadReplyPage(rejectionId: string): Promise<ReplyPage> {
  const scope = await requireClient(`/rejections/${rejectionId}/reply`);
  try {
    return await inScope(scope, async (tx) => {
      const rejection = await getRejection(tx, rejectionId);
      const replies = await repliesOf(tx, rejectionId);
      const { email, name } = await me(tx);
      const reader = await readerOf(tx);
      if (replies.some(({ state }) => TOLD_HERE.includes(state))) {
        await dismissAbout(tx, rejectionId);
      }
      const leavesAt = firstDecentMoment(laterOf(rejection.holdUntil, tx.now), reader.zone);
      return { rejection, replies, person: { email, name }, leavesAt, now: tx.now, reader };
    });
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}
