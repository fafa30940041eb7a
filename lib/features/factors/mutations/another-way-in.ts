import type { ClientTx } from '@/lib/access/transaction';
import { factorsOf } from '@/lib/features/factors/data';
import { suppressionOf } from '@/lib/mail/suppression';
import { fieldError } from '@/lib/platform/field-error';

/** Two tabs that each add or remove a way in wait here for each other. */
export async function lockWaysIn(tx: ClientTx): Promise<void> {
  await tx.db.$queryRaw`SELECT 1 FROM users WHERE id = ${tx.scope.userId}::uuid FOR NO KEY UPDATE`;
}

/** Throws a ZodError where nothing reaches the person's address and this identity or passkey is the last way in. */
export async function requireAnotherWayIn(
  tx: ClientTx,
  without: { provider: string } | { passkey: string },
): Promise<void> {
  await lockWaysIn(tx);
  const { passkeys, identities } = await factorsOf(tx);
  const others = [
    ...identities.filter(({ provider }) => !('provider' in without && provider === without.provider)),
    ...passkeys.filter(({ id }) => !('passkey' in without && id === without.passkey)),
  ];
  if (others.length === 0 && (await suppressionOf(tx, tx.viewer.email)) !== null)
    throw fieldError('', 'Our emails don’t reach you, so this is your only way in. Add a passkey first.');
}
