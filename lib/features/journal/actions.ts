'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import { deleteEntry, deleteEntryVersions, writeEntry } from '@/lib/features/journal/mutations';
import { entryForm, entryIdSchema } from '@/lib/features/journal/schema';
import { ok } from '@/lib/platform/result';

/** JOURNAL: saves the five lines and leads to the entry, where JOURNAL-2's hint is shown. */
export const writeEntryAction = clientAction(
  entryForm,
  (tx, { rejectionId, ...lines }) => writeEntry(tx, rejectionId, lines),
  ({ id }) => {
    revalidatePath('/', 'layout');
    redirect(`/journal/${id}?saved`);
  },
);

export const deleteEntryAction = clientAction(
  entryIdSchema,
  async (tx, { entryId }) => ok(await deleteEntry(tx, entryId)),
  () => {
    revalidatePath('/', 'layout');
    redirect('/journal');
  },
);

export const deleteEntryVersionsAction = clientAction(
  entryIdSchema,
  async (tx, { entryId }) => ok(await deleteEntryVersions(tx, entryId)),
  () => revalidatePath('/journal', 'layout'),
);
