import { readPage } from '@/lib/access/page';
import { getAdoption, nextTimeList } from '@/lib/features/adoptions/data';
import type { AdoptionView } from '@/lib/features/adoptions/schema';
import type { Viewer } from '@/lib/rules/messages';

/** What /journal/next-time shows: those that wait, and what became of the latest others. */
export const loadNextTime = (): Promise<{
  waiting: AdoptionView[];
  settled: AdoptionView[];
  viewer: Viewer;
}> => readPage(async (tx) => ({ ...(await nextTimeList(tx)), viewer: tx.viewer }));

/** What /journal/next-time/[id] shows; the not-found page for a missing or foreign id. */
export const loadAdoption = (id: string): Promise<{ adoption: AdoptionView; viewer: Viewer }> =>
  readPage(async (tx) => ({ adoption: await getAdoption(tx, id), viewer: tx.viewer }));
