import { mailboxScope } from '@/lib/access/job';
import { inScope } from '@/lib/db/transaction';
import { env } from '@/lib/env';
import { NotFound } from '@/lib/errors';
import { getMail, listMails } from '@/lib/mail/mailbox';

// Local mode's mailbox asks nobody to sign in: it shows how one signs in. Anywhere else it does not exist.

/** Throws NotFound outside local mode. */
export async function loadMailbox(after?: string) {
  requireLocalMode();
  return inScope(mailboxScope(), (tx) => listMails(tx, after));
}

/** Throws NotFound for a mail that is not there, and outside local mode. */
export async function loadMail(id: string) {
  requireLocalMode();
  return inScope(mailboxScope(), (tx) => getMail(tx, id));
}

function requireLocalMode(): void {
  if (env().REBOUND_MODE !== 'local') throw new NotFound('outbox');
}
