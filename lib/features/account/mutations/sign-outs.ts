import { noteSecurity } from '@/lib/access/security-log';
import type { ClientTx } from '@/lib/access/transaction';
import type { SignedOut } from '@/lib/features/account/types';
import { endPrograms } from '@/lib/features/factors';
import { hashOf } from '@/lib/platform/crypto/secret';
import { Forbidden, NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';

/** Signs one browser out, from its very next request on. Throws NotFound for a missing or foreign id. */
export async function revokeSession(tx: ClientTx, id: string): Promise<void> {
  const { count } = await tx.db.session.deleteMany({ where: { userId: tx.scope.userId, id: requireId(id) } });
  if (count === 0) throw new NotFound('session');
  await noteSecurity(tx, { kind: 'browser-signed-out', about: id });
}

/**
 * Signs everything out except the browser that holds `keep` (its session token): other browsers, those that still have to
 * show a factor, and whatever else reads of the account or is told of it. Answers what it was.
 */
export async function revokeOthers(tx: ClientTx, keep: string): Promise<SignedOut> {
  const { userId } = tx.scope;
  const sessions = await tx.db.session.deleteMany({ where: { userId, tokenHash: { not: hashOf(keep) } } });
  const programs = await endPrograms(tx);
  await noteSecurity(tx, { kind: 'signed-out-everywhere' });
  return { browsers: sessions.count, ...programs };
}

/**
 * The same of every browser, for an operator who fears that another has got in; they stand in the log. Throws Forbidden for
 * anybody but an operator.
 */
export async function endSessions(tx: ClientTx): Promise<SignedOut> {
  const { userId, through } = tx.scope;
  if (through?.kind !== 'operator') throw new Forbidden('operator');
  const sessions = await tx.db.session.deleteMany({ where: { userId } });
  const programs = await endPrograms(tx);
  await noteSecurity(tx, { kind: 'operator-command', detail: 'end-sessions' });
  return { browsers: sessions.count, ...programs };
}
