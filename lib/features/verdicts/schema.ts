import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { isGiven, postingGiven } from '@/lib/features/verdicts/posting';
import { PROCESS_OUTCOMES } from '@/lib/rules/back';
import { PUSHBACK_GROUNDS } from '@/lib/rules/pushback';
import { REPLY_KINDS } from '@/lib/rules/reply';
import { STAGES } from '@/lib/rules/stages';
import { isTimeZone } from '@/lib/rules/time';

// What the calculators take, as JSON and from the forms of /what-now: facts alone, of nobody in particular. Nothing of it
// is kept.

/** An ISO 8601 instant with its offset or Z, within the years that the rules are proven for. */
const instant = z.iso
  .datetime({ offset: true, error: 'Give a moment with its offset, such as 2026-11-23T16:20:00Z.' })
  .refine((text) => yearIsKnown(text), 'Give a moment between 1970 and 2100.')
  .transform((text) => Temporal.Instant.from(text));

export const dayOfHistory = z.iso
  .date('Give a day as YYYY-MM-DD.')
  .refine((text) => yearIsKnown(text), 'Give a day between 1970 and 2100.')
  .transform((text) => Temporal.PlainDate.from(text));

const timeZone = z
  .string('Give an IANA time zone, such as Europe/Lisbon.')
  .refine(isTimeZone, 'Give an IANA time zone, such as Europe/Lisbon.');

const stage = z.enum(STAGES, `Choose how far you got: ${STAGES.join(', ')}.`);
const flag = z.boolean('Say true or false.').nullish();
const now = instant.nullish();
const role = z
  .string('Name the role.')
  .trim()
  .min(1, 'Name the role.')
  .max(200, 'Keep the role under 200 characters.');

function yearIsKnown(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= 1970 && year <= 2100;
}

/** A mail of 2 MB as base64, in characters. */
const PASTED_LIMIT = Math.ceil((2 * 1024 * 1024 * 4) / 3);

/** Whether a plan runs beside the rejection; auto: where it starts by itself (72H). */
const PLANS = ['auto', 'yes', 'no'] as const;

export const rejectionFactsSchema = z.strictObject({
  furthestStage: stage,
  presented: flag,
  hoursInvested: z
    .number('Give the hours as a number.')
    .min(0, 'Give the hours as a number from 0.')
    .max(1000, 'Give the hours as a number up to 1,000.')
    .nullish(),
  emotional: flag,
  recruiterReachedOut: flag,
  receivedAt: instant,
  timeZone,
  now,
  plan: z.enum(PLANS, `Choose one of ${PLANS.join(', ')}.`).default('auto'),
  nudgeHour: z
    .int('Give the hour as a whole number.')
    .min(0, 'Give the hour as 0 to 23.')
    .max(23, 'Give the hour as 0 to 23.')
    .nullish(),
});
export type RejectionFacts = z.output<typeof rejectionFactsSchema>;

export const returnFactsSchema = z.strictObject({
  role,
  timeZone,
  now,
  history: z
    .array(
      z.strictObject({
        role,
        outcome: z.enum(PROCESS_OUTCOMES, `Choose how it ended: ${PROCESS_OUTCOMES.join(', ')}.`),
        endedOn: dayOfHistory,
        furthestStage: stage,
      }),
      'Give the earlier processes as a list, which may be empty.',
    )
    .max(200, 'Give at most 200 earlier processes.'),
  credential: flag,
  employerMonths: z
    .int('Give the waiting period in whole months.')
    .min(0, 'Give the waiting period in months, from 0.')
    .max(120, 'Give the waiting period in months, up to 120.')
    .nullish(),
});
export type ReturnFacts = z.output<typeof returnFactsSchema>;

export const pushbackFactsSchema = z.strictObject({
  ground: z.enum(PUSHBACK_GROUNDS, `Choose a ground: ${PUSHBACK_GROUNDS.join(', ')}.`),
  evidence: z
    .string('Write the evidence down.')
    .max(5000, 'Keep it under 5,000 characters.')
    .nullish()
    .describe('PUSH-1: needed with the grounds misunderstanding and new-credential; reopening needs none'),
  furthestStage: stage,
  rejectedAt: instant,
  timeZone,
  now,
  recipients: z
    .array(z.string('Name each person as text.').max(320, 'An address has at most 320 characters.'))
    .max(50, 'Give at most 50 recipients.'),
  earlier: z
    .int('Say how many times you asked them to reconsider, as a whole number.')
    .min(0, 'Say how many times you asked them to reconsider, from 0.'),
});
export type PushbackFacts = z.output<typeof pushbackFactsSchema>;

