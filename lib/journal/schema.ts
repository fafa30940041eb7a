import { z } from 'zod';
import { DECIDERS, STAGES } from '@/lib/rules/stages';

const LINE_LIMIT = 4000;

/** Left out keeps what is there; empty clears it. */
const line = z
  .string()
  .trim()
  .max(LINE_LIMIT, 'Keep it under 4,000 letters. A journal entry is meant to be short.')
  .nullish();

const lines = {
  stageReached: z.enum(STAGES, 'Choose how far it went.').optional(),
  decidedBy: z.enum(DECIDERS, 'Choose who decided.').optional(),
  feedback: line,
  oneThing: line,
  gut: line,
};

/** JOURNAL: what may be sent for one rejection; every line may be left out. */
export const entrySchema = z.object(lines);
export type EntryInput = z.output<typeof entrySchema>;

/** The same from a form, which names its rejection. */
export const entryForm = z.object({ rejectionId: z.uuid('This rejection is not here.'), ...lines });

export const entryIdSchema = z.object({ entryId: z.uuid('This entry is not here.') });
