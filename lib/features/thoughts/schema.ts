import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { plainLineEnds } from '@/lib/platform/line-ends';
import { localDay, utcInstant } from '@/lib/platform/view';
import { THOUGHT_FEELINGS, THOUGHT_PATTERNS } from '@/lib/rules/thoughts';

const WORDS_LIMIT = 4000;
const TOO_LONG = 'Keep it under 4,000 characters.';

const text = z
  .string('Write the thought down.')
  .trim()
  .min(1, 'Write the thought down.')
  .max(WORDS_LIMIT, TOO_LONG)
  .transform(plainLineEnds);
const answer = z.string().trim().max(WORDS_LIMIT, TOO_LONG).transform(plainLineEnds).nullish();
const patterns = z.array(z.enum(THOUGHT_PATTERNS, 'Choose from the six.')).transform(inTheirOrder);
const felt = z.enum(THOUGHT_FEELINGS, 'Choose how it feels now.');
const thoughtId = z.uuid('This thought no longer exists.');

/** DISTORT: what `POST /thoughts` takes. */
export const newThoughtSchema = z.strictObject({
  text,
  rejectionId: z.uuid('This rejection no longer exists.').nullish().describe('The rejection it came with'),
  patterns: patterns.optional(),
  answer,
});
export type NewThought = z.output<typeof newThoughtSchema>;

/** What is left out stays; an empty answer clears it. */
export const thoughtChangeSchema = z.strictObject({
  text: text.optional(),
  patterns: patterns.optional(),
  answer,
  version: seenVersion,
});
export type ThoughtChange = z.output<typeof thoughtChangeSchema>;

export const feltSchema = z.strictObject({ felt });

/** The form that begins one: the words, and where it came from. */
export const newThoughtForm = z.object({
  text,
  rejectionId: z
    .uuid('This rejection no longer exists.')
    .optional()
    .or(z.literal('').transform(() => undefined)),
});

/** The form of one: what is not ticked is not among the patterns. */
export const thoughtForm = z.object({
  thoughtId,
  text,
  answer,
  version: seenVersion,
  ...Object.fromEntries(THOUGHT_PATTERNS.map((pattern) => [pattern, z.literal('on').optional()])),
});
export const thoughtIdSchema = z.object({ thoughtId });
export const feltForm = z.object({ thoughtId, felt });

const promise = z
  .string('Write what you’ll do next time.')
  .trim()
  .min(1, 'Write what you’ll do next time.')
  .max(1000, 'Keep it under 1,000 characters.');

/** DISTORT: what "I should have" becomes. */
export const nextTimeSchema = z.strictObject({ text: promise });
export const nextTimeForm = z.object({ thoughtId, next: promise });

// What the API answers; the types of the same names come from it.

export const thoughtView = z.object({
  id: z.uuid(),
  rejectionId: z.uuid().nullable(),
  company: z.string().nullable().describe('Of the rejection it came with'),
  text: z.string(),
  patterns: z.array(z.enum(THOUGHT_PATTERNS)).describe('As you chose them; what was proposed is not kept'),
  answer: z.string().nullable(),
  felt: z.enum(THOUGHT_FEELINGS).nullable().describe('When you looked at it again'),
  lookedOn: localDay.nullable(),
  version: shownVersion,
  createdAt: utcInstant,
  updatedAt: utcInstant,
});
export type ThoughtView = z.output<typeof thoughtView>;

/** One thought with what the records say to each pattern today. */
export const openThoughtView = thoughtView.extend({
  counters: z
    .array(z.object({ pattern: z.enum(THOUGHT_PATTERNS), says: z.string() }))
    .describe('What your records say today to each of the six (DISTORT)'),
});
export type OpenThoughtView = z.output<typeof openThoughtView>;

/** Each once, in the order of the list. */
function inTheirOrder(named: readonly string[]) {
  return THOUGHT_PATTERNS.filter((pattern) => named.includes(pattern));
}
