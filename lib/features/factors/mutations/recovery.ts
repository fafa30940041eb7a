import { requireConfirmed } from '@/lib/access/step-up';
import type { ClientTx } from '@/lib/access/transaction';
import { factorsOf, hasFactor } from '@/lib/features/factors/data';
import { RECOVERY_CODES } from '@/lib/features/factors/limits';
import type { FactorsView } from '@/lib/features/factors/types';
import { tell } from '@/lib/features/security';
import { dateOf } from '@/lib/platform/clock';
import { keyedHashesOf, newCode, steadyHashOf } from '@/lib/platform/crypto/secret';
import { fieldError } from '@/lib/platform/field-error';

/**
 * What is kept of a recovery code: bound to its owner, and keyed by the version of the secret that stays, as a code lies in a
 * drawer for longer than any between the first and the newest is kept (0023).
 */
const codeHashOf = (userId: string, code: string) => steadyHashOf('recovery-code', `${userId}:${code}`);
/** What may be kept of it: codes of former releases are keyed by what was the newest then. */
const codeHashesOf = (userId: string, code: string) => keyedHashesOf('recovery-code', `${userId}:${code}`);

/** New recovery codes in the place of all earlier ones; their text is answered here and never again. Throws NotConfirmed. */
export async function makeRecoveryCodes(tx: ClientTx): Promise<string[]> {
  requireConfirmed(tx);
  if (!hasFactor(await factorsOf(tx))) throw fieldError('', 'Add a passkey or an authenticator app first.');
  return newCodes(tx);
}

/** An account's first factor brings recovery codes along, as the device may be lost. */
export async function codesWithFirstFactor(tx: ClientTx): Promise<string[]> {
  return (await factorsOf(tx)).codesLeft === 0 ? newCodes(tx) : [];
}

/** Without a factor nothing asks for them: what lies in a drawer opens nothing. */
export async function forgetCodesWithoutFactor(tx: ClientTx, left: FactorsView): Promise<void> {
  if (!hasFactor(left)) await tx.db.recoveryCode.deleteMany({ where: { userId: tx.scope.userId } });
}

/** Uses a recovery code up. Of two who type it at once, one is let in. */
export async function takeRecoveryCode(tx: ClientTx, code: string): Promise<boolean> {
  const { userId } = tx.scope;
  const { count } = await tx.db.recoveryCode.updateMany({
    where: { userId, codeHash: { in: codeHashesOf(userId, code) }, usedAt: null },
    data: { usedAt: dateOf(tx.now) },
  });
  if (count > 0) await tell(tx, { kind: 'recovery-code-used' });
  return count > 0;
}

async function newCodes(tx: ClientTx): Promise<string[]> {
  const { userId } = tx.scope;
  // Sixteen characters of 24: longer than what is guessed, short enough to be copied by hand.
  const codes = Array.from({ length: RECOVERY_CODES }, () => `${newCode()}${newCode()}`);
  await tx.db.recoveryCode.deleteMany({ where: { userId } });
  await tx.db.recoveryCode.createMany({
    data: codes.map((code) => ({ userId, codeHash: codeHashOf(userId, code), createdAt: dateOf(tx.now) })),
  });
  await tell(tx, { kind: 'recovery-codes-made' });
  return codes.map((code) => code.replace(/.{4}(?=.)/g, '$&-'));
}
