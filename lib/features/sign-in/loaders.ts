import { identityScope } from '@/lib/access/identity';
import { pendingClient } from '@/lib/access/session';
import { inScope } from '@/lib/access/transaction';
import { type WaysToConfirm, waysToConfirm } from '@/lib/features/factors';
import { mailOfLink, mailOfRequest, maskedAddress } from '@/lib/features/sign-in/data';
import { readRequestCookie } from '@/lib/features/sign-in/request-cookie';

/** For the confirm page: whose link this is, masked; null where it does not work any more. */
export async function loadLink(token: string): Promise<{ maskedEmail: string; keeps: boolean } | null> {
  const mail = await inScope(identityScope(), (tx) => mailOfLink(tx, token));
  return mail && { maskedEmail: maskedAddress(mail.email), keeps: mail.keeps };
}

/** For the code page: the address that this browser asked for a mail to; null where there is none waiting. */
export async function loadRequest(): Promise<{ email: string; keeps: boolean } | null> {
  const id = await readRequestCookie();
  const mail = id && (await inScope(identityScope(), (tx) => mailOfRequest(tx, id)));
  return mail ? { email: mail.email, keeps: mail.keeps } : null;
}

/** For the page that asks for a factor: how it can be shown; null where nobody in this browser has to. */
export async function loadPending(): Promise<WaysToConfirm | null> {
  const pending = await pendingClient();
  return pending && (await inScope(pending, waysToConfirm));
}
