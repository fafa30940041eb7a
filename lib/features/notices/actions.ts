'use server';

import { revalidatePath } from 'next/cache';
import { clientAction } from '@/lib/access/action';
import { dismiss } from '@/lib/features/notices/mutations';
import { dismissNoticeSchema } from '@/lib/features/notices/schema';
import { done } from '@/lib/platform/result';

/** Puts a notice away; the form carries its `id`. */
export const dismissNotice = clientAction(
  dismissNoticeSchema,
  async (tx, { id }) => done(await dismiss(tx, id)),
  () => revalidatePath('/today'),
);
