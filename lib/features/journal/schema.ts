import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { localDay, utcInstant } from '@/lib/platform/view';
import { DECIDERS, STAGES } from '@/lib/rules/stages';

const LINE_LIMIT = 4000;
/** As much as the rejection keeps of their words (READ-1): what was logged there can always be written down here. */
const FEEDBACK_LIMIT = 20_000;

/** Left out keeps what is there; empty clears it. */
const line = z.string().trim().max(LINE_LIMIT, 'Keep it under 4,000 characters.').nullish();
const theirWords = z
  .string()
  .trim()
  .max(FEEDBACK_LIMIT, 'Keep what they wrote under 20,000 characters.')
  .nullish();

const lines = {
  stageReached: z.enum(STAGES, 'Choose how far you got.').optional(),
  decidedBy: z.enum(DECIDERS, 'Choose who decided.').optional(),
  feedback: theirWords,
  oneThing: line,
  gut: line,
  version: seenVersion,
};

/** JOURNAL: what may be sent for one rejection; every line may be left out. */
export const entrySchema = z.object(lines);
export type EntryInput = z.output<typeof entrySchema>;

/** The same from a form, which names its rejection. */
export const entryForm = z.object({ rejectionId: z.uuid('This rejection no longer exists.'), ...lines });

export const entryIdSchema = z.object({ entryId: z.uuid('This entry no longer exists.') });

// What the API answers; the types of the same names come from it.

export const lineViews = {
  stageReached: z.enum(STAGES),
  decidedBy: z.enum(DECIDERS),
  /** Verbatim, as they said it. */
  feedback: z.string().nullable(),
  oneThing: z.string().nullable(),
  gut: z.string().nullable(),
};

export const entryView = z.object({
  id: z.uuid(),
  rejectionId: z.uuid(),
  company: z.string(),
  role: z.string(),
  receivedOn: localDay,
  ...lineViews,
  createdAt: utcInstant,
  updatedAt: utcInstant,
  version: shownVersion,
  /** COACH-1: how many coaches are shown this entry now. */
  sharedWith: z.int(),
});

export const writtenEntryView = z.object({
  id: z.uuid(),
  entry: entryView,
  hint: z.string().nullable().describe('JOURNAL-2'),
});
