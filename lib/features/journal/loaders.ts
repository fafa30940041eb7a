import { Temporal } from 'temporal-polyfill';
import { readPage } from '@/lib/access/page';
import {
  countEntriesOf,
  entriesOf,
  entryStart,
  getEntry,
  listEntries,
  withoutEntry,
} from '@/lib/features/journal/data';
import { hintFor, reviewed } from '@/lib/features/journal/reading';
import type { EntryStart, EntrySummary, EntryView } from '@/lib/features/journal/types';
import { NotFound } from '@/lib/platform/errors';
import { placeOf } from '@/lib/platform/paging';
import type { Viewer } from '@/lib/rules/messages';
import { type MonthReview, monthToReview } from '@/lib/rules/review';
import { localDate } from '@/lib/rules/time';
import { audienceOf, audiencesOf } from '@/lib/sharing/data';
import type { Audience } from '@/lib/sharing/types';

const ENTRIES_A_PAGE = 20;

/** A month of the journal. `next` is null where that month has not begun; `going`: it is not over yet. */
export type MonthPage = {
  month: Temporal.PlainYearMonth;
  next: Temporal.PlainYearMonth | null;
  going: boolean;
  review: MonthReview | null;
  entries: EntrySummary[];
  viewer: Viewer;
};

/**
 * What /journal shows, a page at a time; an odd `after` shows the first page. `shares`: with the coaches beside each entry
 * (COACH-1).
 */
export async function loadJournal(
  after: string | undefined,
  shares = false,
): Promise<{
  items: EntrySummary[];
  nextCursor: string | null;
  isFirst: boolean;
  /** Where nothing is written yet: what there is to write about. */
  toWrite: { rejectionId: string; company: string } | null;
  toReview: Temporal.PlainYearMonth | null;
  audiences: Map<string, Audience[]> | null;
  viewer: Viewer;
}> {
  const cursor = (after && placeOf(after)) || undefined;
  return readPage(async (tx) => {
    const viewer = tx.viewer;
    const month = monthToReview(localDate(tx.now, viewer.zone));
    const page = await listEntries(tx, { limit: ENTRIES_A_PAGE, ...(cursor ? { cursor } : {}) });
    return {
      ...page,
      isFirst: cursor === undefined,
      toWrite: page.items.length === 0 ? await withoutEntry(tx) : null,
      toReview: (await countEntriesOf(tx, month)) > 0 ? month : null,
      audiences: shares
        ? await audiencesOf(tx, { kind: 'journal-entry', ids: page.items.map(({ id }) => id) })
        : null,
      viewer,
    };
  });
}

/** REVIEW: what /journal/months/[month] shows; the not-found page for what is no month that has begun. */
export async function loadMonth(typed: string): Promise<MonthPage> {
  const page = await readPage(async (tx) => {
    const viewer = tx.viewer;
    const thisMonth = localDate(tx.now, viewer.zone).toPlainYearMonth();
    const month = monthNamed(typed);
    if (!month || Temporal.PlainYearMonth.compare(month, thisMonth) > 0) throw new NotFound('month');
    const next = month.add({ months: 1 });
    return {
      entries: await entriesOf(tx, month),
      month,
      next: Temporal.PlainYearMonth.compare(next, thisMonth) > 0 ? null : next,
      going: month.equals(thisMonth),
      viewer,
    };
  });
  return { ...page, review: await reviewed(page.month, page.entries) };
}

function monthNamed(typed: string): Temporal.PlainYearMonth | null {
  const [, year, month] = /^(20\d{2})-(0[1-9]|1[0-2])$/.exec(typed) ?? [];
  return year && month ? Temporal.PlainYearMonth.from({ year: Number(year), month: Number(month) }) : null;
}

/** What /journal/[id] shows, with the coaches it can be shown to (COACH-1) and JOURNAL-2's hint. */
export async function loadEntry(
  id: string,
): Promise<{ entry: EntryView; hint: string | null; audience: Audience[]; viewer: Viewer }> {
  const page = await readPage(async (tx) => ({
    entry: await getEntry(tx, id),
    audience: await audienceOf(tx, { kind: 'journal-entry', id }),
    viewer: tx.viewer,
  }));
  return { ...page, hint: await hintFor(page.entry.oneThing) };
}

/** What the five-line form of a rejection begins with. */
export async function loadEntryStart(rejectionId: string): Promise<{ start: EntryStart; viewer: Viewer }> {
  const { start, viewer } = await readPage(async (tx) => ({
    start: await entryStart(tx, rejectionId),
    viewer: tx.viewer,
  }));
  const hint = start.entryId === null ? null : await hintFor(start.lines.oneThing);
  return { start: { ...start, hint }, viewer };
}
