import { z } from 'zod';
import { webLink } from '@/lib/platform/web-link';

/** How many further links one application may have. */
export const LINKS_EACH = 30;

const label = z
  .string()
  .trim()
  .normalize('NFC')
  .max(120, 'Keep the name to 120 characters.')
  .refine((text) => !/\p{Cc}/u.test(text), 'Write the name on one line.')
  .transform((text) => text || null);

/** A link besides the posting: its address, and a name where it has one. */
export const newLink = z.strictObject({
  label: label.nullable().optional().describe('Left out or null: its address is its name'),
  url: webLink,
});
export type NewLink = z.output<typeof newLink>;

/** All further links of one application. */
export const newLinks = z.array(newLink).max(LINKS_EACH, `Keep up to ${LINKS_EACH} links.`);

export const linkView = z.object({ label: z.string().nullable(), url: z.string() });
