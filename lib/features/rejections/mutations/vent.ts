import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { firstVersion, staleChange } from '@/lib/access/version';
import { getVent } from '@/lib/features/rejections/data';
import type { VentView } from '@/lib/features/rejections/types';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { err, ok, type Result } from '@/lib/platform/result';
import { ventBurnsAt } from '@/lib/rules/vent';
import { NOTHING_YET } from '@/lib/rules/version';

/**
 * VENT: keeps what was written so far, sealed, until the person's own number of elapsed hours after the last
 * word. Nothing but spaces keeps nothing. Refused with VERSION where other words were kept since. Throws NotFound for a foreign
 * rejection.
 */
export async function saveVent(
  tx: ClientTx,
  { rejectionId, body, version }: { rejectionId: string; body: string; version?: number },
): Promise<Result<VentView | null>> {
  const { userId } = tx.scope;
  await requireOwn(tx, rejectionId);
  const stale =
    version === undefined ? null : staleChange(version, await standing(tx, rejectionId), { body });
  if (stale) return err(stale);
  if (body.trim() === '') return burnVent(tx, rejectionId);
  const { ventHours } = tx.viewer;
  const burnAt = ventBurnsAt({ writtenAt: tx.now, hours: ventHours });
  const vault = await openVault(tx);
  const kept = {
    bodySealed: vault.at('Vent', { rejectionId }).seal('bodySealed', body),
    burnAt: dateOf(burnAt),
    updatedAt: dateOf(tx.now),
  };
  const written = await tx.db.vent.upsert({
    where: { userId_rejectionId: { userId, rejectionId } },
    create: { userId, rejectionId, version: firstVersion(tx.now), createdAt: dateOf(tx.now), ...kept },
    update: kept,
    select: { version: true },
  });
  return ok({ body, burnAt, version: written.version });
}

/** VERSION: what is kept now, which may have been burnt. */
async function standing(tx: ClientTx, rejectionId: string) {
  const vent = await getVent(tx, rejectionId);
  return { version: vent?.version ?? NOTHING_YET, values: { body: vent?.body ?? '' } };
}

/** VENT: burns it; the row is gone, not hidden. Burning what is not there is fine. Throws NotFound. */
export async function burnVent(tx: ClientTx, rejectionId: string): Promise<Result<null>> {
  await requireOwn(tx, rejectionId);
  await tx.db.vent.deleteMany({ where: { userId: tx.scope.userId, rejectionId } });
  return ok(null);
}

async function requireOwn(tx: ClientTx, rejectionId: string): Promise<void> {
  // Locked: of two tabs that keep at once the second sees the first.
  const [row] = await tx.db.$queryRaw<{ id: string }[]>`
    SELECT id FROM rejections
    WHERE user_id = ${tx.scope.userId}::uuid AND id = ${requireId(rejectionId)}::uuid FOR NO KEY UPDATE`;
  if (!row) throw new NotFound('rejection');
}
