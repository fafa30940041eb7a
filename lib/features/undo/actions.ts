'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import { withdrawOffer } from '@/lib/access/undo-cookie';
import { undo } from '@/lib/features/undo/mutations';
import { undoIdSchema } from '@/lib/features/undo/schema';

/** UNDO-1: takes back what was just done, and leads to where it is again. */
export const undoAction = clientAction(
  undoIdSchema,
  (tx, { id }) => undo(tx, id),
  async ({ back }) => {
    await withdrawOffer();
    revalidatePath('/', 'layout');
    if (back) redirect(back);
  },
);
