import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { personName } from '@/lib/mail/person-name-schema';
import { dayGiven } from '@/lib/platform/given-day';
import { plainLineEnds } from '@/lib/platform/line-ends';
import { pageQuerySchema } from '@/lib/platform/paging';
import { localDay, utcInstant } from '@/lib/platform/view';
import { FEEDBACK_LINKS } from '@/lib/rules/feedback';
import { FEEDBACK_CHANNELS, FEEDBACK_READINGS, INTERVIEWER_VIEWS } from '@/lib/rules/feedback-words';
import { DECIDERS } from '@/lib/rules/stages';
import { FEEDBACK_THEMES } from '@/lib/rules/themes';

/** READ-1: their words, verbatim. */
export const WORDS_LIMIT = 20_000;
export const WORDS_TOO_LONG = 'Keep what they wrote under 20,000 characters.';
const OWN_THEMES_MOST = 8;

const blankIsNone = (value: unknown) => (value === '' ? null : value);
/** Left out keeps what is there; empty clears it. */
const optional = <S extends z.ZodType>(schema: S) => z.preprocess(blankIsNone, schema.nullish());

const words = z
  .string('Write what they said.')
  .trim()
  .min(1, 'Write what they said.')
  .max(WORDS_LIMIT, WORDS_TOO_LONG)
  .transform(plainLineEnds);
const ownTheme = z
  .string('Give each theme as text.')
  .trim()
  .max(60, 'Keep each theme under 60 characters.')
  .refine((text) => !/\p{Cc}/u.test(text), 'Write each theme on one line.')
  // The form has them on one line with commas between: one that held a comma would come back as two.
  .refine((text) => !text.includes(','), 'Write each theme without a comma.');

const facts = {
  person: optional(personName),
  decider: z.enum(DECIDERS, `Choose their role: ${DECIDERS.join(', ')}.`).optional(),
  interviewer: z
    .enum(INTERVIEWER_VIEWS, `Choose how you found them: ${INTERVIEWER_VIEWS.join(', ')}.`)
    .optional()
    .describe('How you found whom it is from (READ-2)'),
  saidOn: z.preprocess(
    (value) => (value === '' || value === null ? undefined : value),
    dayGiven('Choose the day they said it.').optional(),
  ),
  channel: optional(z.enum(FEEDBACK_CHANNELS, `Choose how it came: ${FEEDBACK_CHANNELS.join(', ')}.`)),
  reading: optional(
    z.enum(FEEDBACK_READINGS, `Choose how you read it: ${FEEDBACK_READINGS.join(', ')}.`),
  ).describe('How you read it (READ-1)'),
};

const themes = z
  .array(z.enum(FEEDBACK_THEMES, `Choose from these themes: ${FEEDBACK_THEMES.join(', ')}.`))
  .max(FEEDBACK_THEMES.length);
const ownThemes = z
  .array(ownTheme)
  .max(OWN_THEMES_MOST, `Keep it to ${OWN_THEMES_MOST} themes of your own.`)
  .transform((all) => [...new Set(all.filter(Boolean))]);

/** What `POST /rejections/{id}/feedback` takes. Themes that are left out are the proposed ones. */
export const newFeedbackSchema = z.strictObject({
  words,
  ...facts,
  themes: themes.optional().describe('What it is about (READ-3); the proposed ones where left out'),
  ownThemes: ownThemes.optional(),
});
export type NewFeedback = z.output<typeof newFeedbackSchema>;

/** What `PATCH /feedback/{id}` takes: what is to change. */
export const feedbackChangeSchema = z.strictObject({
  words: words.optional(),
  ...facts,
  themes: themes.nullish().describe('null goes back to the proposed ones'),
  ownThemes: ownThemes.optional(),
  version: seenVersion,
});
export type FeedbackChange = z.output<typeof feedbackChangeSchema>;

const lines = z.preprocess((value) => (typeof value === 'string' ? value.split(/[\n,]/) : []), ownThemes);
const id = z.uuid('This no longer exists.');

export const addFeedbackForm = z.object({ rejectionId: id, words, ...facts });

/** The whole of a piece, as its form has it: a box for each theme, and own themes with commas between them. */
export const changeFeedbackForm = z.preprocess(
  (form) => ({
    ...Object(form),
    themes: FEEDBACK_THEMES.filter((theme) => `theme-${theme}` in Object(form)),
  }),
  z.object({ feedbackId: id, words, ...facts, themes, ownThemes: lines, version: seenVersion }),
);

/** How it is read, alone. */
export const readFeedbackForm = z.object({ feedbackId: id, reading: facts.reading });
export const feedbackIdSchema = z.object({ feedbackId: id });

/** What feedback is filtered by. */
export const feedbackFilter = z.object({
  reading: z.enum(FEEDBACK_READINGS).optional(),
  theme: z.enum(FEEDBACK_THEMES).optional(),
});
export type FeedbackFilter = z.output<typeof feedbackFilter>;
/** What `GET /feedback` takes. */
export const feedbackQuery = pageQuerySchema.extend(feedbackFilter.shape);

/** A piece of feedback as pages show it and the API answers it. */
export const feedbackView = z.object({
  id: z.uuid(),
  rejectionId: z.uuid(),
  company: z.string(),
  role: z.string(),
  words: z.string().describe('Verbatim'),
  person: z.string().nullable(),
  decider: z.enum(DECIDERS),
  interviewer: z.enum(INTERVIEWER_VIEWS),
  saidOn: localDay,
  channel: z.enum(FEEDBACK_CHANNELS).nullable(),
  reading: z.enum(FEEDBACK_READINGS).nullable().describe('As you read it'),
  proposed: z.object({
    reading: z.enum(FEEDBACK_READINGS).nullable(),
    because: z.string().nullable(),
  }),
  themes: z.array(z.enum(FEEDBACK_THEMES)),
  themesChosen: z.boolean().describe('false: they are proposed'),
  ownThemes: z.array(z.string()),
  links: z
    .array(
      z.object({
        kind: z.enum(FEEDBACK_LINKS),
        id: z.uuid(),
        rejectionId: z.uuid(),
        company: z.string(),
        saidOn: localDay,
      }),
    )
    .describe('The earlier feedback that it repeats or contradicts'),
  version: shownVersion,
  createdAt: utcInstant,
  updatedAt: utcInstant,
});
export type FeedbackView = z.output<typeof feedbackView>;
