import { readPage } from '@/lib/access/page';
import { getFreeEntry } from '@/lib/features/free-entries/data';
import type { FreeEntryView } from '@/lib/features/free-entries/schema';
import { oneSaidInDanger } from '@/lib/features/pauses';
import type { Viewer } from '@/lib/rules/messages';

/**
 * What /journal/free/[id] shows; the not-found page for a missing or foreign id. `inDanger`: its words say plainly that
 * somebody wants to die or to hurt themselves (decision 0071).
 */
export async function loadFreeEntry(
  id: string,
): Promise<{ entry: FreeEntryView; inDanger: boolean; viewer: Viewer }> {
  const page = await readPage(async (tx) => ({ entry: await getFreeEntry(tx, id), viewer: tx.viewer }));
  return { ...page, inDanger: await oneSaidInDanger([page.entry.body]) };
}
