'use server';

import { revalidatePath } from 'next/cache';
import { clientAction } from '@/lib/access/action';
import { saved } from '@/lib/access/form-write';
import { addRound, changeStage, deleteRound, moveStage } from '@/lib/features/stages/mutations';
import { newRoundForm, roundIdForm, stageForm, stageMoveForm } from '@/lib/features/stages/schema';

// What a stage is called is on every page that names one.
const revalidate = () => revalidatePath('/', 'layout');

export const addRoundAction = clientAction(newRoundForm, addRound, ({ name }) => {
  revalidate();
  return `${name} added.`;
});

export const saveStageAction = clientAction(stageForm, changeStage, saved(revalidate));

export const moveStageAction = clientAction(stageMoveForm, moveStage, revalidate);

export const deleteRoundAction = clientAction(
  roundIdForm,
  (tx, { roundId }) => deleteRound(tx, roundId),
  revalidate,
);
