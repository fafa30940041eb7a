import { z } from 'zod';
import { listQuerySchema, pageOf } from '@/lib/platform/paging';
import { ENDINGS, STAGES } from '@/lib/rules/stages';

/** The longest search, in characters. */
export const ASKED_MOST = 120;

/** Where something stands: still open, closed in whatever way, or put away. */
export const PLACES = ['open', 'closed', 'archived'] as const;
export type Place = (typeof PLACES)[number];

/** In which part of it the words were found. */
export const FOUND_IN = [
  'company',
  'role',
  'location',
  'tags',
  'people',
  'source',
  'industry',
  'note',
] as const;
export type FoundIn = (typeof FOUND_IN)[number];

const asked = z.string().trim().max(ASKED_MOST, `Search for up to ${ASKED_MOST} characters.`);
const place = z.enum(PLACES);

/** GET /search. */
export const searchQuerySchema = listQuerySchema.extend({
  q: asked
    .min(1, 'Say what to search for.')
    .describe(
      'Words that all have to be there, also in the middle of another; case and accents don’t matter',
    ),
  in: place.optional().describe('Only what stands there'),
});

/** The address of the page, and of what a list shows while somebody types: an odd one is an empty one. */
export const searchParams = z.object({
  q: asked.catch(''),
  in: place.optional().catch(undefined),
  after: listQuerySchema.shape.cursor.catch(undefined),
});

export const foundView = z.object({
  kind: z.literal('application'),
  id: z.uuid(),
  role: z.string(),
  company: z.string(),
  stage: z.enum(STAGES),
  ending: z.enum(ENDINGS).nullable(),
  place,
  found: z.array(z.enum(FOUND_IN)).describe('In which part of it; a note comes with the words around'),
  excerpt: z.string().nullable(),
});
export type Found = z.infer<typeof foundView>;

const counts = z.object({ open: z.int(), closed: z.int(), archived: z.int() });

export const searchView = pageOf(foundView).extend({
  counts: counts.describe('How many have the words outside of their notes, by where they stand'),
  inNotes: z.array(foundView).describe('On the first page: found in their notes alone, the latest first'),
  notesLookedThrough: z
    .object({ looked: z.int(), all: z.int() })
    .describe('Notes are sealed and opened one by one, the latest first, and not without end'),
});
export type SearchResult = z.infer<typeof searchView>;
