import { noteSecurity } from '@/lib/access/security-log';
import { requireConfirmed } from '@/lib/access/step-up';
import type { ClientTx } from '@/lib/access/transaction';
import { factorsOf } from '@/lib/features/factors/data';
import { suppressionOf } from '@/lib/mail/suppression';
import { NotFound } from '@/lib/platform/errors';
import { fieldError } from '@/lib/platform/field-error';

/**
 * Takes a Google or LinkedIn identity off the account. Throws a ZodError where it is the last way in (nothing reaches the
 * person's address, and there is neither another identity nor a passkey), NotFound where it is not linked, NotConfirmed.
 */
export async function removeIdentity(tx: ClientTx, provider: string): Promise<void> {
  requireConfirmed(tx);
  const { userId } = tx.scope;
  // Two tabs that each remove one of two wait here for each other.
  await tx.db.$queryRaw`SELECT 1 FROM accounts WHERE user_id = ${userId}::uuid FOR UPDATE`;
  const { passkeys, identities } = await factorsOf(tx);
  if (!identities.some((one) => one.provider === provider)) throw new NotFound('identity');
  const others = identities.some((one) => one.provider !== provider) || passkeys.length > 0;
  if (!others && (await suppressionOf(tx, tx.viewer.email)) !== null) {
    throw fieldError('', 'Our emails don’t reach you, so this is your only way in. Add a passkey first.');
  }
  await tx.db.account.deleteMany({ where: { userId, provider } });
  await noteSecurity(tx, { kind: 'identity-removed', detail: provider });
}
