import type { z } from 'zod';
import type { CheckInView } from '@/lib/features/check-ins';
import type { CommentView } from '@/lib/features/coaching';
import type { FreeEntryView } from '@/lib/features/free-entries';
import type { entryView, entryWordingView, lineViews, writtenEntryView } from '@/lib/features/journal/schema';
import type { Stage } from '@/lib/rules/stages';
import type { FeedbackTheme } from '@/lib/rules/themes';

/** JOURNAL: five lines about one rejection. Instants are ISO 8601 in UTC, `receivedOn` is a local date. */
export type EntryLines = Pick<EntrySummary, keyof typeof lineViews>;

export type EntrySummary = z.output<typeof entryView>;

export type EntryWording = z.output<typeof entryWordingView>;

/** What stands in the journal, in time: five lines, words about anything, how one was on a day. */
export type JournalItem =
  | ({ kind: 'entry' } & EntrySummary)
  | ({ kind: 'free' } & FreeEntryView)
  | ({ kind: 'check-in' } & CheckInView);

/** What the page of the journal shows around its list. */
export type JournalAround = {
  /** What there is to narrow it to. */
  choices: { companies: string[]; stages: Stage[]; themes: FeedbackTheme[]; months: string[] };
  /** Null where they are not offered; `today` is what was said today. */
  checkIn: { today: CheckInView | null } | null;
};

/** A rejection that nobody has written about. */
export type Unwritten = { rejectionId: string; company: string; role: string; receivedOn: string };

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
  /** READ-1: how many pieces their words are; several are changed one by one. */
  pieces: number;
  /** The entry that is there already. */
  entryId: string | null;
  /** VERSION: of that entry; 0 where there is none yet. */
  version: number;
  hint: string | null;
};
