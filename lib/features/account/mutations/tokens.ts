import type { TokenScope } from '@/lib/access/operation';
import { noteSecurity } from '@/lib/access/security-log';
import { requireConfirmed } from '@/lib/access/step-up';
import type { ClientTx } from '@/lib/access/transaction';
import { TOKEN_DAYS } from '@/lib/features/account/types';
import { tell } from '@/lib/features/security';
import { dateOf } from '@/lib/platform/clock';
import { hashOf, newSecret } from '@/lib/platform/crypto/secret';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';

/**
 * Makes an API token; its text is answered here and never again. It works for `days`, or until it is revoked where they
 * are null. Throws NotConfirmed where the person has not shown lately that it is them.
 */
export async function makeToken(
  tx: ClientTx,
  {
    name,
    scopes,
    days = TOKEN_DAYS.usual,
  }: { name: string; scopes: readonly TokenScope[]; days?: number | null },
): Promise<{ id: string; token: string }> {
  requireConfirmed(tx);
  const token = `rbd_${newSecret()}`;
  const { id } = await tx.db.apiToken.create({
    data: {
      userId: tx.scope.userId,
      name,
      tokenHash: hashOf(token),
      tail: token.slice(-4),
      scopes: [...scopes],
      createdAt: dateOf(tx.now),
      expiresAt: days === null ? null : dateOf(tx.now.add({ hours: days * 24 })),
    },
    select: { id: true },
  });
  await tell(tx, { kind: 'token-created', about: id, detail: scopes.includes('write') ? 'write' : 'read' });
  return { id, token };
}

/** Ends a token, from its very next use on. Throws NotFound for a missing, foreign or ended one. */
export async function revokeToken(tx: ClientTx, id: string): Promise<void> {
  const { count } = await tx.db.apiToken.updateMany({
    where: { userId: tx.scope.userId, id: requireId(id), revokedAt: null },
    data: { revokedAt: dateOf(tx.now) },
  });
  if (count === 0) throw new NotFound('token');
  await noteSecurity(tx, { kind: 'token-revoked', about: id });
}
