'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import { endPause, pauseEverything, welcomed } from '@/lib/features/pauses/mutations';
import { endPauseForm, pauseForm } from '@/lib/features/pauses/schema';

const revalidate = () => revalidatePath('/', 'layout');

export const pauseAction = clientAction(
  pauseForm,
  (tx, { for: length }) => pauseEverything(tx, length),
  () => {
    revalidate();
    redirect('/pause');
  },
);

export const endPauseAction = clientAction(endPauseForm, endPause, () => {
  revalidate();
  redirect('/today');
});

/** That they are back was read. */
export const welcomedAction = clientAction(endPauseForm, welcomed);
