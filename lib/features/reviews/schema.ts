import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { plainLineEnds } from '@/lib/platform/line-ends';
import { localDay } from '@/lib/platform/view';
import { DECIDERS, STAGES } from '@/lib/rules/stages';
import { FEEDBACK_THEMES } from '@/lib/rules/themes';

/** "2026-10", which is what the address of a month's page holds. */
const month = z
  .string('Say which month.')
  .regex(/^20\d{2}-(0[1-9]|1[0-2])$/, 'Write the month as year and number, such as 2026-10.');
const wentWell = z
  .string()
  .trim()
  .max(4000, 'Keep it under 4,000 characters.')
  .transform(plainLineEnds)
  .nullish();

export const monthSchema = z.strictObject({ month });
export const monthQuerySchema = z.object({ month: month.optional().describe('Left out: last month') });
export const wentWellSchema = z.strictObject({ month, wentWell, version: seenVersion });
export type WentWellInput = z.output<typeof wentWellSchema>;
/** The form of a month: its line is saved whichever button is pressed, and one of them closes the month as well. */
export const monthFormSchema = wentWellSchema.extend({ close: z.literal('yes').optional() });

export const reviewIdSchema = z.strictObject({ reviewId: z.uuid('This month no longer exists.') });

const company = z.string();
const role = z.string();

/** REVIEW: what stands on a month's page. What is kept of a closed month is this. */
export const monthContent = z.object({
  losses: z
    .array(
      z.object({
        rejectionId: z.uuid(),
        entryId: z.uuid().nullable().describe('Null where no entry was written'),
        company,
        role,
        receivedOn: localDay,
        stage: z.enum(STAGES),
        decidedBy: z.enum(DECIDERS),
        oneThing: z.string().nullable(),
        inFlightBefore: z.int().describe('Open applications before it, this one included (PIPE-1)'),
        share: z.number().describe('The share of them that it was, 0 to 1 (PIPE-1)'),
      }),
    )
    .describe('The rejections of the month, the first first'),
  entries: z.int().describe('How many of them have an entry'),
  lostAt: z.array(z.object({ stage: z.enum(STAGES), count: z.int() })),
  repeated: z
    .array(
      z.discriminatedUnion('what', [
        z.object({ what: z.literal('stage'), value: z.enum(STAGES), count: z.int() }),
        z.object({ what: z.literal('decider'), value: z.enum(DECIDERS), count: z.int() }),
        z.object({ what: z.literal('theme'), value: z.enum(FEEDBACK_THEMES), count: z.int() }),
      ]),
    )
    .describe('What came more than once; a count and no pattern (READ-3)'),
  said: z.array(
    z.object({
      rejectionId: z.uuid(),
      company,
      words: z.string().describe('Verbatim'),
      themes: z.array(z.enum(FEEDBACK_THEMES)),
    }),
  ),
  adopted: z.array(
    z.object({ text: z.string(), state: z.enum(['open', 'asked', 'tried', 'not-tried', 'let-go']) }),
  ),
  wentWell: z.string().nullable(),
  open: z.object({
    on: localDay.describe('The last day of the month, or the day that it is looked at'),
    count: z.int(),
    shown: z.array(z.object({ company, role })),
  }),
});
export type MonthContent = z.output<typeof monthContent>;

/** A month as its page shows it and the API answers it. */
export const reviewView = z.object({
  id: z.uuid().nullable().describe('Null while nothing of the month was written or closed'),
  month,
  closedOn: localDay.nullable().describe('From then on it stays as it was'),
  version: shownVersion,
  content: monthContent,
});
export type ReviewView = z.output<typeof reviewView>;

const { losses, said, adopted, wentWell: lineOf, open } = monthContent.shape;

/**
 * COACH-1: what a coach reads of a month, and the client before they share it. Of what was open it has the number alone, and
 * of a rejection what the sentence beside the button names.
 */
export const shownReviewView = z.object({
  id: z.uuid(),
  month,
  closedOn: localDay.describe('From then on it stays as it was'),
  content: z.object({
    losses: z
      .array(
        losses.element.pick({ company: true, role: true, receivedOn: true, stage: true, oneThing: true }),
      )
      .describe('The rejections of the month, the first first'),
    said: z.array(said.element.pick({ company: true, words: true })),
    adopted: z.array(adopted.element.pick({ text: true })),
    wentWell: lineOf,
    open: open.pick({ on: true, count: true }),
  }),
});
export type ShownReview = z.output<typeof shownReviewView>;

/** A month in the list of months. */
export const listedMonth = z.object({
  month,
  rejections: z.int(),
  entries: z.int(),
  id: z.uuid().nullable(),
  closedOn: localDay.nullable(),
});
export type ListedMonth = z.output<typeof listedMonth>;

export const monthNamed = (typed: string): Temporal.PlainYearMonth | null =>
  month.safeParse(typed).success ? Temporal.PlainYearMonth.from(typed) : null;
