'use server';

import { revalidatePath } from 'next/cache';
import { clientAction, keepingAction } from '@/lib/access/action';
import { savedAs } from '@/lib/access/form-write';
import { answerDodge, changeDodge, noteAsked } from '@/lib/features/dodges/mutations';
import { dodgeAskedForm, dodgeChangeForm, dodgeForm } from '@/lib/features/dodges/schema';

/** DODGE: Today has asked. */
export const dodgeAskedAction = keepingAction(dodgeAskedForm, (tx, { rejectionId }) =>
  noteAsked(tx, rejectionId),
);

export const answerDodgeAction = clientAction(
  dodgeForm,
  (tx, { rejectionId, ...input }) => answerDodge(tx, rejectionId, input),
  () => revalidatePath('/', 'layout'),
);

export const changeDodgeAction = clientAction(
  dodgeChangeForm,
  (tx, { dodgeId, ...change }) => changeDodge(tx, { ...change, id: dodgeId }),
  savedAs(() => revalidatePath('/', 'layout')),
);
