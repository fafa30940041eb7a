'use server';

import { redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import { changeView, deleteView, saveView } from '@/lib/features/views/mutations';
import { newViewSchema, renameViewSchema, viewIdSchema } from '@/lib/features/views/schema';

export const saveViewAction = clientAction(newViewSchema, saveView, ({ href }) => redirect(href));

export const renameViewAction = clientAction(renameViewSchema, (tx, { viewId, ...change }) =>
  changeView(tx, { ...change, id: viewId }),
);

export const deleteViewAction = clientAction(viewIdSchema, (tx, { viewId }) => deleteView(tx, viewId));
