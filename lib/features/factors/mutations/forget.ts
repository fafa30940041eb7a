import { noteSecurity } from '@/lib/access/security-log';
import type { ClientTx } from '@/lib/access/transaction';
import { factorsOf, hasFactor } from '@/lib/features/factors/data';
import { endPrograms } from '@/lib/features/factors/mutations/programs';
import { tell } from '@/lib/features/security';
import { Forbidden } from '@/lib/platform/errors';

/**
 * Takes every factor off an account whose person has lost them all: a mail signs them in again, and they are told by one.
 * Whoever is signed in somewhere is signed out, and every program of theirs ends as `npm run sessions -- end` ends it.
 * Answers whether there was any. Throws Forbidden for anybody but an operator.
 */
export async function forgetFactors(tx: ClientTx): Promise<boolean> {
  const { userId, through } = tx.scope;
  if (through?.kind !== 'operator') throw new Forbidden('operator');
  if (!hasFactor(await factorsOf(tx))) return false;
  await tx.db.passkey.deleteMany({ where: { userId } });
  await tx.db.authenticator.deleteMany({ where: { userId } });
  await tx.db.recoveryCode.deleteMany({ where: { userId } });
  await tx.db.session.deleteMany({ where: { userId } });
  await endPrograms(tx);
  await noteSecurity(tx, { kind: 'operator-command', detail: 'forget-factors' });
  await tell(tx, { kind: 'factors-forgotten' });
  return true;
}
