import { asPerson } from '@/lib/access/identity';
import { noteSecurityAbout } from '@/lib/access/security-log';
import type { ClientTx, SystemTx } from '@/lib/access/transaction';
import { keepAccount } from '@/lib/features/erasure';
import { signedInBefore, tellOfSignIn } from '@/lib/features/security';
import { findPerson, makePerson } from '@/lib/features/sign-in/mutations/person';
import type { Arrival, NewSession, SignInMethod } from '@/lib/features/sign-in/types';
import { SUSPENDED } from '@/lib/features/terms';
import { dateOf } from '@/lib/platform/clock';
import { hashOf, newSecret } from '@/lib/platform/crypto/secret';
import { NotOffered } from '@/lib/platform/errors';

/** A session ends after so many days without a visit (lib/access/resolve.ts moves the end). */
const IDLE_DAYS = 30;
/** What shows a factor by itself, or has none to show. */
const ENOUGH: readonly SignInMethod[] = ['passkey', 'demo'];

/**
 * A new session: its token for the cookie, and whether it opens nothing before a factor was shown. `me`: the transaction, as
 * the person from here on; null while a factor is awaited.
 */
type Started = { token: string; expires: Date; awaitsFactor: boolean; me: ClientTx | null };

/**
 * Signs the owner of a proven address in, making the account where it is new, and answers the session's token
 * for the cookie. The session this browser had before ends, so nobody can plant one.
 */
export async function signIn(tx: SystemTx, arrival: Arrival): Promise<Started & { userId: string }> {
  const userId = (await findPerson(tx, arrival.email))?.id ?? (await makePerson(tx, arrival)).id;
  await tx.db.user.updateMany({
    where: { id: userId, emailVerified: null },
    data: { emailVerified: dateOf(tx.now) },
  });
  const { device, network, replaces } = arrival;
  const started = await startSession(tx, { userId, method: 'mail', device, network, replaces });
  return { ...started, userId };
}

/**
 * Makes a session of 32 random bytes, of which only the hash is kept; sessions past their end are cleared away. Where
 * the person has a factor and has not shown it, the session opens nothing until they do. Comes last in its transaction,
 * which acts for the person from here on. Throws NotOffered where the account is suspended.
 */
export async function startSession(
  tx: SystemTx,
  { userId, method = 'mail', device, network = null, replaces }: NewSession,
): Promise<Started> {
  const door = await doorOf(tx, userId);
  if (door.suspended) throw new NotOffered('suspended', SUSPENDED);
  const known = replaces ? (await endSession(tx, replaces)) === userId : false;
  await tx.db.session.deleteMany({ where: { userId, expires: { lte: dateOf(tx.now) } } });
  const awaitsFactor = !ENOUGH.includes(method) && door.asks;
  const token = newSecret();
  const expires = dateOf(tx.now.add({ hours: IDLE_DAYS * 24 }));
  const at = dateOf(tx.now);
  const { id: sessionId } = await tx.db.session.create({
    data: {
      ...{ userId, tokenHash: hashOf(token), device, createdAt: at, lastSeenAt: at, expires },
      ...{ awaitsFactor, confirmedAt: awaitsFactor ? null : at },
    },
    select: { id: true },
  });
  if (awaitsFactor) return { token, expires, awaitsFactor, me: null };
  const browser = { sessionId, confirmedAt: tx.now.toString(), device, network };
  const me = await asPerson(tx, userId, { kind: 'browser', ...browser });
  await keepAccount(me);
  await tellOfSignIn(me, { method, known: known || (await signedInBefore(me)) });
  return { token, expires, awaitsFactor, me };
}

async function doorOf(tx: SystemTx, userId: string): Promise<{ asks: boolean; suspended: boolean }> {
  const [row] = await tx.db.$queryRaw<{ asks: boolean; suspended: boolean }[]>`
    SELECT rebound.asks_for_factor(${userId}::uuid) AS asks, rebound.is_suspended(${userId}::uuid) AS suspended`;
  return row ?? { asks: true, suspended: false };
}

/** Ends the session of a token and answers whose it was; one that is not there is fine. */
export async function endSession(tx: SystemTx, token: string): Promise<string | null> {
  const session = { tokenHash: hashOf(token) };
  const ended = await tx.db.session.findUnique({ where: session, select: { userId: true, device: true } });
  if (!ended) return null;
  await tx.db.session.deleteMany({ where: session });
  const from = { device: ended.device, network: null };
  await noteSecurityAbout(tx, ended.userId, { kind: 'signed-out', from });
  return ended.userId;
}
