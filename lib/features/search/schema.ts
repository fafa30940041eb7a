import { z } from 'zod';
import { listQuerySchema, pageOf } from '@/lib/platform/paging';
import { DOCUMENT_KINDS } from '@/lib/rules/documents';
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
  beside: z.literal('all').optional().catch(undefined),
});

export const foundView = z.object({
  kind: z.literal('application'),
  id: z.uuid(),
  role: z.string(),
  company: z.string(),
  stage: z.enum(STAGES),
  round: z.uuid().nullable().describe('Which of your own rounds of that stage'),
  stageName: z.string().describe('What you call the stage or round'),
  apart: z
    .string()
    .nullable()
    .describe('What tells it from another of the same role and company on the page'),
  ending: z.enum(ENDINGS).nullable(),
  place,
  found: z.array(z.enum(FOUND_IN)).describe('In which part of it; a note comes with the words around'),
  excerpt: z.string().nullable(),
});
export type Found = z.infer<typeof foundView>;

/** As many applications of somebody as a line of results has room for. */
export const APPLICATIONS_TOLD = 3;

/** Somebody in the person's own list: where they are told about is one press away. */
export const foundPersonView = z.object({
  kind: z.literal('person'),
  id: z.uuid(),
  name: z.string(),
  role: z.string().nullable(),
  companies: z.array(z.string()).describe('Of the applications they have to do with'),
  applications: z
    .array(z.object({ id: z.uuid(), role: z.string(), company: z.string() }))
    .describe(`The latest ${APPLICATIONS_TOLD} of those; GET /people/{id} has all of them`),
});
export type FoundPerson = z.infer<typeof foundPersonView>;

/** A document in the person's own list. */
export const foundDocumentView = z.object({
  kind: z.literal('document'),
  id: z.uuid(),
  title: z.string(),
  documentKind: z.enum(DOCUMENT_KINDS),
  companies: z.array(z.string()).describe('Of the applications it went to'),
});
export type FoundDocument = z.infer<typeof foundDocumentView>;

const counts = z.object({ open: z.int(), closed: z.int(), archived: z.int() });

export const searchView = pageOf(foundView).extend({
  counts: counts.describe('How many have the words outside of their notes, by where they stand'),
  people: z
    .array(foundPersonView)
    .describe(
      'On the first page, where no place is asked for: whose name or part has the words, the latest first',
    ),
  documents: z
    .array(foundDocumentView)
    .describe(
      'On the first page, where no place is asked for: whose title, kind, file or companies have the words, the latest first',
    ),
  beside: z
    .object({ people: z.int(), documents: z.int() })
    .describe('How many people and documents there are, where the two lists end before all of them'),
  inNotes: z.array(foundView).describe('On the first page: found in their notes alone, the latest first'),
  notesLookedThrough: z
    .object({ looked: z.int(), all: z.int() })
    .describe('Notes are sealed and opened one by one, the latest first, and not without end'),
});
export type SearchResult = z.infer<typeof searchView>;
