import { mintClientScope } from '@/lib/access/mint';
import type { ClientScope } from '@/lib/access/scope';
import { hashOf, keyedHashOf } from '@/lib/platform/crypto/secret';
import { prisma } from '@/lib/platform/db/client';
import { TooMany } from '@/lib/platform/errors';
import { countLimit } from '@/lib/platform/metrics';
import { WRONG_TOKENS } from '@/lib/rules/limits';

type Found = { userId: string; scopes: string[]; wait: number | null };

/**
 * Whose token an `Authorization: Bearer rbd_...` header carries and what it may do; null where it is not live. Wrong ones
 * are counted by network, in the same statement. Throws TooMany past what a network may try (see rebound.bearer).
 */
export async function scopeFromToken(
  authorization: string | null | undefined,
  network: string | null = null,
): Promise<{ scope: ClientScope; tokenScopes: string[] } | null> {
  const token = /^Bearer (rbd_[A-Za-z0-9_-]{43})$/i.exec(authorization ?? '')?.[1];
  if (!token) return null;
  const { perNetwork, unknown, minutes } = WRONG_TOKENS;
  const counted = keyedHashOf('rate:wrong-tokens', network ?? 'all');
  const [row] = await prisma().$queryRaw<Found[]>`
    SELECT user_id AS "userId", scopes, wait
    FROM rebound.bearer(${hashOf(token)}, ${counted}, ${network !== null},
      ${network === null ? unknown : perNetwork}::int, ${minutes}::int)`;
  if (row?.wait) {
    countLimit('wrong-tokens');
    const again = row.wait > 60 ? `${Math.ceil(row.wait / 60)} minutes` : 'a minute';
    throw new TooMany(`Too many tokens from here are not known. Try again in ${again}.`, row.wait);
  }
  return row
    ? {
        scope: mintClientScope(row.userId, { kind: 'token', device: null, network }),
        tokenScopes: row.scopes,
      }
    : null;
}
