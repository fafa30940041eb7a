'use server';

import { revalidatePath } from 'next/cache';
import { clientAction } from '@/lib/access/action';
import { saved } from '@/lib/access/form-write';
import { addEvent, changeEvent, takeEventBack } from '@/lib/features/history/mutations';
import { addEventForm, correctEventForm, eventIdSchema } from '@/lib/features/history/schema';
import { ok } from '@/lib/platform/result';

// Where it stands is on every page that names it.
const revalidate = () => revalidatePath('/', 'layout');

export const addEventAction = clientAction(addEventForm, addEvent, () => {
  revalidate();
  return 'Added to the history.';
});

export const correctEventAction = clientAction(
  correctEventForm,
  (tx, { eventId, ...change }) => changeEvent(tx, { ...change, id: eventId }),
  saved(revalidate),
);

export const takeEventBackAction = clientAction(
  eventIdSchema,
  async (tx, { eventId }) => ok(await takeEventBack(tx, { id: eventId })),
  revalidate,
);
