'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import { savedAs } from '@/lib/access/form-write';
import {
  changeDocument,
  deleteDocument,
  giveDocument,
  takeBackDocument,
} from '@/lib/features/documents/mutations';
import { documentForm, documentIdForm, givenForm, notGivenForm } from '@/lib/features/documents/schema';

// It is in the list, on its own page and on those of its applications.
const revalidate = () => revalidatePath('/', 'layout');

export const changeDocumentAction = clientAction(
  documentForm,
  (tx, { documentId, ...change }) => changeDocument(tx, { ...change, id: documentId }),
  savedAs(revalidate),
);

export const giveDocumentAction = clientAction(
  givenForm,
  (tx, { documentId, ...given }) => giveDocument(tx, { ...given, id: documentId }),
  revalidate,
);

export const takeBackDocumentAction = clientAction(
  notGivenForm,
  (tx, { documentId, ...given }) => takeBackDocument(tx, { ...given, id: documentId }),
  revalidate,
);

export const deleteDocumentAction = clientAction(
  documentIdForm,
  (tx, { documentId }) => deleteDocument(tx, documentId),
  () => {
    revalidate();
    redirect('/documents');
  },
);
