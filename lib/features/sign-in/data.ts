import type { SystemTx } from '@/lib/access/transaction';
import { CODE_TRIES } from '@/lib/features/sign-in/limits';
import type { SignInMail } from '@/lib/features/sign-in/types';
import { instantOf } from '@/lib/platform/clock';
import { hashOf } from '@/lib/platform/crypto/secret';

/** The live mail that a link belongs to, or null. Only looks: opening a link uses nothing up. */
export function mailOfLink(tx: SystemTx, token: string): Promise<SignInMail | null> {
  return live(tx, { tokenHash: hashOf(token) });
}

/** The live mail that this browser asked for, or null. */
export function mailOfRequest(tx: SystemTx, id: string): Promise<SignInMail | null> {
  return live(tx, { id });
}

async function live(tx: SystemTx, which: { tokenHash: Uint8Array<ArrayBuffer> } | { id: string }) {
  const row = await tx.db.signInToken.findUnique({
    where: which,
    select: { email: true, expiresAt: true, consumedAt: true, attempts: true, answersSealed: true },
  });
  if (!row || row.consumedAt || row.attempts >= CODE_TRIES) return null;
  const expiresAt = instantOf(row.expiresAt);
  if (expiresAt.epochMilliseconds <= tx.now.epochMilliseconds) return null;
  return { email: row.email, expiresAt, keeps: row.answersSealed !== null };
}

/** "a…a@example.org": enough to recognise one's own address, not enough to learn somebody else's. */
export function maskedAddress(email: string): string {
  const at = email.lastIndexOf('@');
  const name = email.slice(0, at);
  const shown = name.length > 3 ? `${name[0]}…${name.at(-1)}` : `${name[0]}…`;
  return `${shown}${email.slice(at)}`;
}
