'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import { savedAs } from '@/lib/access/form-write';
import {
  addContact,
  changeContact,
  deleteContact,
  linkContact,
  unlinkContact,
} from '@/lib/features/people/mutations';
import {
  contactApplicationForm,
  contactForm,
  contactIdForm,
  newContactForm,
} from '@/lib/features/people/schema';
import { ok } from '@/lib/platform/result';

// They are on their own page, in the list and on the pages of their applications.
const revalidate = () => revalidatePath('/', 'layout');

/** Adds somebody: on an application's page the person stays there, else the new page opens. */
export const addContactAction = clientAction(
  newContactForm,
  async (tx, { applicationId, ...input }) => {
    const added = await addContact(tx, { ...input, applicationIds: applicationId ? [applicationId] : [] });
    return added.ok ? ok({ id: added.value.id, applicationId }) : added;
  },
  ({ id, applicationId }) => {
    revalidate();
    redirect(applicationId ? `/applications/${applicationId}#people` : `/people/${id}`);
  },
);

export const changeContactAction = clientAction(
  contactForm,
  (tx, { contactId, ...change }) => changeContact(tx, { ...change, id: contactId }),
  savedAs(revalidate),
);

export const linkContactAction = clientAction(
  contactApplicationForm,
  (tx, { contactId, applicationId }) => linkContact(tx, { id: contactId, applicationId }),
  revalidate,
);

export const unlinkContactAction = clientAction(
  contactApplicationForm,
  (tx, { contactId, applicationId }) => unlinkContact(tx, { id: contactId, applicationId }),
  revalidate,
);

export const deleteContactAction = clientAction(
  contactIdForm,
  (tx, { contactId }) => deleteContact(tx, contactId),
  () => {
    revalidate();
    redirect('/people');
  },
);
