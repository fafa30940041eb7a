import { notFound } from 'next/navigation';
import { requireClient } from '@/lib/access/session';
import { readerOf } from '@/lib/account/data';
import { audienceOf } from '@/lib/coaching/data';
import { markCommentsSeen } from '@/lib/coaching/mutations';
import type { EntryAudience } from '@/lib/coaching/types';
import { type ClientTx, inScope } from '@/lib/db/transaction';
import { NotFound } from '@/lib/errors';
import { entryStart, getEntry, hintFor, listEntries } from '@/lib/journal/data';
import type { EntryStart, EntrySummary, EntryView } from '@/lib/journal/types';
import { placeOf } from '@/lib/paging';
import type { Reader } from '@/lib/rules/messages';

const ENTRIES_A_PAGE = 20;

/** What /journal shows, a page at a time; an odd `after` shows the first page. */
export async function loadJournal(
  after: string | undefined,
): Promise<{ items: EntrySummary[]; nextCursor: string | null; isFirst: boolean; reader: Reader }> {
  const cursor = (after && placeOf(after)) || undefined;
  return inScope(await requireClient('/journal'), async (tx) => ({
    ...(await listEntries(tx, { limit: ENTRIES_A_PAGE, ...(cursor ? { cursor } : {}) })),
    isFirst: cursor === undefined,
    reader: await readerOf(tx),
  }));
}

/** What /journal/[id] shows, with the coaches it can be shown to (COACH-1) and JOURNAL-2's hint. */
export async function loadEntry(
  id: string,
): Promise<{ entry: EntryView; hint: string | null; audience: EntryAudience[]; reader: Reader }> {
  return orNotFound(`/journal/${id}`, async (tx) => {
    const entry = await getEntry(tx, id);
    // COACH-4: opening the entry is being told what was written under it.
    await markCommentsSeen(tx, id);
    return {
      entry,
      hint: hintFor(entry.oneThing),
      audience: await audienceOf(tx, id),
      reader: await readerOf(tx),
    };
  });
}

/** What the five-line form of a rejection begins with. */
export async function loadEntryStart(rejectionId: string): Promise<{ start: EntryStart; reader: Reader }> {
  return orNotFound(`/rejections/${rejectionId}/journal`, async (tx) => ({
    start: await entryStart(tx, rejectionId),
    reader: await readerOf(tx),
  }));
}

async function orNotFound<T>(path: string, read: (tx: ClientTx) => Promise<T>): Promise<T> {
  const scope = await requireClient(path);
  try {
    return await inScope(scope, read);
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}
