'use server';

import { revalidatePath } from 'next/cache';
import { clientAction } from '@/lib/access/action';
import { closeMonth, reopenMonth, writeWentWell } from '@/lib/features/reviews/mutations';
import { monthFormSchema, reviewIdSchema } from '@/lib/features/reviews/schema';

const revalidate = () => revalidatePath('/journal', 'layout');

/** Keeps what went well. Closing a month keeps it too: what was typed and not saved would be missing from the closed page. */
export const monthAction = clientAction(
  monthFormSchema,
  async (tx, { close, ...line }) => {
    const written = await writeWentWell(tx, line);
    return written.ok && close ? closeMonth(tx, line.month) : written;
  },
  ({ version, closedOn }) => {
    revalidate();
    return closedOn ? undefined : { message: 'Saved.', mark: String(version) };
  },
);

export const reopenMonthAction = clientAction(
  reviewIdSchema,
  (tx, { reviewId }) => reopenMonth(tx, reviewId),
  revalidate,
);
