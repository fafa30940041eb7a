'use server';

import { revalidatePath } from 'next/cache';
import { clientAction } from '@/lib/access/action';
import { saved } from '@/lib/access/form-write';
import { deleteTag, mergeTagNamed, renameTag } from '@/lib/features/tags/mutations';
import { mergeTagForm, renameTagForm, tagIdForm } from '@/lib/features/tags/schema';

// A tag is on every page that shows an application.
const revalidate = () => revalidatePath('/', 'layout');

export const renameTagAction = clientAction(
  renameTagForm,
  (tx, { tagId, ...change }) => renameTag(tx, { ...change, id: tagId }),
  saved(revalidate),
);

export const mergeTagAction = clientAction(
  mergeTagForm,
  (tx, { tagId, into }) => mergeTagNamed(tx, { id: tagId, into }),
  revalidate,
);

export const deleteTagAction = clientAction(tagIdForm, (tx, { tagId }) => deleteTag(tx, tagId), revalidate);
