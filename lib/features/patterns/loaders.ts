import { readPage } from '@/lib/access/page';
import { patternsOf } from '@/lib/features/patterns/data';
import { type PatternsView, partParam } from '@/lib/features/patterns/schema';
import type { Viewer } from '@/lib/rules/messages';

/** What /journal/patterns shows, of all of the search or one part of it. */
export const loadPatterns = (part: unknown): Promise<{ patterns: PatternsView; viewer: Viewer }> =>
  readPage(async (tx) => ({
    patterns: await patternsOf(tx, partParam.parse(part)),
    viewer: tx.viewer,
  }));
