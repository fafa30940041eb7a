import { randomUUID } from 'node:crypto';
import { renderExportReady } from '@/emails/export-ready';
import { requireConfirmed } from '@/lib/access/step-up';
import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { ExportTaken } from '@/lib/features/exports/errors';
import { tell } from '@/lib/features/security';
import { enqueue } from '@/lib/outbox/enqueue';
import { dateOf, instantOf } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { formatMoment } from '@/lib/rules/messages';

/** Elapsed hours for which a ready export can be downloaded. */
export const EXPORT_HOURS = 24;
/** Elapsed seconds without a word of the run that builds an export, after which another begins it anew. */
const LEASE_SECONDS = 120;
/** A run that dies is followed by another, so many times. */
const ATTEMPTS = 3;

/**
 * Asks for an export of everything the person has. It takes the place of one that is there; one that is under way is
 * left to go on, so asking twice at once is asking once. Throws NotConfirmed where the person has not shown lately that it
 * is them.
 */
export async function requestExport(tx: ClientTx, { withVents }: { withVents: boolean }): Promise<void> {
  requireConfirmed(tx);
  const { userId } = tx.scope;
  await tx.db.export.deleteMany({ where: { userId, state: { in: ['ready', 'failed'] } } });
  const { count } = await tx.db.export.createMany({
    data: [{ userId, withVents, requestedAt: dateOf(tx.now) }],
    skipDuplicates: true,
  });
  if (count > 0) await tell(tx, { kind: 'export-made' });
}

/** Deletes an export with its archive, from the very next request on. */
export async function deleteExports(tx: ClientTx): Promise<void> {
  await tx.db.export.deleteMany({ where: { userId: tx.scope.userId } });
}

/** An export in the hands of one run. Every write of the run names it, so a run that was taken for dead writes nothing. */
export type Claim = { id: string; claimedBy: string; withVents: boolean };

/**
 * Takes the person's export that nobody builds, from the beginning; null where there is none, or another run was
 * first. One that was begun too often is given up.
 */
export async function claimExport(tx: ClientTx): Promise<Claim | null> {
  const { userId } = tx.scope;
  const [row] = await tx.db.$queryRaw<{ id: string; withVents: boolean; attempts: number }[]>`
    SELECT id, with_vents AS "withVents", attempts::int AS attempts FROM exports
    WHERE user_id = ${userId}::uuid
      AND (state = 'waiting' OR (state = 'building' AND claimed_until < rebound.now()))
    FOR UPDATE SKIP LOCKED`;
  if (!row) return null;
  const { id, withVents, attempts } = row;
  const where = { userId_id: { userId, id } };
  await tx.db.exportPart.deleteMany({ where: { userId, exportId: id } });
  if (attempts >= ATTEMPTS) {
    const expiresAt = dateOf(tx.now.add({ hours: EXPORT_HOURS }));
    await tx.db.export.update({ where, data: { state: 'failed', claimedBy: null, expiresAt } });
    return null;
  }
  const claimedBy = randomUUID();
  await tx.db.export.update({
    where,
    data: { state: 'building', claimedBy, claimedUntil: leaseOf(tx), attempts: attempts + 1, done: 0 },
  });
  return { id, claimedBy, withVents };
}

/** Keeps one piece of the archive. Throws where another run has taken over. */
export async function keepPart(tx: ClientTx, claim: Claim, n: number, piece: Uint8Array): Promise<void> {
  await stillMine(tx, claim, {});
  const vault = await openVault(tx);
  const key = { exportId: claim.id, n };
  // A vault seals text.
  const bytesSealed = vault.at('ExportPart', key).seal('bytesSealed', Buffer.from(piece).toString('base64'));
  await tx.db.exportPart.createMany({ data: [{ userId: tx.scope.userId, ...key, bytesSealed }] });
}

/** Says how far it is. Throws where another run has taken over. */
export const noteProgress = (tx: ClientTx, claim: Claim, progress: { done: number; total: number }) =>
  stillMine(tx, claim, progress);

/** The archive is whole: it can be downloaded, and the person is told. Throws where another run has taken over. */
export async function finishExport(tx: ClientTx, claim: Claim, bytes: number): Promise<void> {
  const expiresAt = dateOf(tx.now.add({ hours: EXPORT_HOURS }));
  await stillMine(tx, claim, { state: 'ready', bytes, expiresAt });
  const url = new URL('/export', env().REBOUND_URL).href;
  const mail = await renderExportReady({ url, until: formatMoment(instantOf(expiresAt), tx.viewer) });
  await enqueue(tx, {
    kind: 'export-ready',
    mail: { to: tx.viewer.email, ...mail },
    dueAt: tx.now,
    staleAt: tx.now.add({ hours: EXPORT_HOURS }),
    idempotencyKey: `export-ready:${claim.id}`,
  });
}

async function stillMine(
  tx: ClientTx,
  { id, claimedBy }: Claim,
  data: { done?: number; total?: number; state?: string; bytes?: number; expiresAt?: Date },
): Promise<void> {
  const { count } = await tx.db.export.updateMany({
    where: { userId: tx.scope.userId, id, claimedBy, state: 'building' },
    data: { ...data, claimedUntil: leaseOf(tx) },
  });
  if (count === 0) throw new ExportTaken();
}

const leaseOf = (tx: ClientTx) => dateOf(tx.now.add({ seconds: LEASE_SECONDS }));
