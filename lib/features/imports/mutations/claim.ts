import { randomUUID } from 'node:crypto';
import type { ClientTx } from '@/lib/access/transaction';
import { dateOf } from '@/lib/platform/clock';

/** Elapsed seconds without a word of the run that is at an import, after which another goes on with it. */
const LEASE_SECONDS = 60;
/** A run that dies or fails is followed by another, so many times without a row that came in between. */
export const ATTEMPTS = 3;

/** An import in the hands of one run. Every write of the run names it, so a run that was taken for dead writes nothing. */
export type Claim = { id: string; claimedBy: string; state: 'running' | 'undoing' };

/** Another run has taken over, or the person has stopped it. */
export class ImportTaken extends Error {
  override name = 'ImportTaken';
}

/** Takes the person's import that nobody is at; null where there is none. One that was begun too often is taken back. */
export async function claimImport(tx: ClientTx): Promise<Claim | null> {
  const { userId } = tx.scope;
  const [row] = await tx.db.$queryRaw<{ id: string; state: string; attempts: number; begun: boolean }[]>`
    SELECT id, state, attempts::int AS attempts, claimed_until IS NOT NULL AS begun FROM imports
    WHERE user_id = ${userId}::uuid AND state IN ('waiting', 'running', 'undoing')
      AND (claimed_until IS NULL OR claimed_until < rebound.now())
    ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`;
  if (!row) return null;
  // One that was put down in order, between two turns, was not begun in vain.
  const attempts = Math.min(row.attempts + (row.begun ? 1 : 0), ATTEMPTS);
  const state = row.state === 'undoing' || attempts >= ATTEMPTS ? 'undoing' : 'running';
  const claimedBy = randomUUID();
  await tx.db.import.update({
    where: { userId_id: { userId, id: row.id } },
    data: { state, claimedBy, claimedUntil: leaseOf(tx), attempts },
  });
  return { id: row.id, claimedBy, state };
}

type Written = Partial<Record<'done' | 'page' | 'kept' | 'attempts', number>> & {
  state?: string;
  ranAt?: Date;
  undoneAt?: Date;
};

/** Writes down how far a run is. Throws ImportTaken where it is not this run's any more. */
export const goOn = (tx: ClientTx, claim: Claim, data: Written): Promise<void> =>
  written(tx, claim, { ...data, claimedUntil: leaseOf(tx) });

/** The same, and the import is free for whoever comes next: for others' turn, or for good. */
export const putDown = (tx: ClientTx, claim: Claim, data: Written): Promise<void> =>
  written(tx, claim, { ...data, claimedBy: null, claimedUntil: null });

async function written(
  tx: ClientTx,
  { id, claimedBy, state }: Claim,
  data: Written & { claimedBy?: null; claimedUntil: Date | null },
): Promise<void> {
  const { count } = await tx.db.import.updateMany({
    where: { userId: tx.scope.userId, id, claimedBy, state },
    data,
  });
  if (count === 0) throw new ImportTaken();
}

const leaseOf = (tx: ClientTx) => dateOf(tx.now.add({ seconds: LEASE_SECONDS }));
