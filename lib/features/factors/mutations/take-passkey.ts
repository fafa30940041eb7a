import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { ClientTx, SystemTx } from '@/lib/access/transaction';
import { isChallenge, spend } from '@/lib/features/factors/challenge';
import { relyingParty } from '@/lib/features/factors/relying-party';
import { dateOf } from '@/lib/platform/clock';

/**
 * Whose passkey answered, for this use and no other; null for an answer that does not hold: another site's, an old or
 * spent challenge, a device that did not ask its person, or a copy, which counts behind its original.
 */
export async function takePasskey(
  tx: ClientTx | SystemTx,
  { answer, use }: { answer: AuthenticationResponseJSON; use: string },
): Promise<string | null> {
  const passkey = await tx.db.passkey.findUnique({ where: { credentialId: answer.id } });
  if (!passkey) return null;
  const { rpID, origin } = relyingParty();
  let spent = '';
  const verified = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge: (challenge) => {
      spent = challenge;
      return isChallenge(tx.now, use, challenge);
    },
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: Number(passkey.counter),
    },
    ...{ expectedOrigin: origin, expectedRPID: rpID, requireUserVerification: true },
  }).catch(() => null);
  if (!verified?.verified || !(await spend(tx, spent))) return null;
  const counter = verified.authenticationInfo.newCounter;
  const { userId, id } = passkey;
  // Many devices do not count: theirs stays zero.
  const { count } = await tx.db.passkey.updateMany({
    where: { userId, id, ...(counter === 0 ? { counter: 0 } : { counter: { lt: counter } }) },
    data: { counter, lastUsedAt: dateOf(tx.now) },
  });
  return count > 0 ? userId : null;
}
