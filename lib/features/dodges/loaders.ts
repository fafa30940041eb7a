import { readPage } from '@/lib/access/page';
import { listGlad, listOthers } from '@/lib/features/dodges/data';
import type { DodgeView } from '@/lib/features/dodges/schema';
import { placeIn } from '@/lib/platform/paging';
import type { Viewer } from '@/lib/rules/messages';

const A_PAGE = 20;
const OTHERS = 50;

/** What /journal/glad shows, a page of the shelf at a time; the other answers stand beside its first page. */
export function loadShelf(after: unknown): Promise<{
  glad: DodgeView[];
  nextCursor: string | null;
  isFirst: boolean;
  others: DodgeView[];
  viewer: Viewer;
}> {
  const cursor = placeIn(after);
  return readPage(async (tx) => {
    const { items, nextCursor } = await listGlad(tx, { limit: A_PAGE, ...(cursor ? { cursor } : {}) });
    return {
      glad: items,
      nextCursor,
      isFirst: cursor === undefined,
      others: cursor ? [] : (await listOthers(tx, OTHERS)).items,
      viewer: tx.viewer,
    };
  });
}
