'use server';

import { redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import { clearSessionCookie } from '@/lib/access/session-cookie';
import { closeAccount } from '@/lib/features/erasure/mutations';
import { closeAccountSchema } from '@/lib/features/erasure/schema';
import { ok } from '@/lib/platform/result';

/** Closes the account; the page it leads to says what happens now. */
export const closeAccountAction = clientAction(
  closeAccountSchema,
  async (tx, { when }) => {
    await closeAccount(tx, { when });
    return ok(when);
  },
  async (when) => {
    await clearSessionCookie();
    redirect(when === 'now' ? '/goodbye?now' : '/goodbye');
  },
);
