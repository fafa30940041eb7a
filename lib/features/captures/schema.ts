import { z } from 'zod';
import { addCapturedSchema, GROUND, plainApplicationSchema } from '@/lib/features/applications';
import { isGiven, postingGiven, postingRead } from '@/lib/features/verdicts';
import { localDay, utcInstant } from '@/lib/platform/view';
import { RETURN_ANSWERS, RETURN_CODES } from '@/lib/rules/back';
import { WORK_MODES } from '@/lib/rules/record';
import { ENDINGS, STAGES } from '@/lib/rules/stages';

const NOTHING = 'Paste the posting, or the source of its page.';

/** What `POST /captures` takes. */
export const newCaptureSchema = z
  .strictObject(postingGiven)
  .refine(isGiven, { path: ['text'], message: NOTHING });
export type NewCapture = z.output<typeof newCaptureSchema>;

/** The form: one field for the words or the source of the page, told apart by what is in it. */
export const captureForm = z.strictObject({
  posting: z
    .string(NOTHING)
    .trim()
    .min(1, NOTHING)
    .max(1_000_000, 'This is too long. Paste the text of the posting instead.'),
  url: postingGiven.url,
});
export type TypedCapture = z.output<typeof captureForm>;

const captureId = z.uuid('This capture no longer exists.');
export const captureIdForm = z.strictObject({ captureId });
/** The form for a new application, with the capture that it is made of. */
export const saveCaptureForm = addCapturedSchema;
export type CaptureForm = z.output<typeof saveCaptureForm>;

/** What `POST /captures/{id}/application` takes: what is to be otherwise than it was read, and what a posting can't say. */
export const captureSaved = z.strictObject({ ...plainApplicationSchema.partial().shape, ...GROUND });
export type CaptureSaved = z.output<typeof captureSaved>;

/** What was read, as it is kept. */
const readingView = z.object({ ...postingRead, workMode: z.enum(WORK_MODES).nullable() });
export type Reading = z.output<typeof readingView>;

const line = {
  id: z.uuid(),
  title: z.string().nullable(),
  company: z.string().nullable(),
  url: z.string().nullable(),
  applicationId: z.uuid().nullable().describe('The application that was made of it'),
  createdAt: utcInstant,
};
export const captureLineView = z.object(line);
export type CaptureLine = z.output<typeof captureLineView>;

/** A capture as its page shows it and the API answers it. */
export const captureView = z.object({
  ...readingView.shape,
  ...line,
  words: z.string().nullable().describe('The posting as it stood that day'),
  same: z
    .array(
      z.object({
        id: z.uuid(),
        company: z.string(),
        role: z.string(),
        stage: z.enum(STAGES),
        round: z.uuid().nullable().describe('Which of your own rounds of that stage'),
        ending: z.enum(ENDINGS).nullable(),
      }),
    )
    .describe('Applications with its address, or with its company and role'),
  history: z
    .object({
      verdict: z.enum(RETURN_ANSWERS),
      code: z.enum(RETURN_CODES),
      from: localDay.nullable(),
      earlier: z.array(
        z.object({
          applicationId: z.uuid(),
          role: z.string(),
          outcome: z.enum(ENDINGS),
          endedOn: localDay.nullable().describe('null where nobody knows the day (DATES)'),
        }),
      ),
    })
    .nullable()
    .describe('What happened with the company before (BACK-GUARD); null where nothing did'),
});
export type CaptureView = z.output<typeof captureView>;
