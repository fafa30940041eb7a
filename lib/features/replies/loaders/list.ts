import type { Temporal } from 'temporal-polyfill';
import { readPage } from '@/lib/access/page';
import { type RepliesByState, repliesByState } from '@/lib/features/replies/list';
import type { Viewer } from '@/lib/rules/messages';

/** What /replies shows. */
export const loadReplies = (): Promise<{
  replies: RepliesByState;
  now: Temporal.Instant;
  viewer: Viewer;
}> => readPage(async (tx) => ({ replies: await repliesByState(tx), now: tx.now, viewer: tx.viewer }));
