import { mintClientScope } from '@/lib/access/mint';
import type { ClientScope } from '@/lib/access/scope';
import { hashOf } from '@/lib/platform/crypto/secret';
import { prisma } from '@/lib/platform/db/client';

/** Whose token an `Authorization: Bearer rbd_...` header carries and what it may do; null where it is not live. */
export async function scopeFromToken(
  authorization: string | null | undefined,
  network: string | null = null,
): Promise<{ scope: ClientScope; tokenScopes: string[] } | null> {
  const token = /^Bearer (rbd_[A-Za-z0-9_-]{43})$/i.exec(authorization ?? '')?.[1];
  if (!token) return null;
  const [row] = await prisma().$queryRaw<{ userId: string; scopes: string[] }[]>`
    SELECT user_id AS "userId", scopes FROM rebound.token(${hashOf(token)})`;
  return row
    ? {
        scope: mintClientScope(row.userId, { kind: 'token', device: null, network }),
        tokenScopes: row.scopes,
      }
    : null;
}
