import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { plainLineEnds } from '@/lib/platform/line-ends';
import { cursorSchema, pageQuerySchema } from '@/lib/platform/paging';
import { localDay, utcInstant } from '@/lib/platform/view';
import { DECIDERS, STAGES } from '@/lib/rules/stages';
import { FEEDBACK_THEMES } from '@/lib/rules/themes';

const LINE_LIMIT = 4000;
/** As much as the rejection keeps of their words (READ-1): what was logged there can always be written down here. */
const FEEDBACK_LIMIT = 20_000;

/** Left out keeps what is there; empty clears it. */
const line = z
  .string()
  .trim()
  .max(LINE_LIMIT, 'Keep it under 4,000 characters.')
  .transform(plainLineEnds)
  .nullish();
const theirWords = z
  .string()
  .trim()
  .max(FEEDBACK_LIMIT, 'Keep what they wrote under 20,000 characters.')
  .transform(plainLineEnds)
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

const Q_LIMIT = 120;
const leftOut = (value: unknown) => (value === '' || value === null ? undefined : value);
const filtered = <S extends z.ZodType>(schema: S) => z.preprocess(leftOut, schema.optional());

const filters = {
  q: filtered(z.string().trim().max(Q_LIMIT, 'Keep the search to 120 characters.')).describe(
    'Words that all stand somewhere in it, without regard to case and accents, also in the middle of a word',
  ),
  company: filtered(z.string().trim().max(160)).describe('The name of a company'),
  stage: filtered(z.enum(STAGES, `Choose a stage: ${STAGES.join(', ')}.`)).describe('The furthest stage'),
  theme: filtered(z.enum(FEEDBACK_THEMES, `Choose a theme: ${FEEDBACK_THEMES.join(', ')}.`)).describe(
    'What their feedback is about',
  ),
  month: filtered(z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/, 'Write the month like 2026-10.')).describe(
    'The month in which the rejection was received, like 2026-10',
  ),
};

/** What the journal can be narrowed to. */
const journalFilter = z.object(filters);
export type JournalFilter = Partial<z.output<typeof journalFilter>>;

/** The query of `GET /journal`. */
export const listEntriesQuery = pageQuerySchema.extend(filters);

/** The query of the page /journal: nonsense counts as nothing. */
export const journalQuery = z.object({
  q: filters.q.catch(undefined),
  company: filters.company.catch(undefined),
  stage: filters.stage.catch(undefined),
  theme: filters.theme.catch(undefined),
  month: filters.month.catch(undefined),
  after: cursorSchema.optional().catch(undefined),
});

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

/** An earlier wording of an entry, for its owner alone. */
export const entryWordingView = z.object({
  version: z.int().describe('The version of the entry that read like this'),
  writtenAt: utcInstant,
  ...lineViews,
});
