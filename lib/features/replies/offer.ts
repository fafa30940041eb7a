import type { RejectionView } from '@/lib/features/rejections';
import { read } from '@/lib/reading/read';

/** CHANNEL, ASK-1: feedback that somebody offers, in their words, and whether in a conversation. */
export type FeedbackOffered = { words: string; byCall: boolean };

/** The offer in what they wrote, read as a page is drawn, outside of any transaction. What can’t be read offers none. */
export async function offerIn({
  feedback,
}: Pick<RejectionView, 'feedback'>): Promise<FeedbackOffered | null> {
  if (!feedback) return null;
  const done = await read('offer', feedback);
  return done.ok ? done.value : null;
}
