import { z } from 'zod';
import { boardCursorSchema } from '@/lib/features/applications/board-place';
import { narrowAddress } from '@/lib/features/applications/query';
import { orMissing } from '@/lib/features/applications/schema/fields';
import { cursorSchema } from '@/lib/platform/paging';

/** The query of /pipeline: whatever else stands in the address is ignored, and nonsense counts as nothing. */
export const pipelineQuerySchema = z.object({
  ...narrowAddress,
  /** The next cards of one column, from `cursor` on. */
  column: z.string().max(40).optional().catch(undefined),
  cursor: boardCursorSchema.optional().catch(undefined),
});

const LIMIT = 'Give a number from 1 to 999, or leave it empty.';
/** The most that the person wants in each column, by its key; empty for no limit. */
export const limitsSchema = z.record(
  z.string().max(40),
  orMissing(z.coerce.number(LIMIT).int(LIMIT).min(1, LIMIT).max(999, LIMIT)),
);

/** The query of /no. */
export const noQuerySchema = pipelineQuerySchema.pick({ q: true });

/** The query of /pipeline/ended. */
export const endedQuerySchema = z.object({
  q: z.string().trim().max(120).catch('').default(''),
  after: cursorSchema.optional().catch(undefined),
});
