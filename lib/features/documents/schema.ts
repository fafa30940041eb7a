import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { dayGiven } from '@/lib/platform/given-day';
import { pageQuerySchema } from '@/lib/platform/paging';
import { localDay, utcInstant } from '@/lib/platform/view';
import { DOCUMENT_KINDS } from '@/lib/rules/documents';

const title = z
  .string('Give it a title.')
  .trim()
  .min(1, 'Give it a title.')
  .max(160, 'Keep the title to 160 characters.')
  .refine((text) => !/\p{Cc}/u.test(text), 'Write the title on one line.');
const kind = z.enum(DOCUMENT_KINDS, `Choose one of ${DOCUMENT_KINDS.join(', ')}.`);

/** What `POST /documents` takes; its first version is uploaded afterwards. */
export const newDocumentSchema = z.strictObject({ title, kind });
export type NewDocument = z.output<typeof newDocumentSchema>;

/** What `PATCH /documents/{id}` takes: what is to change. */
export const documentChangeSchema = z.strictObject({
  title: title.optional(),
  kind: kind.optional(),
  version: seenVersion,
});
export type DocumentChange = z.output<typeof documentChangeSchema>;

export const documentQuerySchema = pageQuerySchema.extend({ kind: kind.optional() });

const givenOn = z.preprocess(
  (value) => (value === '' ? undefined : value),
  dayGiven('Write the day as YYYY-MM-DD, for example 2026-11-23.').optional(),
);
const number = z.coerce.number('Say which version.').int().min(1);

/** Which version went to an application, and when: the newest and today where left out. */
export const givenSchema = z.strictObject({
  applicationId: z.uuid('Choose an application.'),
  number: number.optional(),
  givenOn,
});
export type Given = z.output<typeof givenSchema>;
export const notGivenSchema = z.strictObject({ applicationId: z.uuid('Choose an application.'), number });

/** How a file is asked for: the newest version where none is named. */
export const fileQuerySchema = z.object({ number: number.optional() });

const documentId = z.uuid('This document no longer exists.');
export const documentForm = z.object({ documentId, title, kind, version: seenVersion });
export const documentIdForm = z.object({ documentId });
const givenFields = givenSchema.extend({ documentId: z.uuid('Choose a document.') });
/** A list offers a document in the version that it shows, as "id:3": another may have come since, and was not meant. */
export const givenForm = z.preprocess((sent) => {
  const { documentId: said, ...fields } = sent as Record<string, unknown>;
  const [id, shown] = String(said ?? '').split(':');
  return { ...fields, documentId: id, ...(shown === undefined ? {} : { number: shown }) };
}, givenFields);
export const notGivenForm = notGivenSchema.extend({ documentId });

/** A document with its versions as pages show it and the API answers it. */
export const documentView = z.object({
  id: z.uuid(),
  title: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  files: z
    .array(
      z.object({
        number: z.int(),
        name: z.string(),
        mediaType: z.string(),
        bytes: z.int(),
        createdAt: utcInstant,
        applications: z.array(
          z.object({ id: z.uuid(), company: z.string(), role: z.string(), givenOn: localDay }),
        ),
      }),
    )
    .describe('Its versions, the newest first, and where each went'),
  version: shownVersion,
  createdAt: utcInstant,
  updatedAt: utcInstant,
});
export type DocumentView = z.output<typeof documentView>;
