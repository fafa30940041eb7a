import { readPage } from '@/lib/access/page';
import { allTags } from '@/lib/features/tags/data';
import type { TagView } from '@/lib/features/tags/schema';
import { listQuerySchema, pageWithin } from '@/lib/platform/paging';

const A_PAGE = 100;

/** What /settings/tags shows: all tags by name, a page at a time. */
export function loadTags(
  after: unknown,
): Promise<{ items: TagView[]; nextCursor: string | null; names: string[] }> {
  const asked = listQuerySchema.safeParse({ cursor: after, limit: A_PAGE });
  const query = asked.success ? asked.data : { limit: A_PAGE };
  return readPage(async (tx) => {
    const all = await allTags(tx);
    return { ...pageWithin(all, query), names: all.map(({ name }) => name) };
  });
}
