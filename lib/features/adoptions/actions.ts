'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { clientAction, keepingAction } from '@/lib/access/action';
import { adopt, changeAdoption, deleteAdoption, noteAsked } from '@/lib/features/adoptions/mutations';
import { adoptForm, adoptionAnswerForm, adoptionForm, adoptionIdForm } from '@/lib/features/adoptions/schema';
import { ok } from '@/lib/platform/result';

const revalidate = () => revalidatePath('/', 'layout');
const LIST = '/journal/next-time';

export const adoptAction = clientAction(adoptForm, adopt, () => {
  revalidate();
  redirect(LIST);
});

export const changeAdoptionAction = clientAction(
  adoptionForm,
  (tx, { adoptionId, ...change }) => changeAdoption(tx, { ...change, id: adoptionId }),
  () => {
    revalidate();
    redirect(LIST);
  },
);

export const answerAdoptionAction = clientAction(
  adoptionAnswerForm,
  (tx, { adoptionId, state }) => changeAdoption(tx, { id: adoptionId, state }),
  () => revalidate(),
);

export const deleteAdoptionAction = clientAction(
  adoptionIdForm,
  (tx, { adoptionId }) => deleteAdoption(tx, adoptionId),
  () => {
    revalidate();
    redirect(LIST);
  },
);

/** Today asked whether the person tried it. */
export const adoptionAskedAction = keepingAction(adoptionIdForm, async (tx, { adoptionId }) =>
  ok(await noteAsked(tx, adoptionId)),
);
