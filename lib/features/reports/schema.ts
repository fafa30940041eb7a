import { z } from 'zod';
import { dayGiven } from '@/lib/platform/given-day';
import { pageOf, pageQuerySchema } from '@/lib/platform/paging';
import { localDay } from '@/lib/platform/view';
import { REPORT_LANGUAGES } from '@/lib/rules/report';
import { ENDINGS, LATER_LABELS, STAGES } from '@/lib/rules/stages';

const day = dayGiven('Write the day as YYYY-MM-DD, for example 2026-11-23.');
const range = {
  from: day.describe('The first local day of the time that the report is about'),
  to: day.describe('Its last local day'),
};
const inOrder = ({ from, to }: { from: string; to: string }) => from <= to;
const WRONG_ORDER = { path: ['to'], message: 'Give a last day that is not before the first one.' };

/** The query of GET /report. */
export const reportQuerySchema = pageQuerySchema.extend(range).refine(inOrder, WRONG_ORDER);

/** The query of GET /report.csv. */
export const reportFileSchema = z
  .strictObject({
    ...range,
    language: z.enum(REPORT_LANGUAGES, `Choose one of ${REPORT_LANGUAGES.join(', ')}.`).default('en'),
  })
  .refine(inOrder, WRONG_ORDER);

/** The address of a page: nonsense counts as nothing. */
export const reportAddressSchema = z.object({
  from: day.optional().catch(undefined),
  to: day.optional().catch(undefined),
  language: z.enum(REPORT_LANGUAGES).optional().catch(undefined),
});

const reported = z.object({
  id: z.uuid(),
  company: z.string(),
  role: z.string(),
  location: z.string().nullable(),
  source: z.string().nullable(),
  appliedOn: localDay,
  ending: z.enum(ENDINGS).nullable(),
  endedOn: localDay.nullable(),
  events: z
    .array(
      z.object({
        stage: z.enum(STAGES).describe('Of an ending: the stage that it ended at'),
        laterLabel: z.enum(LATER_LABELS).nullable(),
        round: z.uuid().nullable().describe('Which of your own rounds; their names are in GET /stages'),
        ending: z.enum(ENDINGS).nullable(),
        on: localDay.nullable().describe('null where nobody knows the day (DATES)'),
      }),
    )
    .describe('All that happened, also after that time'),
});
export type Reported = z.output<typeof reported>;

export const reportView = pageOf(reported);
