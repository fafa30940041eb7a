'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import { saved } from '@/lib/access/form-write';
import {
  addThought,
  adoptFrom,
  changeThought,
  deleteThought,
  lookAgain,
} from '@/lib/features/thoughts/mutations';
import {
  feltForm,
  newThoughtForm,
  nextTimeForm,
  thoughtForm,
  thoughtIdSchema,
} from '@/lib/features/thoughts/schema';
import { THOUGHT_PATTERNS } from '@/lib/rules/thoughts';

const revalidate = () => revalidatePath('/journal/thoughts', 'layout');

export const addThoughtAction = clientAction(newThoughtForm, addThought, ({ id }) => {
  revalidate();
  redirect(`/journal/thoughts/${id}`);
});

export const changeThoughtAction = clientAction(
  thoughtForm,
  (tx, { thoughtId, text, answer, version, ...ticked }) => {
    const patterns = THOUGHT_PATTERNS.filter((pattern) => pattern in ticked);
    return changeThought(tx, { id: thoughtId, text, answer, version, patterns });
  },
  saved(revalidate),
);

export const lookAgainAction = clientAction(
  feltForm,
  (tx, { thoughtId, felt }) => lookAgain(tx, { id: thoughtId, felt }),
  revalidate,
);

export const nextTimeAction = clientAction(
  nextTimeForm,
  (tx, { thoughtId, next }) => adoptFrom(tx, { id: thoughtId, text: next }),
  () => {
    revalidatePath('/', 'layout');
    return 'Kept. It comes back before your next interview.';
  },
);

export const deleteThoughtAction = clientAction(
  thoughtIdSchema,
  (tx, { thoughtId }) => deleteThought(tx, thoughtId),
  () => {
    revalidate();
    redirect('/journal/thoughts');
  },
);
