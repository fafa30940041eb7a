import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { requireConfirmed } from '@/lib/access/step-up';
import type { ClientTx } from '@/lib/access/transaction';
import { isChallenge, newChallenge, spend } from '@/lib/features/factors/challenge';
import { factorsOf } from '@/lib/features/factors/data';
import { MOST_PASSKEYS } from '@/lib/features/factors/limits';
import { lockWaysIn, requireAnotherWayIn } from '@/lib/features/factors/mutations/another-way-in';
import { codesWithFirstFactor, forgetCodesWithoutFactor } from '@/lib/features/factors/mutations/recovery';
import { relyingParty } from '@/lib/features/factors/relying-party';
import { tell } from '@/lib/features/security';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { fieldError } from '@/lib/platform/field-error';
import { requireId } from '@/lib/platform/ids';

const purposeOf = ({ scope }: ClientTx) => `add ${scope.userId}`;
const NOT_TAKEN = 'The passkey could not be added. Please try again.';

/** What the browser needs to make a passkey, as JSON: one that is found without a name, and asks its person each time. */
export async function passkeyToMake(tx: ClientTx): Promise<string> {
  requireConfirmed(tx);
  const { userId } = tx.scope;
  const { rpID, rpName } = relyingParty();
  const known = await tx.db.passkey.findMany({
    where: { userId },
    select: { credentialId: true, transports: true },
  });
  requireRoom(known.length);
  const options = await generateRegistrationOptions({
    ...{ rpID, rpName, userName: tx.viewer.email, userDisplayName: tx.viewer.name ?? tx.viewer.email },
    userID: new TextEncoder().encode(userId),
    challenge: newChallenge(tx.now, purposeOf(tx)),
    attestationType: 'none',
    excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return JSON.stringify(options);
}

/** Throws a ZodError where an account has as many passkeys as it can have. */
function requireRoom(passkeys: number): void {
  if (passkeys >= MOST_PASSKEYS)
    throw fieldError('name', `You have ${MOST_PASSKEYS} passkeys. Remove one first.`);
}

/**
 * Keeps the passkey that a browser has made. Answers recovery codes with the first factor of an account. Throws a
 * ZodError for one that was not made for this, here and now, and NotConfirmed.
 */
export async function addPasskey(
  tx: ClientTx,
  { name, answer }: { name: string; answer: RegistrationResponseJSON },
): Promise<{ codes: string[] }> {
  requireConfirmed(tx);
  const { userId } = tx.scope;
  const { rpID, origin } = relyingParty();
  let spent = '';
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: answer,
    expectedChallenge: (challenge) => {
      spent = challenge;
      return isChallenge(tx.now, purposeOf(tx), challenge);
    },
    ...{ expectedOrigin: origin, expectedRPID: rpID, requireUserVerification: true },
  }).catch(() => ({ verified: false as const, registrationInfo: undefined }));
  if (!verified || !registrationInfo || !(await spend(tx, spent))) throw fieldError('name', NOT_TAKEN);
  await lockWaysIn(tx);
  requireRoom(await tx.db.passkey.count({ where: { userId } }));
  const { credential } = registrationInfo;
  const { count } = await tx.db.passkey.createMany({
    data: [
      {
        ...{ userId, name, credentialId: credential.id, publicKey: credential.publicKey },
        counter: credential.counter,
        transports: (credential.transports ?? []).slice(0, 6).map(String),
        createdAt: dateOf(tx.now),
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) throw fieldError('name', 'This passkey is already in use.');
  await tell(tx, { kind: 'passkey-added' });
  return { codes: await codesWithFirstFactor(tx) };
}

/**
 * Forgets a passkey: it signs nobody in any more. Throws a ZodError where it is the last way in, NotFound for a missing or
 * foreign id, and NotConfirmed.
 */
export async function removePasskey(tx: ClientTx, id: string): Promise<void> {
  requireConfirmed(tx);
  await requireAnotherWayIn(tx, { passkey: requireId(id) });
  const { count } = await tx.db.passkey.deleteMany({ where: { userId: tx.scope.userId, id: requireId(id) } });
  if (count === 0) throw new NotFound('passkey');
  await tell(tx, { kind: 'passkey-removed', about: id });
  await forgetCodesWithoutFactor(tx, await factorsOf(tx));
}
