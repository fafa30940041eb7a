import type { CommentView } from '@/lib/features/coaching';
import type { Decider, Stage } from '@/lib/rules/stages';

/** JOURNAL: five lines about one rejection. Instants are ISO 8601 in UTC, `receivedOn` is a local date. */
export type EntryLines = {
  stageReached: Stage;
  decidedBy: Decider;
  /** Verbatim, as they said it. */
  feedback: string | null;
  oneThing: string | null;
  gut: string | null;
};

export type EntrySummary = EntryLines & {
  id: string;
  rejectionId: string;
  company: string;
  role: string;
  receivedOn: string;
  createdAt: string;
  updatedAt: string;
  /** COACH-1: how many coaches are shown this entry now. */
  sharedWith: number;
};

export type EntryView = EntrySummary & { comments: CommentView[] };

/** What writing answers: the entry, and JOURNAL-2's hint where the one thing could be more specific. */
export type WrittenEntry = { id: string; entry: EntrySummary; hint: string | null };

/** What the five lines start from: what was said when the rejection was logged. */
export type EntryStart = {
  rejectionId: string;
  company: string;
  role: string;
  receivedOn: string;
  lines: EntryLines;
  /** The entry that is there already. */
  entryId: string | null;
  hint: string | null;
};
