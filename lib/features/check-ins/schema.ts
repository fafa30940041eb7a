import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { plainLineEnds } from '@/lib/platform/line-ends';
import { localDay, utcInstant } from '@/lib/platform/view';
import { FEELINGS } from '@/lib/rules/check-in';

const id = z.uuid('This check-in no longer exists.');
const feeling = z.enum(FEELINGS, 'Choose the word that comes closest.');
/** Left out keeps what is there; empty clears it. */
const note = z
  .string()
  .trim()
  .max(1000, 'Keep it under 1,000 characters.')
  .transform(plainLineEnds)
  .nullish();

/** What `POST /check-ins` and its form take: how one is today. Said again on the same day, it replaces what was said. */
export const checkInSchema = z.object({ feeling, note, version: seenVersion });
export type CheckInInput = z.output<typeof checkInSchema>;

export const checkInChangeSchema = z.strictObject({
  feeling: feeling.optional(),
  note,
  version: seenVersion,
});
export type CheckInChange = z.output<typeof checkInChangeSchema>;

export const checkInIdSchema = z.object({ checkInId: id });

/** Whether the journal offers them. */
export const offerCheckInsSchema = z.object({ offer: z.enum(['on', 'off']) });

/** A check-in as pages show it and the API answers it. */
export const checkInView = z.object({
  id: z.uuid(),
  day: localDay,
  feeling: z.enum(FEELINGS),
  note: z.string().nullable(),
  version: shownVersion,
  createdAt: utcInstant,
  updatedAt: utcInstant,
});
export type CheckInView = z.output<typeof checkInView>;
