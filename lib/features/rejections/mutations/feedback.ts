import type { ClientTx } from '@/lib/access/transaction';
import { getRejection } from '@/lib/features/rejections/data';
import { correctRejection } from '@/lib/features/rejections/mutations/correct';
import type { RejectionVerdict } from '@/lib/features/rejections/types';
import { ok, type Result } from '@/lib/platform/result';

/** READ-1: adds what they said to a rejection's feedback, verbatim, below what is there; the same words once. Throws NotFound. */
export async function addFeedback(
  tx: ClientTx,
  { rejectionId, words }: { rejectionId: string; words: string },
): Promise<Result<RejectionVerdict | null>> {
  const { feedback } = await getRejection(tx, rejectionId);
  if (feedback?.includes(words)) return ok(null);
  return correctRejection(tx, { rejectionId, feedback: feedback ? `${feedback}\n\n${words}` : words });
}
