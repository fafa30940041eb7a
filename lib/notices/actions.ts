'use server';

import { revalidatePath } from 'next/cache';
import { clientAction } from '@/lib/access/action';
import { dismiss } from '@/lib/notices/mutations';
import { dismissNoticeSchema } from '@/lib/notices/schema';
import { done } from '@/lib/outcome';

/** Puts a notice away; the form carries its `id`. */
export const dismissNotice = clientAction(
  dismissNoticeSchema,
  async (tx, { id }) => done(await dismiss(tx, id)),
  () => revalidatePath('/today'),
);
