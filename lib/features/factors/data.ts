import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import type { FactorsView } from '@/lib/features/factors/types';

type Stored = {
  passkeys: { id: string; name: string; addedAt: string; lastUsedAt: string | null }[];
  authenticatorSince: string | null;
  codesLeft: number;
  identities: { provider: string; linkedAt: string }[];
};

/** All that the person signs in with, in one statement: settings show it beside much else. */
export async function factorsOf(tx: ClientTx): Promise<FactorsView> {
  const { userId } = tx.scope;
  const [row] = await tx.db.$queryRaw<{ found: Stored }[]>`
    SELECT jsonb_build_object(
      'passkeys', (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', id, 'name', name, 'addedAt', created_at, 'lastUsedAt', last_used_at) ORDER BY id), '[]')
        FROM passkeys WHERE user_id = ${userId}::uuid),
      'authenticatorSince', (SELECT confirmed_at FROM authenticators WHERE user_id = ${userId}::uuid),
      'codesLeft', (SELECT count(*) FROM recovery_codes WHERE user_id = ${userId}::uuid AND used_at IS NULL),
      'identities', (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'provider', provider, 'linkedAt', created_at) ORDER BY created_at), '[]')
        FROM accounts WHERE user_id = ${userId}::uuid)) AS found`;
  if (!row) throw new Error('factors: no row');
  const { passkeys, authenticatorSince, codesLeft, identities } = row.found;
  const instant = (text: string) => Temporal.Instant.from(text);
  return {
    passkeys: passkeys.map(({ addedAt, lastUsedAt, ...passkey }) => ({
      ...passkey,
      addedAt: instant(addedAt),
      lastUsedAt: lastUsedAt === null ? null : instant(lastUsedAt),
    })),
    authenticatorSince: authenticatorSince === null ? null : instant(authenticatorSince),
    codesLeft,
    identities: identities.map(({ provider, linkedAt }) => ({ provider, linkedAt: instant(linkedAt) })),
  };
}

/** Whether signing in asks for a factor. */
export const hasFactor = ({ passkeys, authenticatorSince }: FactorsView): boolean =>
  passkeys.length > 0 || authenticatorSince !== null;
