import type { Temporal } from 'temporal-polyfill';
import { readPage } from '@/lib/access/page';
import { type ReviewMark, reviewMarksOn } from '@/lib/features/coaching';
import {
  countToLookBackAt,
  entryStart,
  entryVersions,
  getEntry,
  journalAround,
  summaryOf,
  unwritten,
} from '@/lib/features/journal/data';
import { hintFor } from '@/lib/features/journal/reading';
import { type JournalFilter, journalQuery } from '@/lib/features/journal/schema';
import { listEntries, listJournal } from '@/lib/features/journal/timeline';
import type {
  EntryStart,
  EntrySummary,
  EntryView,
  EntryWording,
  JournalAround,
  JournalItem,
  Unwritten,
} from '@/lib/features/journal/types';
import { oneSaidInDanger, saidInDanger } from '@/lib/features/pauses';
import type { Viewer } from '@/lib/rules/messages';
import { monthToReview } from '@/lib/rules/review';
import { localDate } from '@/lib/rules/time';
import { audienceOf, audiencesOf } from '@/lib/sharing/data';
import type { Audience } from '@/lib/sharing/types';

const ENTRIES_A_PAGE = 20;

/** `quoted`: its words may stand in the list, and not on its own page alone (decision 0071). */
export type ListedItem = JournalItem & { quoted: boolean };

/** What /journal shows, a page at a time: nonsense in its address counts as nothing. */
export type JournalPage = JournalAround & {
  items: ListedItem[];
  /** The note of today’s check-in says plainly that somebody wants to die or to hurt themselves (decision 0071). */
  inDanger: boolean;
  nextCursor: string | null;
  filter: JournalFilter;
  isFirst: boolean;
  /** Where nothing is written yet: what there is to write about. */
  toWrite: Unwritten | null;
  toReview: Temporal.PlainYearMonth | null;
  viewer: Viewer;
};

export async function loadJournal(query: Promise<unknown>): Promise<JournalPage> {
  const { after, ...filter } = journalQuery.parse(await query);
  const page = await readPage(async (tx) => {
    const month = monthToReview(localDate(tx.now, tx.viewer.zone));
    const page = await listJournal(tx, {
      ...{ limit: ENTRIES_A_PAGE, filter },
      ...(after ? { cursor: after } : {}),
    });
    const isFirst = after === undefined;
    const isEmpty = isFirst && page.items.length === 0 && Object.values(filter).every((one) => !one);
    return {
      ...page,
      ...(await journalAround(tx)),
      ...{ filter, isFirst, viewer: tx.viewer },
      toWrite: isEmpty ? ((await unwritten(tx, 1))[0] ?? null) : null,
      toReview: (await countToLookBackAt(tx, month)) > 0 ? month : null,
    };
  });
  const [inDanger, ...said] = await saidInDanger([page.checkIn?.today?.note, ...page.items.map(wordsOf)]);
  return {
    ...page,
    inDanger: inDanger === true,
    items: page.items.map((item, place) => ({ ...item, quoted: !said[place] })),
  };
}

function wordsOf(item: JournalItem): string | null {
  switch (item.kind) {
    case 'entry':
      return `${item.oneThing ?? ''}\n\n${item.gut ?? ''}`;
    case 'free':
      return item.body;
    case 'check-in':
      return item.note;
    default:
      return item satisfies never;
  }
}

/** COACH-1: what /journal?share shows: the five lines, each with the coaches beside it. */
export async function loadSharing(query: Promise<unknown>): Promise<{
  items: EntrySummary[];
  nextCursor: string | null;
  isFirst: boolean;
  audiences: Map<string, Audience[]>;
  viewer: Viewer;
}> {
  const { after } = journalQuery.parse(await query);
  return readPage(async (tx) => {
    const page = await listEntries(tx, { limit: ENTRIES_A_PAGE, ...(after ? { cursor: after } : {}) });
    return {
      ...page,
      isFirst: after === undefined,
      audiences: await audiencesOf(tx, { kind: 'journal-entry', ids: page.items.map(({ id }) => id) }),
      viewer: tx.viewer,
    };
  });
}

const CHOICES = 20;

/** What /journal/new shows: the rejections that nobody has written about, the latest first. */
export const loadUnwritten = (): Promise<{ rejections: Unwritten[]; viewer: Viewer }> =>
  readPage(async (tx) => ({ rejections: await unwritten(tx, CHOICES), viewer: tx.viewer }));

/** What /journal/[id]/history shows: the entry, and every wording before, the latest first. */
export const loadHistory = (
  id: string,
): Promise<{ entry: EntrySummary; wordings: EntryWording[]; viewer: Viewer }> =>
  readPage(async (tx) => ({
    entry: await summaryOf(tx, id),
    wordings: await entryVersions(tx, id),
    viewer: tx.viewer,
  }));

/** What /journal/[id] shows, with the coaches it can be shown to (COACH-1) and JOURNAL-2's hint. */
export async function loadEntry(id: string): Promise<{
  entry: EntryView;
  hint: string | null;
  /** Its words say plainly that somebody wants to die or to hurt themselves (decision 0071). */
  inDanger: boolean;
  audience: Audience[];
  reviewed: ReviewMark[];
  viewer: Viewer;
}> {
  const page = await readPage(async (tx) => ({
    entry: await getEntry(tx, id),
    audience: await audienceOf(tx, { kind: 'journal-entry', id }),
    reviewed: await reviewMarksOn(tx, id),
    viewer: tx.viewer,
  }));
  const { oneThing, gut } = page.entry;
  const inDanger = await oneSaidInDanger([oneThing, gut]);
  return { ...page, inDanger, hint: inDanger ? null : await hintFor(oneThing) };
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
