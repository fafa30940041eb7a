import type { z } from 'zod';
import type { CommentView } from '@/lib/features/coaching';
import type { entryView, lineViews, writtenEntryView } from '@/lib/features/journal/schema';

/** JOURNAL: five lines about one rejection. Instants are ISO 8601 in UTC, `receivedOn` is a local date. */
export type EntryLines = Pick<EntrySummary, keyof typeof lineViews>;

export type EntrySummary = z.output<typeof entryView>;

export type EntryView = EntrySummary & { comments: CommentView[] };

/** What writing answers: the entry, and JOURNAL-2's hint where the one thing could be more specific. */
export type WrittenEntry = z.output<typeof writtenEntryView>;

/** What the five lines start from: what was said when the rejection was logged. */
export type EntryStart = {
  rejectionId: string;
  company: string;
  role: string;
  receivedOn: string;
  lines: EntryLines;
  /** The entry that is there already. */
  entryId: string | null;
  /** VERSION: of that entry; 0 where there is none yet. */
  version: number;
  hint: string | null;
};
