'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import { saved } from '@/lib/access/form-write';
import { saidOf, takeInvitation } from '@/lib/features/interviews/invitations';
import { addInterview, changeInterview, deleteInterview } from '@/lib/features/interviews/mutations';
import { joinInterview, leaveInterview } from '@/lib/features/interviews/people';
import {
  addInterviewForm,
  interviewForm,
  interviewIdForm,
  interviewPersonForm,
  invitationForm,
  notesForm,
  stateForm,
} from '@/lib/features/interviews/schema';

/** Interviews are on Today, in the calendar and on their application's page. */
const revalidate = () => revalidatePath('/', 'layout');

export const addInterviewAction = clientAction(addInterviewForm, addInterview, ({ id }) => {
  revalidate();
  redirect(`/interviews/${id}`);
});

/** What an invitation says, saved; what it did is said in a sentence, and offered back. */
export const takeInvitationAction = clientAction(
  invitationForm,
  // The form says that a time without a zone is taken as the person's own.
  (tx, invitation) => takeInvitation(tx, { timeZone: tx.viewer.zone, ...invitation, apply: true }),
  ({ items }) => {
    revalidate();
    const [only] = items;
    if (items.length === 1 && only?.interviewId) redirect(`/interviews/${only.interviewId}`);
    return saidOf(items);
  },
);

export const changeInterviewAction = clientAction(
  interviewForm,
  (tx, { interviewId, ...change }) => changeInterview(tx, { ...change, id: interviewId }),
  saved(revalidate),
);

export const saveInterviewNotesAction = clientAction(
  notesForm,
  (tx, { interviewId, ...notes }) => changeInterview(tx, { ...notes, id: interviewId }),
  saved(revalidate),
);

export const setInterviewStateAction = clientAction(
  stateForm,
  (tx, { interviewId, state }) => changeInterview(tx, { id: interviewId, state }),
  () => revalidate(),
);

export const joinInterviewAction = clientAction(
  interviewPersonForm,
  (tx, { interviewId, contactId }) => joinInterview(tx, { id: interviewId, contactId }),
  () => revalidate(),
);

export const leaveInterviewAction = clientAction(
  interviewPersonForm,
  (tx, { interviewId, contactId }) => leaveInterview(tx, { id: interviewId, contactId }),
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
