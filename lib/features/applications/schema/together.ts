import { z } from 'zod';
import { ownEnding, round, stage } from '@/lib/features/applications/schema/event';
import { id, orEmpty } from '@/lib/features/applications/schema/fields';
import { withRound } from '@/lib/features/applications/schema/form';
import { tagNames } from '@/lib/features/tags';

/** More at once than a page shows; a whole search is several requests. */
const TOGETHER_AT_MOST = 200;

/** POST /applications/bulk: one thing for all of them. */
const bulkChange = z.union(
  [
    z.strictObject({ stage, round: orEmpty(round) }),
    z.strictObject({ ending: ownEnding }),
    z.strictObject({ archived: z.boolean() }),
    z.strictObject({ tags: z.strictObject({ add: tagNames.optional(), remove: tagNames.optional() }) }),
    z.strictObject({ delete: z.literal(true) }),
  ],
  'Send one change: stage, ending, archived, tags or delete.',
);
export type BulkChange = z.output<typeof bulkChange>;
export const bulkSchema = z.strictObject({
  ids: z
    .array(id)
    .min(1, 'Give at least one id.')
    .max(TOGETHER_AT_MOST, `Change up to ${TOGETHER_AT_MOST} at a time.`),
  change: bulkChange,
});

/** What a form says is to be done: one word and, after a colon, what of it. */
function changeIn(said: string): BulkChange | null {
  const what = said.split(':', 1)[0] ?? '';
  const of = said.slice(what.length + 1);
  const wanted = {
    tag: { tags: { add: of.split(',').filter((name) => name.trim() !== '') } },
    stage: withRound({ stage: of }),
    ending: { ending: of },
    archived: { archived: of === 'true' },
    delete: { delete: true },
  };
  const parsed = bulkChange.safeParse(wanted[what as keyof typeof wanted]);
  return parsed.success ? parsed.data : null;
}
export const saidChange = z.string().transform((said, context) => {
  const change = changeIn(said);
  if (change) return change;
  context.addIssue({ code: 'custom', message: 'Choose what to do.', input: said });
  return z.NEVER;
});

/** The bar under a selection. */
export const selectionSchema = z.object({
  ids: z.preprocess((value) => (typeof value === 'string' ? [value] : value), bulkSchema.shape.ids),
  change: saidChange,
});

/** Why one of several stayed as it is. */
export const SKIPPED_BECAUSE = [
  'missing',
  'rejected',
  'ended',
  'closed-window',
  'in-flight',
  'leaving',
  'tags',
] as const;
export type SkippedBecause = (typeof SKIPPED_BECAUSE)[number];

export const bulkAnswer = z.object({
  changed: z.int(),
  skipped: z
    .array(z.object({ id: z.uuid(), because: z.enum(SKIPPED_BECAUSE) }))
    .describe(
      'Those that stayed as they are: gone; rejected; ended otherwise already; inside a closed window (BACK-GUARD); in flight, which is not archived; with a reply that is leaving; without room for another tag',
    ),
});
export type BulkAnswer = z.output<typeof bulkAnswer>;
