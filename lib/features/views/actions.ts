'use server';

import { redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import { deleteView, saveView } from '@/lib/features/views/mutations';
import { newViewSchema, viewIdSchema } from '@/lib/features/views/schema';

export const saveViewAction = clientAction(newViewSchema, saveView, ({ href }) => redirect(href));

export const deleteViewAction = clientAction(viewIdSchema, (tx, { viewId }) => deleteView(tx, viewId));
