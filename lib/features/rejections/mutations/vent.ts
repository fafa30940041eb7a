import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import type { VentView } from '@/lib/features/rejections/types';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { ok, type Result } from '@/lib/platform/result';
import { ventBurnsAt } from '@/lib/rules/vent';

/**
 * VENT: keeps what was written so far, sealed, until the person's own number of elapsed hours after the last
 * word. Nothing but spaces keeps nothing. Throws NotFound for a foreign rejection.
 */
export async function saveVent(
  tx: ClientTx,
  { rejectionId, body }: { rejectionId: string; body: string },
): Promise<Result<VentView | null>> {
  const { userId } = tx.scope;
  await requireOwn(tx, rejectionId);
  if (body.trim() === '') return burnVent(tx, rejectionId);
  const { ventHours } = tx.viewer;
  const burnAt = ventBurnsAt({ writtenAt: tx.now, hours: ventHours });
  const vault = await openVault(tx);
  const kept = {
    bodySealed: vault.at('Vent', { rejectionId }).seal('bodySealed', body),
    burnAt: dateOf(burnAt),
    updatedAt: dateOf(tx.now),
  };
  await tx.db.vent.upsert({
    where: { userId_rejectionId: { userId, rejectionId } },
    create: { userId, rejectionId, createdAt: dateOf(tx.now), ...kept },
    update: kept,
  });
  return ok({ body, burnAt });
}

/** VENT: burns it; the row is gone, not hidden. Burning what is not there is fine. Throws NotFound. */
export async function burnVent(tx: ClientTx, rejectionId: string): Promise<Result<null>> {
  await requireOwn(tx, rejectionId);
  await tx.db.vent.deleteMany({ where: { userId: tx.scope.userId, rejectionId } });
  return ok(null);
}

async function requireOwn(tx: ClientTx, rejectionId: string): Promise<void> {
  const row = await tx.db.rejection.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(rejectionId) } },
    select: { id: true },
  });
  if (!row) throw new NotFound('rejection');
}
