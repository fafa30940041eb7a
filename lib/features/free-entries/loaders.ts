import { readPage } from '@/lib/access/page';
import { getFreeEntry } from '@/lib/features/free-entries/data';
import type { FreeEntryView } from '@/lib/features/free-entries/schema';
import type { Viewer } from '@/lib/rules/messages';

/** What /journal/free/[id] shows; the not-found page for a missing or foreign id. */
export const loadFreeEntry = (id: string): Promise<{ entry: FreeEntryView; viewer: Viewer }> =>
  readPage(async (tx) => ({ entry: await getFreeEntry(tx, id), viewer: tx.viewer }));