export const replyTextSchema = z.strictObject({
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)], 'Give the tier as 1, 2 or 3.'),
  kind: z.enum(REPLY_KINDS, `Choose a kind: ${REPLY_KINDS.join(', ')}.`),
  subject: z.string('Give the subject as text.').max(500, 'Keep the subject under 500 characters.'),
  body: z.string('Give the body as text.').max(20_000, 'Keep the body under 20,000 characters.'),
  recipients: z
    .array(z.string('Give each address as text.').max(320, 'An address has at most 320 characters.'))
    .max(50, 'Give at most 50 recipients.'),
  company: z.string('Give the company as text.').max(200, 'Keep the company under 200 characters.').nullish(),
  person: z.string('Give the person as text.').max(200, 'Keep the person under 200 characters.').nullish(),
});

/** What `POST /verdicts/mail` takes: a mail's source, its file as base64, or the text as a mail program shows it. */
export const pastedMailSchema = z.strictObject({
  source: z
    .string('Give the email as text.')
    .max(PASTED_LIMIT, 'This is over 2 MB. Give the text of the email instead.')
    .refine((text) => text.trim() !== '', 'Give the email as text.')
    .describe('The source of an email, the base64 of its .eml file, or its text as an email app shows it'),
  timeZone,
  today: z.iso
    .date('Give a day as YYYY-MM-DD.')
    .refine((text) => yearIsKnown(text), 'Give a day between 1970 and 2100.')
    .nullish()
    .describe(
      'The day where the person is, for “Yesterday” and days without a year; the present one if left out',
    ),
  own: z
    .string('Give your own address as text.')
    .max(320, 'An address has at most 320 characters.')
    .nullish()
    .describe(
      'The person’s own address, if known: an email from it is theirs, wherever it stands in a thread',
    ),
});
export type PastedMail = z.output<typeof pastedMailSchema>;

/** An invitation: a calendar file, or an email with one. */
export const pastedInvitationSchema = z.strictObject({
  source: z.string('Give the invitation as text.').max(400_000, 'Give the calendar file alone.'),
});
export type PastedInvitation = z.output<typeof pastedInvitationSchema>;

/** A posting, kept by nobody. */
export const capturedPageSchema = z
  .strictObject({
    ...postingGiven,
    today: z.iso
      .date('Give a day as YYYY-MM-DD.')
      .refine((text) => yearIsKnown(text), 'Give a day between 1970 and 2100.')
      .nullish()
      .describe('The day where the person is; the present one in UTC if left out'),
  })
  .refine(isGiven, { path: ['html'], message: 'Give the page as HTML, or the posting as text.' });
export type PastedPage = z.output<typeof capturedPageSchema>;

/** A piece of feedback, or a thought: its words alone. */
export const wordsSchema = z.strictObject({
  text: z.string('Give the text.').max(5_000, 'Keep the text under 5,000 characters.'),
});

const typed = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema);
const ticked = z.preprocess((value) => value === 'on', z.boolean());
const stageReached = typed(z.enum(STAGES, 'Choose how far you got.'));
/** A moment on the wall clock of the zone, as the device's picker writes it; left out for just now. */
const wallMoment = typed(
  z.iso.datetime({ local: true, error: 'Choose the day and about what time it was.' }).optional(),
);

/** Whether to apply again. */
export const againFormSchema = z.object({
  timeZone,
  role: typed(z.enum(['same', 'other'], 'Choose whether it is the same role.')),
  outcome: typed(z.enum(PROCESS_OUTCOMES, 'Choose how it ended.')),
  endedOn: typed(z.iso.date('Choose the day it ended.')).refine(yearIsKnown, 'Choose a day from 1970 on.'),
  employerMonths: typed(
    z.coerce
      .number('Give their waiting period in months.')
      .int('Give their waiting period in whole months.')
      .min(0, 'Give their waiting period in months, from 0.')
      .max(120, 'Give their waiting period in months, up to 120.')
      .optional(),
  ),
  credential: ticked,
});

/** Whether to raise the decision again. The evidence itself stays with the person: only that there is some is asked. */
export const pushbackFormSchema = z.object({
  timeZone,
  ground: typed(z.enum(PUSHBACK_GROUNDS, 'Choose your reason.')),
  furthestStage: stageReached,
  received: wallMoment,
  evidence: ticked,
  several: ticked,
  before: ticked,
});
