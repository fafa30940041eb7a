import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { plainApplicationSchema } from '@/lib/features/applications';
import { pasted } from '@/lib/features/rejections/email/schema';
import { dayGiven } from '@/lib/platform/given-day';
import { plainLineEnds } from '@/lib/platform/line-ends';
import { utcInstant } from '@/lib/platform/view';
import { FEEDBACK_ASK_ADVICE, REPLY_ADVICE } from '@/lib/rules/reply';
import { DECIDERS, LATER_LABELS, REJECTED_AT, STAGES } from '@/lib/rules/stages';

// One set of words for pages and the API: a form sends strings, 'on' and '', the API sends JSON.

const blankIsAbsent = (value: unknown) =>
  value === '' || value === null || value === undefined ? undefined : value;
const ticked = (value: unknown) =>
  value === 'on' || value === 'true' ? true : value === 'off' ? false : value;

const optional = <S extends z.ZodType>(schema: S) => z.preprocess(blankIsAbsent, schema.optional());
const flag = () =>
  z.preprocess((value) => ticked(blankIsAbsent(value)), z.boolean('Say true or false.').optional());

/** An ISO 8601 instant with its offset or Z, as an Instant; milliseconds are kept, as the columns do. */
const instant = z.iso
  .datetime({ offset: true, error: 'Give a moment with its offset, such as 2026-11-23T16:20:00Z.' })
  .transform((text) => Temporal.Instant.fromEpochMilliseconds(Temporal.Instant.from(text).epochMilliseconds));

/** READ-1: their words, verbatim. */
export const THEIR_WORDS_LIMIT = 20_000;
export const THEIR_WORDS_TOO_LONG = 'Keep what they wrote under 20,000 characters.';
const feedback = z.string().max(THEIR_WORDS_LIMIT, THEIR_WORDS_TOO_LONG).transform(plainLineEnds);

const facts = {
  furthestStage: optional(z.enum(STAGES, `Choose how far you got: ${STAGES.join(', ')}.`)).describe(
    'The application’s where left out; saved counts as applied, as nobody is rejected at what they only saved',
  ),
  laterLabel: optional(z.enum(LATER_LABELS, `Choose one of ${LATER_LABELS.join(', ')}.`)),
  decidedBy: optional(z.enum(DECIDERS, `Choose who decided: ${DECIDERS.join(', ')}.`)),
  feedback: optional(feedback),
  emotional: flag(),
  presented: flag(),
  hoursInvested: optional(
    z.coerce
      .number('Give the hours as a number.')
      .int('Round the hours to a whole number.')
      .min(0, 'Give the hours as a number from 0.')
      .max(1000, 'Give the hours as a number up to 1,000.'),
  ),
  recruiterReachedOut: flag(),
};

/** What `POST /applications/{id}/rejection` takes; everything may be left out. */
export const rejectionSchema = z.strictObject({ receivedAt: optional(instant), ...facts });
export type RejectionInput = z.output<typeof rejectionSchema>;

/** What a correction takes: only what is to change. */
export const correctionSchema = z.strictObject({
  receivedAt: optional(instant),
  ...facts,
  version: seenVersion,
});

/** When the news came, as a person says it; `date` and `time` are on the wall clock of their zone. */
export const RECEIVED_WHEN = ['just-now', 'earlier-today', 'yesterday', 'pick'] as const;
export type ReceivedWhen = (typeof RECEIVED_WHEN)[number];

const wall = {
  /** What the form took for today: "yesterday" is the day before it, also where it was sent past midnight. */
  today: optional(z.iso.date()),
  when: z.enum(RECEIVED_WHEN, 'Choose when you heard.'),
  date: optional(dayGiven('Choose the day you heard.')),
  time: optional(z.iso.time('Choose about what time you heard.')),
};

