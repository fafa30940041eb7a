import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { plainLineEnds } from '@/lib/platform/line-ends';
import { pageQuerySchema } from '@/lib/platform/paging';
import { localDay, utcInstant } from '@/lib/platform/view';
import { DODGE_ANSWERS } from '@/lib/rules/dodge-answers';

const answer = z.enum(DODGE_ANSWERS, 'Choose an answer.');
/** Left out keeps what is there; empty clears it. */
const line = z
  .string()
  .trim()
  .max(2000, 'Keep it under 2,000 characters.')
  .transform(plainLineEnds)
  .nullish();

/** DODGE: what is said to the question about one rejection. */
export const dodgeAnswerSchema = z.strictObject({ answer, line, version: seenVersion });
export type DodgeInput = z.output<typeof dodgeAnswerSchema>;

export const dodgeChangeSchema = z.strictObject({ answer: answer.optional(), line, version: seenVersion });
export type DodgeChange = z.output<typeof dodgeChangeSchema>;

const rejectionId = z.uuid('This rejection no longer exists.');
export const dodgeForm = dodgeAnswerSchema.extend({ rejectionId });
export const dodgeChangeForm = dodgeAnswerSchema.extend({ dodgeId: z.uuid('This no longer exists.') });
export const dodgeAskedForm = z.strictObject({ rejectionId });

export const dodgeQuerySchema = pageQuerySchema.extend({ answer: answer.optional() });

/** What the API answers and the pages show. */
export const dodgeView = z.object({
  id: z.uuid(),
  rejectionId: z.uuid(),
  company: z.string(),
  role: z.string(),
  receivedOn: localDay,
  months: z.int().describe('6 or 12'),
  askedOn: localDay,
  answer: answer.nullable().describe('Null while nothing was said'),
  line: z.string().nullable(),
  version: shownVersion,
  createdAt: utcInstant,
  updatedAt: utcInstant,
});
export type DodgeView = z.output<typeof dodgeView>;

/** DODGE: the one question of a day, as Today asks it. */
export const dodgeToAskView = z.object({
  rejectionId: z.uuid(),
  company: z.string(),
  role: z.string(),
  receivedOn: localDay,
  months: z.int(),
  asked: z.boolean().describe('It is asked on one local day'),
  answer: answer.nullable(),
});
export type DodgeToAsk = z.output<typeof dodgeToAskView>;
