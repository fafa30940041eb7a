import { mailboxScope } from '@/lib/access/job';
import { currentSession } from '@/lib/access/session';
import { inScope } from '@/lib/access/transaction';
import { getMail, listMails } from '@/lib/features/local-mail/data';
import { env } from '@/lib/platform/env';
import { NotFound } from '@/lib/platform/errors';
import type { Viewer } from '@/lib/rules/messages';

// Local mode's mailbox asks nobody to sign in: it shows how one signs in. Anywhere else it does not exist.

/** Zone and locale of whoever is signed in here, for the moments of the mails; null where nobody is. */
export async function loadMailViewer(): Promise<Viewer | null> {
  return (await currentSession())?.viewer ?? null;
}

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
