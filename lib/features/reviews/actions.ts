'use server';

import { revalidatePath } from 'next/cache';
import { clientAction } from '@/lib/access/action';
import { closeMonth, reopenMonth, writeWentWell } from '@/lib/features/reviews/mutations';
import { monthSchema, reviewIdSchema, wentWellSchema } from '@/lib/features/reviews/schema';

const revalidate = () => revalidatePath('/journal', 'layout');

export const wentWellAction = clientAction(wentWellSchema, writeWentWell, ({ version }) => {
  revalidate();
  return { message: 'Saved.', mark: String(version) };
});

export const closeMonthAction = clientAction(
  monthSchema,
  (tx, { month }) => closeMonth(tx, month),
  revalidate,
);

export const reopenMonthAction = clientAction(
  reviewIdSchema,
  (tx, { reviewId }) => reopenMonth(tx, reviewId),
  revalidate,
);
