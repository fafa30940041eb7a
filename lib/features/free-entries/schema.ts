import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { plainLineEnds } from '@/lib/platform/line-ends';
import { utcInstant } from '@/lib/platform/view';

const LIMIT = 20_000;
const id = z.uuid('This entry no longer exists.');
const body = z
  .string('Write a few words first.')
  .trim()
  .min(1, 'Write a few words first. One line is enough.')
  .max(LIMIT, 'Keep it under 20,000 characters.')
  .transform(plainLineEnds);

/** What `POST /free-entries` and its form take: something, as an empty entry is no entry. */
export const newFreeEntrySchema = z.strictObject({ body });
export type NewFreeEntry = z.output<typeof newFreeEntrySchema>;

export const freeEntryChangeSchema = z.strictObject({ body, version: seenVersion });
export type FreeEntryChange = z.output<typeof freeEntryChangeSchema>;

export const freeEntryFormSchema = z.object({ freeEntryId: id, body, version: seenVersion });
export const freeEntryIdSchema = z.object({ freeEntryId: id });

/** A free entry as pages show it and the API answers it. */
export const freeEntryView = z.object({
  id: z.uuid(),
  body: z.string(),
  version: shownVersion,
  createdAt: utcInstant,
  updatedAt: utcInstant,
});
export type FreeEntryView = z.output<typeof freeEntryView>;
