import { z } from 'zod';
import { problemView } from '@/lib/features/imports/schema/read-view';
import { localDay, utcInstant } from '@/lib/platform/view';
import { RETURN_ANSWERS, RETURN_CODES } from '@/lib/rules/back';
import { INTERVIEW_KINDS } from '@/lib/rules/interview-kinds';
import { ENDINGS, STAGES } from '@/lib/rules/stages';

const salaryView = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  currency: z.string().nullable(),
  period: z.string().nullable(),
  text: z.string(),
});

/** A row, and what it becomes. */
export const previewItemView = z.object({
  line: z.int(),
  application: z.object({
    company: z.string().nullable(),
    role: z.string().nullable(),
    stage: z.enum(STAGES),
    ending: z.enum(ENDINGS).nullable(),
    appliedOn: localDay.nullable(),
    url: z.string().nullable(),
    location: z.string().nullable(),
    salary: salaryView.nullable(),
    tags: z.array(z.string()),
    note: z.string().nullable(),
    people: z
      .array(
        z.object({
          ...{ name: z.string(), role: z.string().nullable() },
          ...{ mail: z.string().nullable(), phone: z.string().nullable() },
        }),
      )
      .describe('People who come in with it; whom several rows name is one of them'),
    events: z
      .array(z.object({ to: z.enum([...STAGES, ...ENDINGS]), on: localDay.nullable() }))
      .describe('The steps that its history will have, and no others; a day that nobody knows is null'),
    interviews: z
      .array(z.object({ kind: z.enum(INTERVIEW_KINDS), startsAt: utcInstant }))
      .describe('Interviews that come in with it: those whose day and time the file says'),
  }),
  comesIn: z.boolean().describe('Whether it would come in as things are'),
  isThere: z
    .boolean()
    .describe('Whether its application is there by this import: then it does not come in again'),
  problems: z.array(
    problemView.extend({
      cell: z
        .object({ column: z.int(), text: z.string() })
        .nullable()
        .describe('What the cell says, by its place from 0: `cells` of a change types it anew'),
    }),
  ),
  retyped: z
    .array(z.object({ column: z.int(), text: z.string(), was: z.string() }))
    .describe('Cells of this row that you typed anew, by their places from 0, and what the file says'),
  sameAs: z.array(z.uuid()).describe('Applications of yours that it may be already'),
  history: z
    .array(
      z.object({
        applicationId: z.uuid(),
        role: z.string(),
        stage: z.enum(STAGES),
        ending: z.enum(ENDINGS).nullable(),
        endedOn: localDay.nullable(),
      }),
    )
    .describe('What you have with this company already (BACK-GUARD), the latest first'),
  back: z
    .object({
      verdict: z.enum(RETURN_ANSWERS),
      code: z.enum(RETURN_CODES),
      from: localDay.nullable(),
      endedOn: localDay.nullable(),
      line: z
        .int()
        .nullable()
        .describe('Of this file, where it tells of what ended; null where you have it already'),
    })
    .nullable()
    .describe(
      'What that means for applying for it now (BACK-GUARD), and from which day on you can, by what ended on `endedOn`; null where you applied already, or nothing ended there',
    ),
});
export type PreviewItem = z.output<typeof previewItemView>;
