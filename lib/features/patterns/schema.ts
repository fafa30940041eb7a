import { z } from 'zod';
import { localDay } from '@/lib/platform/view';
import { PATTERN_DIMENSIONS, PATTERN_STATES, WORK_ON } from '@/lib/rules/patterns';

const MOST = 200;

/** What `GET /patterns` takes. */
export const patternQuerySchema = z.strictObject({
  part: z
    .string()
    .trim()
    .max(MOST, `Keep it under ${MOST} characters.`)
    .optional()
    .describe('One part of the search alone, by its key; all of it where there is no such part'),
});

/** What a page takes from its address; an odd one shows all. */
export const partParam = z.string().trim().max(MOST).catch('');

const share = z.number().min(0).max(1);

/** PATTERN: what stands out among the person's rejections. */
export const patternsView = z.object({
  part: z.string().nullable().describe('The part of the search that this is about; null: all of it'),
  parts: z
    .array(z.object({ key: z.string(), label: z.string(), count: z.int() }))
    .describe(
      'Kinds of roles that can be looked at alone, with their rejections; none under five rejections',
    ),
  state: z.enum(PATTERN_STATES).describe('counting: under five; early: five to nine; shown: ten and more'),
  count: z.int().describe('Rejections looked at'),
  toGo: z.int().nullable().describe('Rejections missing to five; null from there on'),
  findings: z.array(
    z.object({
      dimension: z.enum(PATTERN_DIMENSIONS),
      value: z.string(),
      label: z.string().describe('The value as it is shown'),
      count: z.int(),
      of: z.int().describe('Those of which it is known'),
      share,
      interval: z.tuple([share, share]).describe('95 % Wilson interval of the share'),
      workOn: z.enum(WORK_ON).nullable(),
      rejections: z
        .array(
          z.object({
            id: z.uuid(),
            entryId: z.uuid().nullable().describe('Its journal entry, where one is written'),
            company: z.string(),
            role: z.string(),
            receivedOn: localDay,
          }),
        )
        .describe('Those counted, the latest first'),
    }),
  ),
});
export type PatternsView = z.output<typeof patternsView>;
export type FindingView = PatternsView['findings'][number];
