import type { SystemTx } from '@/lib/access/transaction';
import { findPerson, makePerson } from '@/lib/features/sign-in/mutations/person';
import type { Arrival } from '@/lib/features/sign-in/types';
import { dateOf } from '@/lib/platform/clock';
import { hashOf, newSecret } from '@/lib/platform/crypto/secret';

/** A session ends after so many days without a visit (lib/access/resolve.ts moves the end). */
const IDLE_DAYS = 30;

/**
 * Signs the owner of a proven address in, making the account where it is new, and answers the session's token
 * for the cookie. The session this browser had before ends, so nobody can plant one.
 */
export async function signIn(tx: SystemTx, arrival: Arrival): Promise<{ token: string; userId: string }> {
  const userId = (await findPerson(tx, arrival.email))?.id ?? (await makePerson(tx, arrival)).id;
  await tx.db.user.updateMany({
    where: { id: userId, emailVerified: null },
    data: { emailVerified: dateOf(tx.now) },
  });
  const { token } = await startSession(tx, { userId, device: arrival.device, replaces: arrival.replaces });
  return { token, userId };
}

/** Makes a session of 32 random bytes, of which only the hash is kept; sessions past their end are cleared away. */
export async function startSession(
  tx: SystemTx,
  { userId, device, replaces }: { userId: string; device: string | null; replaces?: string },
): Promise<{ token: string; expires: Date }> {
  if (replaces) await endSession(tx, replaces);
  await tx.db.session.deleteMany({ where: { userId, expires: { lte: dateOf(tx.now) } } });
  const token = newSecret();
  const expires = dateOf(tx.now.add({ hours: IDLE_DAYS * 24 }));
  const at = dateOf(tx.now);
  await tx.db.session.create({
    data: { userId, tokenHash: hashOf(token), device, createdAt: at, lastSeenAt: at, expires },
  });
  return { token, expires };
}

/** Ends the session of a token; one that is not there is fine. */
export async function endSession(tx: SystemTx, token: string): Promise<void> {
  await tx.db.session.deleteMany({ where: { tokenHash: hashOf(token) } });
}
