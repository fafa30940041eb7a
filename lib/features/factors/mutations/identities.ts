import { noteSecurity } from '@/lib/access/security-log';
import { requireConfirmed } from '@/lib/access/step-up';
import type { ClientTx } from '@/lib/access/transaction';
import { factorsOf } from '@/lib/features/factors/data';
import { lockWaysIn, requireAnotherWayIn } from '@/lib/features/factors/mutations/another-way-in';
import { NotFound } from '@/lib/platform/errors';

/**
 * Takes a Google or LinkedIn identity off the account. Throws a ZodError where it is the last way in (nothing reaches the
 * person's address, and there is neither another identity nor a passkey), NotFound where it is not linked, NotConfirmed.
 */
export async function removeIdentity(tx: ClientTx, provider: string): Promise<void> {
  requireConfirmed(tx);
  const { userId } = tx.scope;
  await lockWaysIn(tx);
  const { identities } = await factorsOf(tx);
  if (!identities.some((one) => one.provider === provider)) throw new NotFound('identity');
  await requireAnotherWayIn(tx, { provider });
  await tx.db.account.deleteMany({ where: { userId, provider } });
  await noteSecurity(tx, { kind: 'identity-removed', detail: provider });
}
