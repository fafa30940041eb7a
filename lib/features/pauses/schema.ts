import { z } from 'zod';
import { utcInstant } from '@/lib/platform/view';
import { PAUSE_LENGTHS } from '@/lib/rules/pause';

const length = z.enum(PAUSE_LENGTHS, 'Choose how long.');

/** What `POST /pause` takes. */
export const pauseSchema = z.strictObject({
  for: length.describe('A few days are three, by your local days; open: until you end it'),
});
export const pauseForm = z.object({ for: length });
export const endPauseForm = z.object({});

/** The break that is running, and what leaves all the same. */
export const pauseView = z.object({
  running: z
    .object({ since: utcInstant, until: utcInstant.nullable().describe('Null until you end it') })
    .nullable(),
  scheduled: z
    .array(z.object({ rejectionId: z.uuid(), company: z.string(), leaveAt: utcInstant }))
    .describe('Replies that are sent at the time you chose, break or not'),
});
export type PauseView = z.output<typeof pauseView>;
