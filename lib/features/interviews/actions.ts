'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import { addInterview, changeInterview, deleteInterview } from '@/lib/features/interviews/mutations';
import {
  addInterviewForm,
  interviewForm,
  interviewIdForm,
  notesForm,
  stateForm,
} from '@/lib/features/interviews/schema';

/** Interviews are on Today, in the calendar and on their application's page. */
const revalidate = () => revalidatePath('/', 'layout');

export const addInterviewAction = clientAction(addInterviewForm, addInterview, ({ id }) => {
  revalidate();
  redirect(`/interviews/${id}`);
});

export const changeInterviewAction = clientAction(
  interviewForm,
  (tx, { interviewId, ...change }) => changeInterview(tx, { ...change, id: interviewId }),
  () => {
    revalidate();
    return 'Saved.';
  },
);

export const saveInterviewNotesAction = clientAction(
  notesForm,
  (tx, { interviewId, ...notes }) => changeInterview(tx, { ...notes, id: interviewId }),
  () => {
    revalidate();
    return 'Saved.';
  },
);

export const setInterviewStateAction = clientAction(
  stateForm,
  (tx, { interviewId, state }) => changeInterview(tx, { id: interviewId, state }),
  () => revalidate(),
);

export const deleteInterviewAction = clientAction(
  interviewIdForm,
  (tx, { interviewId }) => deleteInterview(tx, interviewId),
  ({ applicationId }) => {
    revalidate();
    redirect(`/applications/${applicationId}`);
  },
);