export const sayWhen = (
  form: { when: ReceivedWhen; date?: string; time?: string },
  problem: z.core.$RefinementCtx,
) => {
  if (form.when === 'pick' && !form.date) {
    problem.addIssue({
      code: 'custom',
      path: ['date'],
      message: 'Choose the day you heard.',
      input: form.date,
    });
  }
  if (form.when !== 'just-now' && !form.time) {
    problem.addIssue({
      code: 'custom',
      path: ['time'],
      message: 'About what time was it? An estimate is fine.',
      input: form.time,
    });
  }
};

const id = z.uuid('This no longer exists.');

/** What is asked of everybody: how far it got, when, whether it hurts; and what rarely applies. */
export const REJECTION_QUESTIONS = {
  ...wall,
  furthestStage: z.preprocess(blankIsAbsent, z.enum(REJECTED_AT, 'Choose how far you got.')),
  emotional: facts.emotional,
  presented: facts.presented,
  hoursInvested: facts.hoursInvested,
  recruiterReachedOut: facts.recruiterReachedOut,
};

/** In the form their words may be a whole mail, whose own words are shorter than its source. */
const logged = { ...facts, ...REJECTION_QUESTIONS, feedback: optional(pasted) };

export const rejectionFormSchema = z.object({ applicationId: id, ...logged }).superRefine(sayWhen);

/** About a company that is not here yet. `newId` is what the application will be called, so that a form sent twice adds one. */
export const newRejectionFormSchema = z
  .object({
    newId: id,
    ...plainApplicationSchema.pick({ company: true, role: true }).shape,
    ...logged,
    /** Where a pasted mail may be about one that is open: which, or none of them. */
    applicationId: optional(z.union([z.literal('new'), id])),
    asked: optional(z.literal('on')),
  })
  .superRefine(sayWhen)
  .superRefine(({ asked, applicationId }, problem) => {
    if (asked && !applicationId)
      problem.addIssue({
        code: 'custom',
        path: ['applicationId'],
        message: 'Choose which application this is about.',
        input: applicationId,
      });
  });

const { feedback: _, ...corrected } = facts;

/**
 * The whole of what is known, but for their words, which have a form of their own: an empty field was emptied, and a switch
 * that is not sent is off.
 */
export const correctionFormSchema = z
  .object({
    rejectionId: id,
    ...wall,
    when: z.enum([...RECEIVED_WHEN, 'unchanged'], 'Choose when you heard.'),
    ...corrected,
    version: seenVersion,
  })
  .transform((form) => ({
    ...form,
    emotional: form.emotional ?? false,
    presented: form.presented ?? false,
    recruiterReachedOut: form.recruiterReachedOut ?? false,
    hoursInvested: form.hoursInvested ?? 0,
  }))
  .superRefine((form, problem) => {
    if (form.when !== 'unchanged') sayWhen({ ...form, when: form.when }, problem);
  });

export const rejectionIdSchema = z.object({ rejectionId: id });

/** READ-1: their words alone, at any time; an empty field empties them. */
export const theirWordsSchema = z.object({ rejectionId: id, feedback, version: seenVersion });

export const ventSchema = z.object({
  rejectionId: id,
  body: z.string().max(100_000, 'This is too long. Burn some of it first.'),
  version: seenVersion,
});

// What the API answers; the types of the same names come from it.

export const verdictView = z.object({
  id: z.uuid(),
  applicationId: z.uuid(),
  receivedAt: utcInstant,
  furthestStage: z.enum(STAGES),
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  emotional: z.boolean(),
  reply: z.enum(REPLY_ADVICE),
  feedbackAsk: z.enum(FEEDBACK_ASK_ADVICE),
  holdUntil: utcInstant.describe('No reply is sent before this instant (HOLD-1 to HOLD-5)'),
  holdCode: z.string(),
  version: shownVersion,
  draftFrom: utcInstant.describe('When the editor opens (DRAFT-0)'),
  replyBy: utcInstant.nullable().describe('Tier 3: when the right window closes (HOLD-2)'),
  planId: z.uuid().nullable(),
  pipeline: z.object({
    inFlightBefore: z.int(),
    shareLost: z.number().describe('From 0 to 1 (PIPE-1)'),
    live: z.int(),
  }),
});
