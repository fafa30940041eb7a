import { setTimeout as sleep } from 'node:timers/promises';
import { scopeForJob, workerScope } from '@/lib/access/job';
import { type ClientTx, inScope, type SystemTx } from '@/lib/db/transaction';
import { log } from '@/lib/log';
import type { Settlement } from '@/lib/outbox/backoff';
import type { Lease } from '@/lib/outbox/claim';
import { refusedByHold } from '@/lib/outbox/hold-back';
import { settle } from '@/lib/outbox/settle';

/** Together well within what a lease has left after the slowest send. */
const PAUSES_MS = [250, 1_000, 4_000, 10_000, 20_000];

/** Ends a lease in the scope of whom the mail belongs to. Answers whether it was still that lease. */
export function settleLease(lease: Lease, settlement: Settlement): Promise<boolean> {
  const within = (chosen: Settlement, leftRegardless = false) =>
    inScopeOf(lease, (tx) => settle(tx, lease, chosen, { leftRegardless }));
  return within(settlement).catch((error: unknown) => {
    if (!refusedByHold(error) || settlement.state !== 'sent') throw error;
    // Lengthened in the very second in which it left. It must not leave again when the longer hold ends.
    return within({ state: 'failed', reason: 'left-as-hold-grew' }, true);
  });
}

/**
 * settleLease for what an attempt has brought: a mail that was taken must not stay in doubt because the database
 * was away for a moment, so it is written down again and again for as long as the lease lasts. `signal` cuts the
 * pauses short. Throws the last failure.
 */
export async function settlePatiently(
  lease: Lease,
  settlement: Settlement,
  signal: AbortSignal,
): Promise<boolean> {
  for (const pause of PAUSES_MS) {
    try {
      return await settleLease(lease, settlement);
    } catch (error) {
      if (refusedByHold(error)) throw error;
      log.error('mail.settle', error, { id: lease.id });
    }
    await sleep(pause, undefined, { signal }).catch(() => undefined);
  }
  return settleLease(lease, settlement);
}

/** A person's mail is handled as that person; a sign-in mail, which has none yet, as the worker. */
export function inScopeOf<T>(
  { userId }: Pick<Lease, 'userId'>,
  work: (tx: ClientTx | SystemTx) => Promise<T>,
): Promise<T> {
  return userId ? inScope(scopeForJob(userId), work) : inScope(workerScope(), work);
}
