import { z } from 'zod';
import { UNDO_KINDS } from '@/lib/rules/undo';

export const undoIdSchema = z.object({ id: z.uuid() });

/** An act that can still be taken back. */
export const undoView = z.object({
  id: z.uuid(),
  kind: z.enum(UNDO_KINDS),
  until: z.iso.datetime().describe('When it can’t be undone any more'),
});
