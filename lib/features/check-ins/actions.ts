'use server';

import { revalidatePath } from 'next/cache';
import { clientAction } from '@/lib/access/action';
import { checkIn, deleteCheckIn, offerCheckIns } from '@/lib/features/check-ins/mutations';
import { checkInIdSchema, checkInSchema, offerCheckInsSchema } from '@/lib/features/check-ins/schema';
import { ok } from '@/lib/platform/result';

const drawAgain = () => revalidatePath('/journal', 'layout');

export const checkInAction = clientAction(
  checkInSchema,
  (tx, said, pressedAt) => checkIn(tx, said, pressedAt),
  () => {
    drawAgain();
    return 'Noted.';
  },
);

export const deleteCheckInAction = clientAction(
  checkInIdSchema,
  async (tx, { checkInId }) => ok(await deleteCheckIn(tx, checkInId)),
  drawAgain,
);

export const offerCheckInsAction = clientAction(
  offerCheckInsSchema,
  async (tx, { offer }) => ok(await offerCheckIns(tx, offer === 'on')),
  drawAgain,
);
