import { identityScope } from '@/lib/access/identity';
import { mintClientScope } from '@/lib/access/mint';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { hashOf } from '@/lib/platform/crypto/secret';

/** Whose token an `Authorization: Bearer rbd_...` header carries and what it may do; null where it is not live. */
export async function scopeFromToken(
  authorization: string | null | undefined,
): Promise<{ scope: ClientScope; tokenScopes: string[] } | null> {
  const token = /^Bearer (rbd_[A-Za-z0-9_-]{43})$/i.exec(authorization ?? '')?.[1];
  if (!token) return null;
  const tokenHash = hashOf(token);
  const [row] = await inScope(
    identityScope(),
    (tx) => tx.db.$queryRaw<{ userId: string; scopes: string[] }[]>`
      WITH used AS (
        UPDATE api_tokens SET last_used_at = rebound.now()
        WHERE token_hash = ${tokenHash} AND revoked_at IS NULL
          AND (last_used_at IS NULL OR last_used_at < rebound.now() - interval '5 minutes')
      )
      SELECT t.user_id AS "userId", t.scopes
      FROM api_tokens t JOIN users u ON u.id = t.user_id
      WHERE t.token_hash = ${tokenHash} AND t.revoked_at IS NULL`,
  );
  return row ? { scope: mintClientScope(row.userId), tokenScopes: row.scopes } : null;
}
