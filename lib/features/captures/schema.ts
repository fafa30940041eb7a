import { z } from 'zod';
import { addCapturedSchema, GROUND, plainApplicationSchema } from '@/lib/features/applications';
import { localDay, utcInstant } from '@/lib/platform/view';
import { RETURN_ANSWERS, RETURN_CODES } from '@/lib/rules/back';
import { POSTING_PERIODS, POSTING_PROBLEM_CODES } from '@/lib/rules/postings';
import { WORK_MODES } from '@/lib/rules/record';
import { ENDINGS, STAGES } from '@/lib/rules/stages';
import { wholeLink } from '@/lib/rules/whole-link';

/** What a page of a posting may come to, in characters, and its words. */
const LONGEST_PAGE = 3_000_000;
const LONGEST_POSTING = 200_000;

const NOTHING = 'Paste the posting, or the source of its page.';
const address = z
  .string('Give the address as text.')
  .trim()
  .max(4_000, 'Keep the address under 4,000 characters.')
  .transform(wholeLink)
  .nullish()
  .describe('Where it stands; it is not fetched');

/** What `POST /captures` takes: the page that a posting stands on, or its words. */
export const newCaptureSchema = z
  .strictObject({
    html: z
      .string('Give the page as HTML.')
      .max(LONGEST_PAGE, 'This page is over 3 MB. Give its text instead.')
      .nullish(),
    text: z
      .string('Give the posting as text.')
      .max(LONGEST_POSTING, 'Keep the text under 200,000 characters.')
      .nullish(),
    url: address,
  })
  .refine(({ html, text }) => `${html ?? ''}${text ?? ''}`.trim() !== '', {
    path: ['text'],
    message: NOTHING,
  });
export type NewCapture = z.output<typeof newCaptureSchema>;

/** The form: one field for the words or the source of the page, told apart by what is in it. */
export const captureForm = z.strictObject({
  posting: z
    .string(NOTHING)
    .trim()
    .min(1, NOTHING)
    .max(1_000_000, 'This is too long. Paste the text of the posting instead.'),
  url: address,
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

const postingView = {
  title: z.string().nullable(),
  company: z.string().nullable().describe('Never the site it was found on'),
  places: z.array(z.string()),
  workMode: z.enum(WORK_MODES).nullable(),
  salary: z
    .object({
      min: z.number().nullable(),
      max: z.number().nullable(),
      currency: z.string().nullable(),
      period: z.enum(POSTING_PERIODS).nullable(),
      text: z.string().describe('As the posting writes it'),
    })
    .nullable(),
  deadline: z.object({ on: localDay, past: z.boolean() }).nullable(),
  problems: z.array(
    z.object({ code: z.enum(POSTING_PROBLEM_CODES), field: z.string().nullable(), message: z.string() }),
  ),
};
/** What was read, as it is kept. */
export const readingView = z.object({ ...postingView, url: z.string().nullable() });
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
  ...line,
  ...postingView,
  words: z.string().nullable().describe('The posting as it stood that day'),
  same: z
    .array(
      z.object({
        id: z.uuid(),
        company: z.string(),
        role: z.string(),
        stage: z.enum(STAGES),
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
          endedOn: localDay,
        }),
      ),
    })
    .nullable()
    .describe('What happened with the company before (BACK-GUARD); null where nothing did'),
});
export type CaptureView = z.output<typeof captureView>;
