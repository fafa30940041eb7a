'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import { saved } from '@/lib/access/form-write';
import { addFreeEntry, changeFreeEntry, deleteFreeEntry } from '@/lib/features/free-entries/mutations';
import {
  freeEntryFormSchema,
  freeEntryIdSchema,
  newFreeEntrySchema,
} from '@/lib/features/free-entries/schema';
import { saidInDangerWithin } from '@/lib/features/pauses';
import { ok } from '@/lib/platform/result';

/** Leads to the journal, or to the entry itself where its page has to say something (decision 0071). */
export const addFreeEntryAction = clientAction(
  newFreeEntrySchema,
  async (tx, input) => {
    const [inDanger] = await saidInDangerWithin(tx, [input.body]);
    const added = await addFreeEntry(tx, input);
    return added.ok ? ok(inDanger ? `/journal/free/${added.value.id}` : '/journal') : added;
  },
  (page) => {
    revalidatePath('/journal', 'layout');
    redirect(page);
  },
);

export const changeFreeEntryAction = clientAction(
  freeEntryFormSchema,
  (tx, { freeEntryId, ...change }) => changeFreeEntry(tx, { ...change, id: freeEntryId }),
  saved(() => revalidatePath('/journal', 'layout')),
);

export const deleteFreeEntryAction = clientAction(
  freeEntryIdSchema,
  async (tx, { freeEntryId }) => ok(await deleteFreeEntry(tx, freeEntryId)),
  () => {
    revalidatePath('/journal', 'layout');
    redirect('/journal');
  },
);
