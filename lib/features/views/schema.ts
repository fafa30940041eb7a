import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { utcInstant } from '@/lib/platform/view';

export const VIEW_PLACES = ['board', 'table', 'calendar'] as const;

const NAME = 'Give the view a name.';
const name = z
  .string(NAME)
  .trim()
  .normalize('NFC')
  .min(1, NAME)
  .max(60, 'Keep the name to 60 characters.')
  .refine((text) => !/\p{Cc}/u.test(text), 'Write the name on one line.');
const place = z.enum(VIEW_PLACES, `Choose one of ${VIEW_PLACES.join(', ')}.`);
/** In characters. */
export const QUERY_LONGEST = 1000;
/** What the page makes of it is the page's: a part that it does not know counts as nothing. */
const query = z
  .string()
  .max(QUERY_LONGEST, 'Keep the query to 1,000 characters.')
  .transform((text) => {
    const said = new URLSearchParams(text);
    // Where a page of it began is no part of a view, nor is the day on which somebody looked.
    for (const name of ['cursor', 'day']) said.delete(name);
    return said.toString();
  });

export const newViewSchema = z.strictObject({
  name,
  place: place.default('table'),
  query: query.default('').describe('As in the address of the page: `stage=applied,offer&sort=-moved`'),
});
export type NewView = z.output<typeof newViewSchema>;

/** What is left out stays. */
export const viewChangeSchema = z
  .strictObject({ name: name.optional(), query: query.optional(), version: seenVersion })
  .refine((change) => change.name !== undefined || change.query !== undefined, 'Send a name or a query.');
export type ViewChange = z.output<typeof viewChangeSchema>;

export const renameViewSchema = z.strictObject({
  viewId: z.uuid('This view no longer exists.'),
  name,
  version: seenVersion,
});
export const viewIdSchema = z.strictObject({ viewId: z.uuid('This view no longer exists.') });

export const savedView = z.object({
  id: z.uuid(),
  name: z.string(),
  place,
  query: z.string(),
  href: z.string().describe('The address of the page'),
  version: shownVersion,
  createdAt: utcInstant,
});
