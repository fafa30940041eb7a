'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import { captureTyped, deleteCapture, saveCaptureTyped } from '@/lib/features/captures/mutations';
import { captureForm, captureIdForm, saveCaptureForm } from '@/lib/features/captures/schema';

/** Reads what was pasted, and leads to what it says. */
export const addCaptureAction = clientAction(captureForm, captureTyped, ({ id }) =>
  redirect(`/capture/${id}`),
);

/** Makes an application of it, and leads there. */
export const saveCaptureAction = clientAction(saveCaptureForm, saveCaptureTyped, ({ id }) => {
  revalidatePath('/', 'layout');
  redirect(`/applications/${id}`);
});

export const deleteCaptureAction = clientAction(
  captureIdForm,
  (tx, { captureId }) => deleteCapture(tx, captureId),
  () => {
    revalidatePath('/', 'layout');
    redirect('/capture');
  },
);
