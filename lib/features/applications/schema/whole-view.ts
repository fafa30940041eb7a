import { z } from 'zod';
import { queryOf, type ViewQuery, viewAddressSchema } from '@/lib/features/applications/query';
import { SKIPPED_BECAUSE, saidChange } from '@/lib/features/applications/schema/together';

/** A whole view: the filters of the table, or what was silent for long. */
export type WholeView = Omit<ViewQuery, 'sort'> | 'quiet';

/** What one part answered, for the next. */
const restOfView = z.object({
  upTo: z.uuid(),
  after: z.uuid(),
  undo: z.uuid().nullable(),
  seen: z.int().min(0),
  skipped: z.partialRecord(z.enum(SKIPPED_BECAUSE), z.int().min(0)),
});

/** The bar under a selection that goes beyond the page: `view` is the query of its address, or `quiet`. */
export const wholeViewSchema = z.object({
  view: z
    .string()
    .max(4_000)
    .transform((said): WholeView => {
      if (said === 'quiet') return 'quiet';
      const address = viewAddressSchema.parse(Object.fromEntries(new URLSearchParams(said)));
      const { sort: _sort, after: _after, limit: _limit, ...filter } = queryOf(address, 1);
      return filter;
    }),
  change: saidChange,
  rest: z.preprocess(
    (value) => (typeof value === 'string' && value !== '' ? fromJson(value) : null),
    restOfView.nullable(),
  ),
  stop: z.preprocess((value) => value === 'yes', z.boolean()),
});
export type WholeViewChange = z.output<typeof wholeViewSchema>;

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
