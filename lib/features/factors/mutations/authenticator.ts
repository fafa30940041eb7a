import { encode } from 'uqr';
import { requireConfirmed } from '@/lib/access/step-up';
import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { factorsOf } from '@/lib/features/factors/data';
import { codesWithFirstFactor, forgetCodesWithoutFactor } from '@/lib/features/factors/mutations/recovery';
import type { AppSecret } from '@/lib/features/factors/types';
import { tell } from '@/lib/features/security';
import { dateOf } from '@/lib/platform/clock';
import { base32, newTotpSecret, stepAt, totpCode, totpUri } from '@/lib/platform/crypto/totp';
import { NotFound } from '@/lib/platform/errors';
import { fieldError } from '@/lib/platform/field-error';

/** A clock may be one step off, as somebody needs a while to type six digits. */
const STEPS_OFF = [0, -1, 1];

/** A new secret to be scanned or typed into an app. It is no factor before its first code was typed. Throws NotConfirmed. */
export async function startAuthenticator(tx: ClientTx): Promise<AppSecret> {
  requireConfirmed(tx);
  const { userId } = tx.scope;
  if ((await factorsOf(tx)).authenticatorSince)
    throw fieldError('code', 'You have an authenticator app here. Remove it first.');
  const secret = newTotpSecret();
  const vault = await openVault(tx);
  const data = {
    secretSealed: vault.at('Authenticator', { userId }).seal('secretSealed', secret.toString('base64')),
    ...{ createdAt: dateOf(tx.now), lastStep: 0 },
  };
  await tx.db.authenticator.upsert({ where: { userId }, create: { userId, ...data }, update: data });
  const uri = totpUri(secret, { issuer: 'Rebound', account: tx.viewer.email });
  return { secret: base32(secret).replace(/.{4}(?=.)/g, '$& '), ...squareOf(uri) };
}

/** The app is a factor from now on, once it says its first code. Throws a ZodError for a wrong one, and NotConfirmed. */
export async function confirmAuthenticator(tx: ClientTx, code: string): Promise<{ codes: string[] }> {
  requireConfirmed(tx);
  const { userId } = tx.scope;
  if (!(await takeAppCode(tx, code, 'new')))
    throw fieldError('code', 'That’s not the code the app shows now.');
  await tx.db.authenticator.updateMany({
    where: { userId, confirmedAt: null },
    data: { confirmedAt: dateOf(tx.now) },
  });
  await tell(tx, { kind: 'authenticator-added' });
  return { codes: await codesWithFirstFactor(tx) };
}

/** Forgets the app. Throws NotFound where there is none, and NotConfirmed. */
export async function removeAuthenticator(tx: ClientTx): Promise<void> {
  requireConfirmed(tx);
  const { count } = await tx.db.authenticator.deleteMany({ where: { userId: tx.scope.userId } });
  if (count === 0) throw new NotFound('authenticator');
  await tell(tx, { kind: 'authenticator-removed' });
  await forgetCodesWithoutFactor(tx, await factorsOf(tx));
}

/** Uses a code up: no code of the same half minute, or of an earlier one, is taken again. */
export async function takeAppCode(
  tx: ClientTx,
  code: string,
  which: 'new' | 'kept' = 'kept',
): Promise<boolean> {
  const { userId } = tx.scope;
  const kept = await tx.db.authenticator.findUnique({ where: { userId } });
  if (!kept || (kept.confirmedAt === null) !== (which === 'new')) return false;
  const vault = await openVault(tx);
  const secret = Buffer.from(vault.at('Authenticator', kept).open('secretSealed'), 'base64');
  const now = stepAt(tx.now.epochMilliseconds);
  const step = STEPS_OFF.map((off) => now + off).find((one) => totpCode(secret, one) === code);
  if (step === undefined) return false;
  const { count } = await tx.db.authenticator.updateMany({
    where: { userId, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return count > 0;
}

/** The square that apps scan, as one path of an SVG. */
function squareOf(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { border: 2 });
  const dots = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { path: dots.join(''), size };
}
