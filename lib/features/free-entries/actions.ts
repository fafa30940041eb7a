'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import { addFreeEntry, changeFreeEntry, deleteFreeEntry } from '@/lib/features/free-entries/mutations';
import {
  freeEntryFormSchema,
  freeEntryIdSchema,
  newFreeEntrySchema,
} from '@/lib/features/free-entries/schema';
import { ok } from '@/lib/platform/result';

export const addFreeEntryAction = clientAction(newFreeEntrySchema, addFreeEntry, () => {
  revalidatePath('/journal', 'layout');
  redirect('/journal');
});

export const changeFreeEntryAction = clientAction(
  freeEntryFormSchema,
  (tx, { freeEntryId, ...change }) => changeFreeEntry(tx, { ...change, id: freeEntryId }),
  () => {
    revalidatePath('/journal', 'layout');
    return 'Saved.';
  },
);

export const deleteFreeEntryAction = clientAction(
  freeEntryIdSchema,
  async (tx, { freeEntryId }) => ok(await deleteFreeEntry(tx, freeEntryId)),
  () => {
    revalidatePath('/journal', 'layout');
    redirect('/journal');
  },
);
