import { renderSignIn } from '@/emails/sign-in';
import { hit } from '@/lib/access/rate-window';
import type { SystemTx } from '@/lib/access/transaction';
import {
  MAIL_MINUTES,
  MAILS_PER_ADDRESS,
  MAILS_PER_ADDRESS_AND_NETWORK,
  MAILS_PER_NETWORK,
  MAILS_UNKNOWN,
} from '@/lib/features/sign-in/limits';
import type { TooOften } from '@/lib/features/sign-in/types';
import { enqueue } from '@/lib/outbox/enqueue';
import { dateOf } from '@/lib/platform/clock';
import { hashOf, keyedHashOf, newCode, newSecret } from '@/lib/platform/crypto/secret';
import { env } from '@/lib/platform/env';
import { rowId } from '@/lib/platform/row-id';

/** What the database keeps of a typed code: tied to its mail, keyed, as a code alone could be guessed offline. */
export const codeHashOf = (id: string, code: string) => keyedHashOf('sign-in-code', `${id}:${code}`);

/**
 * Queues a mail with a link and a code for an address. Older ones live out their minutes: whoever asks in somebody
 * else's name takes nothing away from them. Whether the address belongs to somebody is not looked at, so neither the
 * answer nor its time can tell. Answers the id of the mail for this browser's own code page, or when to ask again
 * where it was too often.
 */
export async function requestSignIn(
  tx: SystemTx,
  { email, to, network }: { email: string; to?: string | null; network: string | null },
): Promise<{ id: string } | TooOften> {
  const tooOften = await countRequest(tx, email, network);
  if (tooOften) return tooOften;

  const id = rowId(tx.now);
  const secret = newSecret();
  const code = newCode();
  const expiresAt = tx.now.add({ minutes: MAIL_MINUTES });
  await tx.db.signInToken.create({
    data: {
      id,
      email,
      tokenHash: hashOf(secret),
      codeHash: codeHashOf(id, code),
      createdAt: dateOf(tx.now),
      expiresAt: dateOf(expiresAt),
    },
  });
  const words = await renderSignIn({ url: linkOf(secret, to), code, minutes: MAIL_MINUTES });
  await enqueue(tx, {
    kind: 'sign-in',
    mail: { to: email, ...words },
    dueAt: tx.now,
    staleAt: expiresAt,
    idempotencyKey: `sign-in:${id}`,
    urgent: true,
  });
  return { id };
}

/** What one limit refuses does not count towards the next, or refusals would use up the address for everybody. */
async function countRequest(tx: SystemTx, email: string, network: string | null): Promise<TooOften | null> {
  const byNetwork = network ? await hit(tx, MAILS_PER_NETWORK, network) : await hit(tx, MAILS_UNKNOWN, 'all');
  if (byNetwork) return { again: byNetwork, of: 'network' };
  const byAddress =
    (await hit(tx, MAILS_PER_ADDRESS_AND_NETWORK, `${email} ${network ?? 'unknown'}`)) ??
    (await hit(tx, MAILS_PER_ADDRESS, email));
  return byAddress && { again: byAddress, of: 'address' };
}

function linkOf(secret: string, to: string | null | undefined): string {
  const link = new URL('/sign-in/confirm', env().REBOUND_URL);
  link.searchParams.set('token', secret);
  if (to) link.searchParams.set('to', to);
  return link.href;
}
