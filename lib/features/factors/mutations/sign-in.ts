import { type AuthenticationResponseJSON, generateAuthenticationOptions } from '@simplewebauthn/server';
import type { SystemTx } from '@/lib/access/transaction';
import { newChallenge } from '@/lib/features/factors/challenge';
import { takePasskey } from '@/lib/features/factors/mutations/take-passkey';
import { relyingParty } from '@/lib/features/factors/relying-party';

const USE = 'sign-in';

/** What a browser needs to offer the passkeys that it has for this site, as JSON: nobody says who they are before. */
export async function passkeyToSignIn(tx: SystemTx): Promise<string> {
  const { rpID } = relyingParty();
  const challenge = newChallenge(tx.now, USE);
  return JSON.stringify(
    await generateAuthenticationOptions({ rpID, challenge, userVerification: 'required' }),
  );
}

/** Who signs in with this passkey; null where it is not known here or does not hold. */
export const personOfPasskey = (tx: SystemTx, answer: AuthenticationResponseJSON): Promise<string | null> =>
  takePasskey(tx, { answer, use: USE });
